import type { FunctionTexts, ParameterText } from "../../function-text";
import { headers, orders, purchases } from "./shared";

const survivors: ParameterText = {
  name: "留存人數",
  description: "同一批客戶：先是全部人數，接著依序是一期後、兩期後……仍在的人數。",
};

const headcount = {
  start: { name: "期初客戶數", description: "期初的客戶數。" },
  end: { name: "期末客戶數", description: "期末的客戶數，含期間內新增的客戶。" },
  joined: { name: "新增客戶數", description: "期間內新增的客戶數。省略時為 0。" },
};

export const retention: FunctionTexts = {
  RETENTION: {
    description: "留存率：期初的客戶中，到期末仍是客戶的比例。",
    parameters: headcount,
    returns: "留住的比例，0 到 1。",
    remarks:
      "(期末客戶數 − 新增客戶數) / 期初客戶數。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.CHURN": {
    description: "流失率：期初的客戶中，到期末已經流失的比例。",
    parameters: headcount,
    returns: "流失的比例，0 到 1。",
    remarks:
      "1 − (期末客戶數 − 新增客戶數) / 期初客戶數。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.COHORT": {
    description: "同期群表：同一時期首次購買的客戶，在之後各期仍有購買的比例。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      unit: {
        name: "時間單位",
        description:
          '"month"（月，省略時）、"week"（週，從週一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "算作已知的最後一天，之後的購買不計。省略時取資料中的最後一天。",
      },
      amounts: {
        name: "金額",
        description: "每筆購買的金額，順序相同；退款為負數。填寫後，退貨不算購買。",
      },
      orders: {
        name: orders.name,
        description:
          "每列的訂單編號，順序相同；同一訂單的各列算一次購買，以其第一天為準。省略時同一天的各列算一次。",
      },
      survivors: {
        name: survivors.name,
        description: "TRUE 表示計入在該期或之後有購買的客戶，即當時仍是客戶的人。省略時為 FALSE。",
      },
    },
    returns:
      "一個同期群一列：Cohort（同期群，如 2025-01、2025-01-06、2025-Q1 或 2025）、Customers（客戶數），接著是 0、1、2……期之後有購買的比例；到截止日期尚未結束的一期為空白。",
    remarks:
      "第 0 期是首次購買所在的那一期，比例為 1。被截止日期截斷的一期留空，因為還不知道誰會購買：如果資料一直完整到更晚的某一天，請把那一天當作截止日期。一位客戶在一期內不論購買幾次都只算一次。填寫金額後，退回多於購買的訂單（或某日）算退貨，與 CV.RFM 相同：不算購買，只有退貨的客戶不計入。來源：Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics，第 5 章。",
  },
  "RETENTION.MOVEMENTS": {
    description:
      "營收變動：根據購買明細，新客戶、回流客戶和既有客戶從一期到下一期帶來多少，流失多少。",
    parameters: {
      customers: purchases.customers,
      dates: purchases.dates,
      amounts: purchases.amounts,
      unit: {
        name: "時間單位",
        description:
          '"month"（月，省略時）、"week"（週，從週一起）、"quarter"（季）或 "year"（年）。',
      },
      headers,
      asOf: {
        name: "截止日期",
        description: "算作已知的最後一天，之後的購買不計。省略時取資料中的最後一天。",
      },
    },
    returns:
      "從首次購買起，一期一列：Period（期，如 2025-01、2025-01-06、2025-Q1 或 2025）、Opening（期初營收）、New（新客戶）、Returned（回流）、Expansion（增購）、Contraction（縮減）、Lost（流失）、Closing（期末營收）。到截止日期尚未結束的一期只有期初營收。",
    remarks:
      "客戶在一期的營收是其金額之和；不為正時視為沒有。期初營收即上一期的期末營收。新客戶：第一次帶來營收；回流：以前有營收，上一期沒有。增購和縮減：上一期的客戶這一期多帶來或少帶來的；流失：這一期沒有營收的客戶上一期帶來的。期末 = 期初 + 新客戶 + 回流 + 增購 − 縮減 − 流失。新客戶與回流相加，這些欄即 CV.RETENTION.REVENUE 的引數。來源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.REVENUE": {
    description: "營收留存：經常性營收從一期到下一期留住了多少，含與不含既有客戶的增購。",
    parameters: {
      opening: { name: "期初營收", description: "各期期初的經常性營收，一列一期。" },
      expansion: { name: "增購", description: "既有客戶在當期增加的營收：更多席位、更高價格。" },
      contraction: { name: "縮減", description: "留下的客戶在當期減少的營收，填正數。" },
      lost: { name: "流失營收", description: "當期流失的客戶帶走的營收，填正數。" },
      newRevenue: { name: "新客戶營收", description: "當期新客戶帶來的營收。省略時沒有速動比率。" },
      headers,
    },
    returns:
      "Net retention（淨營收留存率）、Gross retention（毛營收留存率）、Revenue churn（營收流失率），均為占期初營收的比例；Quick ratio（速動比率，沒有流失時為空白）；一列一期。",
    remarks:
      "淨營收留存率 = (期初 + 增購 − 縮減 − 流失) / 期初；毛營收留存率不計增購，因此不超過 1；營收流失率 = 1 − 毛營收留存率；速動比率 = (新客戶營收 + 增購) / (縮減 + 流失)。期初為 0 的一期沒有比例。來源：Skok (2010), SaaS Metrics, For Entrepreneurs。",
  },
  "RETENTION.FIT": {
    description: "用移位貝他幾何（sBG）模型配適一批客戶的留存情形：客戶的忠誠度各不相同。",
    parameters: { survivors },
    returns: "alpha、beta 與對數概似值，橫向排列。",
    remarks:
      "每位客戶在每期期末以自己的機率 θ ~ Beta(α, β) 流失。忠誠度低的先走，所以留下來的人，留存率會愈來愈高。中間的空白儲存格是沒有觀察到的一期，配適時會跨過。用比例代替人數，得到的 alpha 與 beta 相同。最大概似估計。來源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.CURVE": {
    description: "留存曲線：由到目前為止的留存情形配適，並推算往後每期還會留下多少比例的客戶。",
    parameters: {
      survivors,
      periods: { name: "期數", description: "從頭起顯示幾期。" },
      headers,
    },
    returns:
      "Period（期）、Survival（留存比例：仍在的客戶占全體的比例）、Retention（留存率：從上一期留到這一期的比例）、Actual（到目前為止的實際比例，尚未到的為空白）；從第 0 期起，一期一列。",
    remarks:
      "採用 CV.RETENTION.FIT 的移位貝他幾何模型：第 t 期的留存率為 (β+t−1)/(α+β+t−1)，留存比例是各期留存率的乘積。來源：Fader & Hardie (2007), How to project customer retention, Journal of Interactive Marketing 21(1)。",
  },
  "RETENTION.VALUE": {
    description: "合約客戶的剩餘價值：已續約若干次的客戶預計還會留多久，值多少。",
    parameters: {
      survivors,
      discount: { name: "折現率", description: "每期的折現率，大於 0：0.1 即 10%。" },
      renewals: {
        name: "已續約次數",
        description: "客戶已經續約幾次，或這樣的一欄數字。省略時為 0，即尚未到第一次續約。",
      },
      headers,
    },
    returns:
      "Renewals（已續約次數）、Residual lifetime（剩餘期數：從下一次續約起預計的期數；alpha 不大於 1 時為空白，因為總有人幾乎永遠留下，平均值沒有上限）、Residual value（剩餘價值：這些期數的折現值，按每單位毛利計）；每個次數一列。",
    remarks:
      "採用 CV.RETENTION.FIT 的移位貝他幾何模型，客戶正要決定下一次續約，續約即得當期毛利。令 b = β + 已續約次數：剩餘期數 = b/(α−1)；剩餘價值 = b/(α+b) · ₂F₁(1, b+1; α+b+1; 1/(1+折現率))。續約次數多的是忠誠的客戶，所以剩餘價值更高。乘以每期毛利即為金額。來源：Fader & Hardie (2010), Customer-base valuation in a contractual setting, Marketing Science 29(1)。",
  },
};
