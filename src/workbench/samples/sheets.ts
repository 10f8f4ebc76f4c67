/** The sheets the workbench opens with, as plans: a page to start from and two sets of data. */
import { SEGMENTS } from "../../domain/rfm/segments";
import type { Locale } from "../../locales";
import { resultIn } from "../../locales/results";
import { PALETTE, type Block, type PlanCell, type SheetPlan } from "../../models/plan";
import { quoteSheet } from "../../hosts/resolve";
import { sampleSheet } from "../../models/sample";
import { cdnowOrders } from "../../models/samples/cdnow";
import { rowsOf } from "../../models/samples/csv";
import softwareCustomer from "../../../assets/samples/software-customer.csv";
import { type SampleTexts, sampleTexts } from "./texts";

export function sampleSheets(locale: Locale): SheetPlan[] {
  const texts = sampleTexts(locale);
  return [startSheet(texts, locale), ledgerSheet(texts.ledger), sampleSheet(cdnowOrders(locale))];
}

const LEDGER = rowsOf(softwareCustomer);

const formula = (text: string): PlanCell => ({ formula: text });
const column = (cells: readonly PlanCell[]): PlanCell[][] => cells.map((cell) => [cell]);

function startSheet({ start, ledger }: SampleTexts, locale: Locale): SheetPlan {
  const cell = (at: string, text: string, style: Block["style"]): Block => ({
    at,
    cells: [[text]],
    style,
  });
  const heading = (at: string, text: string, width: number): Block => ({
    at,
    cells: [[text, ...Array<null>(width - 1).fill(null)]],
    style: "heading",
  });
  const inputs = (at: string, cells: readonly number[], format = "0"): Block => ({
    at,
    cells: column(cells),
    style: "input",
    format,
  });
  const result = (at: string, text: string, format?: string): Block => ({
    at,
    cells: [[formula(text)]],
    style: "total",
    format,
  });
  const value = "=CV.VALUE(B5:B7,B8:B9)";
  const lifetime = "=CV.LIFETIME(G5,G6,G7,G8)";
  const segment = "=CV.RFM.SEGMENT(B14,B15,B16)";
  const schedule = scheduleFormula(ledger.sheet);
  return {
    id: "start",
    name: start.sheet,
    tabColor: PALETTE[0],
    columns: [150, 124, 100, 92, 88, 88, 124].map((width) => ({ width })),
    rowHeights: { 1: 38 },
    blocks: [
      cell("A1", start.title, "title"),
      cell("A2", start.subtitle, "subtitle"),

      heading("A4", start.gain, 2),
      { at: "A5", cells: column([...start.benefits, ...start.costs]), style: "row heading" },
      inputs("B5", [40, 30, 20, 35, 10]),
      cell("A10", start.customerValue, "total"),
      result("B10", value, "0"),
      cell("A11", value, "note"),

      heading("D4", start.relationship, 4),
      {
        at: "D5",
        cells: column([start.purchases, start.average, start.cost, start.referrals]),
        style: "row heading",
      },
      inputs("G5", [10], "#,##0"),
      inputs("G6", [332.4], "#,##0.00"),
      inputs("G7", [840, 5822], "#,##0"),
      { at: "D10", cells: [[start.lifetimeValue, null, null]], style: "total" },
      result("G10", lifetime, "#,##0"),
      cell("D11", lifetime, "note"),

      heading("A13", start.score, 2),
      {
        at: "A14",
        cells: column([start.recency, start.frequency, start.monetary]),
        style: "row heading",
      },
      inputs("B14", [4, 4, 1]),
      cell("A17", start.segment, "total"),
      result("B17", inWords(segment, locale)),
      cell("A18", segment, "note"),

      heading("D13", start.next, 4),
      { at: "D14", cells: column(start.tips), style: "text" },

      heading("A20", start.years, 7),
      { at: "A21", cells: [start.columns], style: "number heading" },
      {
        at: "A22",
        cells: [[formula(schedule)]],
        style: "result",
        format: "#,##0",
        spill: { rows: 5, columns: 7 },
      },
      cell("A27", schedule, "note"),
      cell("A28", start.illustrative, "note"),
    ],
  };
}

/** A segment that a formula gives, which knows no language, in the reader's words. */
function inWords(segment: string, locale: Locale): string {
  if (locale === "en") return segment;
  const list = (words: readonly string[]) => `{${words.map((word) => `"${word}"`).join(";")}}`;
  const said = list(SEGMENTS.map((each) => resultIn(locale, each)));
  return `=INDEX(${said},MATCH(${segment.slice(1)},${list(SEGMENTS)},0))`;
}

/** The five years, from the ledger beside; the first customer costs 600 to win, and 60 a year to serve. */
function scheduleFormula(ledger: string): string {
  const [years, customers, amounts] = ["A", "B", "F"].map(
    (letter) => `${quoteSheet(ledger)}!${letter}2:${letter}${LEDGER.length + 1}`,
  );
  return `=CV.LIFETIME.SCHEDULE(${years},${customers},${amounts},{600;60;60;60;60},,FALSE)`;
}

function ledgerSheet(say: SampleTexts["ledger"]): SheetPlan {
  const rows = LEDGER.map(([year, customer, referrer, kind, product, amount]): PlanCell[] => [
    Number(year),
    customer,
    referrer || null,
    kind,
    product,
    Number(amount),
  ]);
  const widths = [72, 120, 120, 120, 200, 96];
  return {
    ...sampleSheet({
      id: "ledger",
      name: say.sheet,
      table: say.table,
      headings: say.columns,
      rows,
      columns: widths.map((width, i) => ({ width, ...(i === 5 && { format: "#,##0" }) })),
      about: say.about,
      notes: say.notes,
    }),
    tabColor: PALETTE[1],
  };
}
