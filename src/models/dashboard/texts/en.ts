/** What the model "dashboard" says, in English. */
export const en = {
  title: "Dashboard",
  summary: "The key figures of all models in this workbook, on one page to print.",
  questions: {
    models:
      "Models | In the order of the page. Models that have come since the last update are marked already.",
    charts:
      "Charts | The first chart of each of these models. Other charts make a new dashboard instead of an update.",
  },
  sheet: "Dashboard",
  pageTitle: "Dashboard",
  subtitle:
    "Key figures of the models in this workbook. They follow their pages; Update in the pane adds models that have come since.",
  gone: "This model is no longer in the workbook.",
  /** Between what a range is called and the range. */
  colon: ": ",
  nobody: "Choose at least one model.",
  tooMany: (most: number) => `Choose no more than ${most}.`,
  noModels: "There is no model in this workbook yet. Insert one, then come back for its figures.",
  older:
    "The models in this workbook come from an earlier version and do not say where their figures stand. Open one from the list above and update it.",
  gathers: (models: string, figures: string) => `${models} models with ${figures} key figures`,
};

export type Texts = typeof en;
