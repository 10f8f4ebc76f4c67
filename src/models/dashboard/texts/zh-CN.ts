/** What the model "dashboard" says, in simplified Chinese. */
import type { Texts } from "./en";

export const zhCN: Texts = {
  title: "仪表板",
  summary: "把此工作簿中所有模型的关键数字汇总在可打印的一页上。",
  questions: {
    models: "模型 | 按页面上的顺序排列。上次更新之后新增的模型已自动勾选。",
    charts: "图表 | 所选模型各自的第一张图表。更换图表时会新建仪表板，而不是原地更新。",
  },
  sheet: "仪表板",
  pageTitle: "仪表板",
  subtitle:
    "此工作簿中各模型的关键数字，随各自的页面变化；在窗格中选择“更新”可加入之后新增的模型。",
  gone: "此模型已不在工作簿中。",
  /** Between what a range is called and the range. */
  colon: "：",
  nobody: "请至少选择一个模型。",
  tooMany: (most) => `最多选择 ${most} 项。`,
  noModels: "此工作簿中还没有模型。请先插入一个模型，再回来汇总其数字。",
  older:
    "此工作簿中的模型来自较早的版本，没有记录其数字所在的位置。请从上面的列表中打开一个模型并更新。",
  gathers: (models, figures) => `${models} 个模型，${figures} 个关键数字`,
};
