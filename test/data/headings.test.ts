import { meaningOf } from "../../src/data/headings";

describe("meaningOf reads the head noun of a heading", () => {
  const cases: [heading: string, concept: string | undefined, modifiers: string[]][] = [
    ["CustomerID", "customer", ["id"]],
    ["Customer Name", "customer", ["name"]],
    ["customer_address", "other", []],
    ["InvoiceNo", "order", ["id", "ordered"]],
    ["InvoiceDate", "date", ["ordered"]],
    ["UnitPrice", "price", ["unit"]],
    ["StockCode", "product", ["id"]],
    ["Quantity", "quantity", []],
    ["Date of purchase", "date", ["ordered"]],
    ["Deal Stage", "status", []],
    ["Associated Company", "customer", []],
    ["Converted Amount", "amount", ["converted"]],
    ["Order #", "order", ["id", "ordered"]],
    ["Amount (USD)", "amount", []],
    ["Amount in company currency", "amount", ["converted"]],
    ["Check-in date", "date", []],
    ["销售额美元", "amount", ["converted"]],
    ["买家实际支付金额", "amount", ["actual", "paid"]],
    ["订单编号", "order", ["id", "ordered"]],
    ["订单付款时间", "date", ["paid", "ordered"]],
    ["预计成交日期", "date", ["expected", "closed"]],
    ["退款金额", "amount", ["refund"]],
    ["收货地址", "other", ["delivery"]],
    ["客户名称", "customer", ["name"]],
    ["會員編號", "customer", ["id"]],
    ["MonthlyCharges", "amount", ["monthly"]],
    ["SeniorCitizen", undefined, []],
  ];
  test.each(cases)("%s", (heading, concept, modifiers) => {
    const meaning = meaningOf(heading);
    expect(meaning.concept).toBe(concept);
    expect([...meaning.modifiers].sort()).toEqual([...modifiers].sort());
  });
});
