import { decode } from "../../src/data/open/text";
import { openText } from "../../src/data/open/csv";

const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]);
  return new Uint8Array(units.buffer);
};

describe("decode finds the encoding", () => {
  const heading = "客户,日期,金额\n";
  // "客户,日期,金额\n甲,2024-01-05,10\n" in GBK and "客戶,日期,金額\n甲,2024-01-05,10\n" in Big5
  const gbk = [
    0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbc,
    0xd7,
  ];
  const big5 = [
    0xab, 0xc8, 0xa4, 0xe1, 0x2c, 0xa4, 0xe9, 0xb4, 0xc1, 0x2c, 0xaa, 0xf7, 0xc3, 0x42, 0x0a, 0xa5,
    0xd2,
  ];

  test("UTF-8 with a mark and without", () => {
    const bytes = new TextEncoder().encode(`${heading}甲`);
    expect(decode(bytes)).toEqual({ text: `${heading}甲`, encoding: "utf-8" });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).text).toBe(`${heading}甲`);
  });
  test("UTF-16 as spreadsheet programs write it", () => {
    expect(decode(utf16("a\tb\n1\t2"))).toEqual({ text: "a\tb\n1\t2", encoding: "utf-16le" });
    expect(decode(utf16("a\tb\n1\t2").subarray(2)).encoding).toBe("utf-16le");
  });
  test("GBK", () =>
    expect(decode(Uint8Array.from(gbk))).toEqual({ text: `${heading}甲`, encoding: "gb18030" }));
  test("Big5", () =>
    expect(decode(Uint8Array.from(big5))).toEqual({
      text: "客戶,日期,金額\n甲",
      encoding: "big5",
    }));
  test("another one where the user says so", () =>
    expect(decode(Uint8Array.from([0xe9]), "windows-1252").text).toBe("é"));
  test("the euro and the quotes of windows-1252, which Node takes for control characters", () =>
    expect(
      decode(Uint8Array.from([0x80, 0x93, 0x41, 0x94, 0x99, 0x9f, 0x81]), "windows-1252").text,
    ).toBe("€“A”™Ÿ\u0081"));
});

describe("openText reads values as a careful person would type them", () => {
  test("ids keep their zeros, long numbers stay text, plain figures become numbers", () => {
    const { cells } = openText("id,long,n\n007,12345678901234567890,1.50\n12,1E5,-3\n");
    expect(cells.slice(1)).toEqual([
      ["007", "12345678901234567890", 1.5],
      [12, "1E5", -3],
    ]);
  });
  test("amounts as programs divide and write them are numbers, however many digits they have", () => {
    const revenue = (...fields: string[]) =>
      openText(["customer;revenue", ...fields.map((field) => `A;${field}`)].join("\n"))
        .cells.slice(1)
        .map(([, cell]) => cell);
    expect(revenue("4326.166666666667", "2146.133333333333", "12")).toEqual([
      ...[4326.166666666667, 2146.133333333333, 12],
    ]);
    expect(revenue("4326,166666666667", "12,5")).toEqual([4326.166666666667, 12.5]);
    expect(revenue("1.2345678901234567E+05", "-1.5e-05", "1e-05", "3")).toEqual([
      ...[123456.78901234567, -0.000015, 0.00001, 3],
    ]);
    // words among them make no figure a text
    expect(revenue("4326.166666666667", "not yet known", "5")).toEqual([
      ...[4326.166666666667, "not yet known", 5],
    ]);
  });
  test("ids stay as they are written: with many digits, with a point, and spoilt by a spreadsheet", () => {
    const { cells } = openText(
      "customer,barcode,n\n12345678.12345678901,6.91235E+12,1\n12345678.12345678902,6.91235E+12,2\n",
    );
    expect(cells.slice(1)).toEqual([
      ["12345678.12345678901", "6.91235E+12", 1],
      ["12345678.12345678902", "6.91235E+12", 2],
    ]);
    expect(openText("customer,n\n1234567890123456,1\n").cells[1]).toEqual(["1234567890123456", 1]);
  });
  test("semicolons with decimal commas", () => {
    const { cells, delimiter, signs } = openText(
      "Kunde;Datum;Betrag\nA;2024-01-05;1234,50\nB;2024-01-06;7,5\n",
    );
    expect(delimiter).toBe(";");
    expect(signs[2]).toEqual({ decimal: ",", isPlain: false, isProven: true });
    expect(cells.map((row) => row[2])).toEqual(["Betrag", 1234.5, 7.5]);
  });
  test("tabs, and quotes over several lines", () => {
    expect(openText("a\tb\n1\t2\n").delimiter).toBe("\t");
    expect(openText('a,b\n"x\ny",2\n').cells[1]).toEqual(["x\ny", 2]);
  });
  test("days that can mean one day only are serials; doubtful ones stay text", () => {
    const { cells, dates } = openText("a,b\n2024-01-05,12/1/2010\n2024-01-06,1/7/2011\n");
    expect(dates).toEqual([0]);
    expect(cells[1]).toEqual([45296, "12/1/2010"]);
  });
  test("says where a quote is never closed", () => {
    expect(openText('a,b\n1,"x\n2,y\n').broken).toBe(2);
  });
});
