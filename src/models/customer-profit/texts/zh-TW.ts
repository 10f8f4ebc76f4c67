import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "顧客獲利",
  summary:
    "每位顧客真正留下多少：銷售額減去直接成本、行銷、服務、顧客取得成本及其應攤的共同費用。有些大客戶可能是虧的。",
  questions: {
    customers: "顧客 | 每列一位顧客：名稱或編號。",
    turnover: "銷售額 | 全年扣除折扣後的銷售額。",
    direct: "直接成本 | 所售產品的成本；不清楚可以不選。",
    marketing: "行銷費用 | 全年花在這位顧客上的行銷費用。",
    service: "服務成本 | 專為這位顧客支出的支援、物流與客戶管理費用。",
    recruiting: "顧客取得成本 | 贏得這位顧客的一次性支出。",
    first: "第一成本動因 | 引起共同費用的數量，如訂單數、出貨次數，依顧客統計。",
    second: "第二成本動因 | 另一個動因，如服務工時、工單數。",
    firstCost: "共同費用（第一動因） | 每年，依第一動因分攤，如訂單處理。",
    secondCost: "共同費用（第二動因） | 每年，依第二動因分攤，如客服團隊。",
    overheads: "管理費用 | 每年，依銷售額分攤。",
    years: "取得成本攤銷年數 | 顧客取得成本分攤到多少年。",
  },
  groups: { shared: "共同費用", settings: "設定" },
  drivers: { first: "第一動因", second: "第二動因", turnover: "銷售額", equal: "平均分攤" },
  pool: "依{lower}分攤的費用",
  overheads: "管理費用",
  otherPool: "其他共同費用",
  unreadable: "無法讀取顧客資料：{reason}",
  tooMany: "顧客超過 {most} 位；請只選較大的顧客，或將小顧客合併",
  read: "{customers} 位顧客的全年銷售額與成本",
  losing: "{losing} / {all}",
  sheets: {
    page: {
      sheet: "顧客獲利",
      title: "顧客獲利：誰在賺錢，誰在花錢",
      subtitle: "以年計。共同費用依動因歸到引起它的顧客，而不是平均分攤，也不只看銷售額。",
      figures: {
        profit: "每年獲利",
        margin: "占銷售額",
        losing: "虧損顧客數",
        lost: "每年虧在他們身上",
      },
      settings: {
        heading: "顧客取得成本 | -",
        years: "攤銷年數 | 顧客取得成本依此年數分攤，每年計入一份。 | 請輸入大於或等於 1 的年數。",
      },
      tables: {
        pools: {
          title: "共同費用",
          columns: "費用 | 每年 | 分攤依據 | 數量 | 單位成本",
          rows: { total: "合計" },
          notes: {
            pool: "由多位顧客共同引起的費用。名稱與金額可修改；填 0 即不計該項。",
            driver: "費用取決於什麼。CV.PROFIT.ALLOCATE 依比例分攤。",
            perUnit: "每筆訂單、每個工時或每單位動因的成本。",
          },
          messages: { cost: "請輸入大於或等於 0 的金額。", driver: "請選擇旁邊列出的動因。" },
        },
        drivers: { title: "成本動因", columns: "分攤依據 | 數量" },
        statement: {
          title: "從銷售額到獲利",
          columns: "所有顧客 | 每年 | 占銷售額",
          rows: {
            turnover: "銷售額",
            direct: "直接成本",
            marketing: "行銷費用",
            service: "服務成本",
            recruiting: "取得成本",
            profit: "獲利",
          },
          notes: { line: "顧客明細各欄的合計。" },
        },
        best: { title: "最賺錢的顧客", columns: "顧客 | 銷售額 | 服務總成本 | 獲利 | 獲利率" },
        worst: {
          title: "最不賺錢的顧客，虧損多者在前",
          columns: "顧客 | 銷售額 | 服務總成本 | 獲利 | 獲利率",
        },
      },
      charts: {
        whale: "獲利累計，從最賺錢的顧客算起 | 累計獲利 | 最終獲利 | x=顧客占比（獲利高者在前）",
        scatter:
          "顧客帶來多少，服務他們花多少 | 顧客 | 損益兩平線：線以上的顧客虧損 | x=銷售額減直接成本 | y=服務總成本",
      },
    },
    ranking: {
      sheet: "獲利排名",
      title: "顧客獲利排名",
      subtitle: "最賺錢的在前，隨資料更新。第一張工作表的曲線由此繪出。",
      tables: {
        ranking: {
          columns:
            "名次 | 顧客 | 銷售額 | 服務總成本 | 獲利 | 獲利率 | 累計獲利 | 顧客占比 | 最終獲利 | 清單序號",
          notes: { cumulative: "顧客獲利時曲線上升，虧損時下降，即「鯨魚曲線」。" },
        },
        counted: { columns: "顧客數" },
      },
    },
    list: {
      sheet: "顧客獲利明細",
      title: "每位顧客：自身成本、應攤費用與獲利",
      subtitle: "順序與您的資料相同；金額以年計，取得成本為一次性。",
      tables: {
        list: {
          columns:
            "序號 | 顧客 | 銷售額 | 直接成本 | 行銷費用 | 服務成本 | 取得成本 | 銷售額減直接成本 | 服務總成本 | 獲利 | 獲利率 | 損益兩平的服務總成本",
          notes: {
            pool1: "CV.PROFIT.ALLOCATE，依第一張工作表的費用與動因分攤，合計分毫不差。",
            costToServe: "行銷費用 + 服務成本 + 每年取得成本 + 應攤的共同費用。",
            profit:
              "CV.PROFIT：銷售額 − 行銷費用 − 服務成本（含直接成本與共同費用）− 取得成本 / 年數。",
            breakEven: "圖中的直線：服務總成本恰好等於顧客帶來的金額。",
          },
        },
      },
    },
  },
  preview: "獲利累計，從最賺錢的顧客算起 | 累計獲利 | 最終獲利 | x=顧客占比，獲利高者在前（%）",
  about: {
    question: "要回答的問題 | 扣除所有成本之後，每位顧客還剩多少？誰在虧損？",
    data: "資料",
    whenMade: "插入時",
    columns: "顧客 {customers}，銷售額 {turnover}，以及您所選的其他欄",
    entries: [
      "獲利 | 銷售額 − 直接成本 − 行銷 − 服務 − 共同費用 − 取得成本 / 年數（CV.PROFIT）。",
      "共同費用 | 依動因分攤，即作業基礎成本法。Kaplan & Anderson (2004), Harvard Business Review 82(11)。",
      "鯨魚曲線 | 最賺錢顧客的累計獲利。高出終點的部分，就是其他顧客虧掉的。Cooper & Kaplan (1991), HBR 69(3)。",
      "空白儲存格 | 以 0 計。沒有顧客名稱的列不計；沒有銷售額的顧客仍計其成本。",
      "怎麼做 | 虧損是坐下來談的理由：訂單大小、服務水準、服務收費。顧客走了，管理費用未必會少。",
      "如何修改 | 在本頁修改費用、動因與年數；顧客資料在您自己的表格中、上述範圍內修改。",
    ],
  },
  sample: {
    sheet: "顧客帳目",
    columns: "顧客 | 銷售額 | 直接成本 | 行銷費用 | 服務成本 | 取得成本 | 訂單數 | 服務工時",
    customer: "{first}{second}",
    first: "琥珀 | 白樺 | 雪松 | 三江 | 星火 | 雄鷹 | 石榴 | 榛林 | 靛藍 | 碧玉",
    second: "零售 | 製造 | 醫療",
    about: "關於這些資料",
    notes: [
      "一家批發商的 30 位顧客，全年資料，為本例虛構。",
      "最大的五位顧客中，有三位每次訂得少、求助又多。",
      "金額皆為範例。請換成自己的數字，或選取自己的表格。",
    ],
  },
};
