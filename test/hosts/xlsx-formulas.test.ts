import { computesWithArrays } from "../../src/hosts/xlsx/arrays";
import { storedFormula } from "../../src/hosts/xlsx/formulas";

describe("X2 – storedFormula", () => {
  test.each([
    ["=A1+1", "A1+1"],
    ["=CV.NPS(A1:A9)", "_xldudf_CV_NPS(A1:A9)"],
    ["=IF(B1,cv.rfm.segment(4,4,1),0)", "IF(B1,_xldudf_CV_RFM_SEGMENT(4,4,1),0)"],
    ['=MINIFS(A:A,B:B,"CV.NPS(1)")', '_xlfn.MINIFS(A:A,B:B,"CV.NPS(1)")'],
    ["=stdev.s(A1:A9)+STDEV(A1:A9)", "_xlfn.STDEV.S(A1:A9)+STDEV(A1:A9)"],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["=LET(x,2,x*Rate)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*Rate)"],
    ["=LAMBDA(a,b,a-b)(2,1)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a-_xlpm.b)(2,1)"],
    ["=LET(f,LAMBDA(a,a+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"],
    ["=LET(sum,3,SUM(A1:A5)+sum)", "_xlfn.LET(_xlpm.sum,3,SUM(A1:A5)+_xlpm.sum)"],
    ["=LET(rows,ROWS(A1:A5),Rows*2)", "_xlfn.LET(_xlpm.rows,ROWS(A1:A5),_xlpm.Rows*2)"],
    ["=x+LET(x,x+1,x)+x", "x+_xlfn.LET(_xlpm.x,x+1,_xlpm.x)+x"],
    ["=BYROW(A1:B3,SUM)", "_xlfn.BYROW(A1:B3,_xleta.SUM)"],
    ["=GROUPBY(A1:A9,B1:B9,PERCENTOF)", "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.PERCENTOF)"],
    ["=PIVOTBY(A1:A9,B1:B9,C1:C9,sum)", "_xlfn.PIVOTBY(A1:A9,B1:B9,C1:C9,_xleta.sum)"],
    ['=REGEXTEST(ENCODEURL(A1),"a")', '_xlfn.REGEXTEST(_xlfn.ENCODEURL(A1),"a")'],
    ["=PERCENTOF(A1,TRIMRANGE(A:A))", "_xlfn.PERCENTOF(A1,_xlfn.TRIMRANGE(A:A))"],
    ['=CVX_TIER(A1:A9,"")', 'CVX_TIER(A1:A9,"")'],
    ["='My \"ledger\"'!A1&Purchases[Year]", "'My \"ledger\"'!A1&Purchases[Year]"],
    ["=SUM({1,2;3,4},,TRUE)", "SUM({1,2;3,4},,TRUE)"],
  ])("%s is %s", (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });

  test.each(["A1", "=SUM(", "=", "=1+", "=A1#", "=@A1:A9"])("%s is refused", (formula) => {
    expect(() => storedFormula(formula)).toThrow(`'${formula}'`);
  });
});

describe("computesWithArrays", () => {
  const surroundings = {
    isCell: (name: string) => name === "price",
  };

  test.each([
    "=A1+B1",
    "=price*2",
    "=SUM(A1:A9)+COUNT(ledger)",
    '=SUMPRODUCT(EXACT(A1:A9,B1)*(C1:C9<>""))',
    '=COUNTIF(joined,"<="&D26)',
    '=IF(E5="","",INDEX(prices,MATCH(E5,products,0)))',
    '=IF(COUNTIF(B$5:B5,"="&B5)>1,"",MINIFS(years,customers,"="&B5))',
    "=IF(ISERROR($D$17),$D$17,SUM(E17:E21))",
    "=ROWS('My orders'!A1:A9)",
    "=VLOOKUP(A1,B1:C9,2)",
    "=SUMIFS(A1:A9,B1:B9,1,C1:C9,2)",
    "=SUM((A1:A9,B1:B9))",
  ])("%s is as formulas always were", (formula) => {
    expect(computesWithArrays(formula, surroundings)).toBe(false);
  });

  test.each([
    "=A1:A9",
    "=ledger*2",
    "=SUM(A1:A9*B1:B9)",
    "=SUM(IF(A1:A9>0,B1:B9))",
    "=SUMPRODUCT(IF(A1:A9>0,B1:B9))",
    "=COUNTIF(A1:A9,B1:B9)",
    "=MATCH(1,A1:A9=B1,0)",
    "=ABS(A1:A9)",
    "=CV.RFM(A1:A9,B1:B9,C1:C9)",
    "=CV.LIFETIME(1,2)",
    "=IF(A1,1+cv.lifetime(1,2),0)",
    "=SUM(CVX_RFM(A1:A9,B1:B9,C1:C9))",
    "=CV.RFM(A1:A9,B1:B9,C1:C9)*2",
    "={1;2}",
    "=-Purchases[Amount]",
    "=LET(x,A1:A9,SUM(x*x))",
    "=IF(,A1:A9)",
  ])("%s is an array formula", (formula) => {
    expect(computesWithArrays(formula, surroundings)).toBe(true);
  });
});
