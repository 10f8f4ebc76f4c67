/** What the model "dashboard" says, in traditional Chinese. */
import type { Texts } from "./en";

export const zhTW: Texts = {
  title: "儀表板",
  summary: "把此活頁簿中所有模型的關鍵數字彙總在可列印的一頁上。",
  questions: {
    models: "模型 | 按頁面上的順序排列。上次更新之後新增的模型已自動勾選。",
    charts: "圖表 | 所選模型各自的第一張圖表。更換圖表時會新建儀表板，而不是就地更新。",
  },
  sheet: "儀表板",
  pageTitle: "儀表板",
  subtitle:
    "此活頁簿中各模型的關鍵數字，隨各自的頁面變化；在窗格中選擇「更新」可加入之後新增的模型。",
  gone: "此模型已不在活頁簿中。",
  /** Between what a range is called and the range. */
  colon: "：",
  nobody: "請至少選擇一個模型。",
  tooMany: (most) => `最多選擇 ${most} 項。`,
  noModels: "此活頁簿中還沒有模型。請先插入一個模型，再回來彙總其數字。",
  older:
    "此活頁簿中的模型來自較早的版本，沒有記錄其數字所在的位置。請從上面的清單中開啟一個模型並更新。",
  gathers: (models, figures) => `${models} 個模型，${figures} 個關鍵數字`,
};
