import type { FunctionTexts } from "../../function-text";

export const profit: FunctionTexts = {
  PROFIT: {
    description: "客戶獲利：扣除行銷、服務與分攤的客戶取得成本之後，一位客戶每年留下多少。",
    parameters: {
      turnover: {
        name: "銷售額",
        description: "客戶每年的銷售額；選取多格時加總，四項金額都是如此。",
      },
      marketing: { name: "行銷成本", description: "每年花在這位客戶身上的行銷成本。" },
      service: {
        name: "服務成本",
        description: "每年服務這位客戶的成本：支援、物流、客戶管理，依工時或薪資比例計算。",
      },
      recruiting: { name: "客戶取得成本", description: "取得這位客戶的一次性成本。" },
      years: { name: "年數", description: "客戶取得成本分攤到多少年，須大於 0。省略時為 1。" },
    },
    returns: "每年的獲利，與金額使用同一種貨幣。",
    remarks:
      "公式：銷售額 − 行銷成本 − 服務成本 − 客戶取得成本 / 年數。只計入客戶離開後會跟著消失的銷售額，以及由他引起的成本；共同成本可用 CV.PROFIT.ALLOCATE 分攤。來源：Cooper & Kaplan (1991), Profit priorities from activity-based costing, HBR 69(3)。",
  },
  "PROFIT.ALLOCATE": {
    description:
      "共同成本分攤：依工時、訂單數、客服案件數等成本動因的比例，把一筆共同成本分給各客戶。",
    parameters: {
      cost: { name: "共同成本", description: "要分攤的共同成本，以金額表示。" },
      drivers: { name: "成本動因", description: "每位客戶的用量，一人一格，不能為負。" },
    },
    returns: "每位客戶分攤的成本，與成本動因並排；空白儲存格與標題旁為空白。",
    remarks:
      "公式：共同成本 × 動因 / Σ 動因。各份相加分毫不差地等於共同成本，與相加的先後無關：各份捨入到該成本的最後一位二進位數字。不會捨入到分。來源：Kaplan & Anderson (2004), Time-driven activity-based costing, HBR 82(11)。",
  },
};
