/** Dashboard: the key figures of the models that stand in the workbook, on one page. It is made of them, so it is asked for with them. */
import { type Locale } from "../../locales";
import type { AnyModel, Answers, PreviewInWords, Question } from "../model";
import type { Plan } from "../plan";
import { refuse } from "../refuse";
import { parts } from "../sheet/texts";
import { type Gathered, type GatheredFigure, chosenIn, inOrder } from "./gathered";
import { BANDS, MOST_CHARTS, figuresOf, pageSheet, sheetId } from "./page";
import { type Texts, en } from "./texts/en";
import { zhCN } from "./texts/zh-CN";
import { zhTW } from "./texts/zh-TW";

export type { Gathered } from "./gathered";

export const DASHBOARD = "dashboard";

const TEXTS: Readonly<Record<Locale, Texts>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
export const dashboardTexts = (locale: Locale): Texts => TEXTS[locale];

export function dashboard(locale: Locale, there: readonly Gathered[]): AnyModel {
  const say = TEXTS[locale];
  const drawn = there.filter(({ charts }) => charts.length > 0);
  const questions: Question[] = [
    several("models", say, there, there.slice(0, BANDS), BANDS),
    ...(drawn.length
      ? [several("charts", say, drawn, drawn.slice(0, MOST_CHARTS), MOST_CHARTS)]
      : []),
  ];
  /** Those of an answer that are still there. */
  const chosen = (id: string, answers: Answers): Gathered[] => {
    const question = questions.find((each) => each.id === id);
    if (question?.kind !== "several") return [];
    const keys = chosenIn(String(answers[id] ?? question.value));
    if (keys.length > question.most)
      throw refuse(`${question.label}${say.colon}${say.tooMany(question.most)}`);
    return keys.flatMap((key) => there.find((each) => each.key === key) ?? []);
  };
  return {
    ...{ id: DASHBOARD, title: say.title, summary: say.summary, questions },
    preview(answers): PreviewInWords {
      const models = chosenModels(answers);
      const figures = models.flatMap(figuresOf);
      return {
        figures: models.slice(0, 4).flatMap((model) =>
          figuresOf(model)
            .slice(0, 1)
            .map((figure) => ({
              label: `${model.name}${say.colon}${figure.label}`,
              value: shown(figure, locale),
            })),
        ),
        read: say.gathers(String(models.length), String(figures.length)),
      };
    },
    plan(answers): Plan {
      const models = chosenModels(answers);
      const withCharts = chosen("charts", answers);
      const used = [...new Set([...models, ...withCharts])];
      return {
        title: say.title,
        sheets: [pageSheet(models, withCharts, say)],
        names: [{ id: "dashboard-title", name: "Dashboard", sheet: "dashboard", range: "A1" }],
        standing: Object.fromEntries(
          used.flatMap((model) =>
            Object.entries(model.sheets).map(([id, name]) => [sheetId(model, id), name]),
          ),
        ),
      };
    },
  };

  function chosenModels(answers: Answers): Gathered[] {
    const models = chosen("models", answers);
    if (!models.length) throw refuse(`${questions[0].label}: ${say.nobody}`);
    return models;
  }
}

function several(
  id: "models" | "charts",
  say: Texts,
  there: readonly Gathered[],
  first: readonly Gathered[],
  most: number,
): Question {
  const [label, hint] = parts(say.questions[id]);
  const chosen = first.map(({ key }) => key).join();
  const all = inOrder(
    chosen,
    there.map(({ key }) => key),
    false,
  );
  return {
    ...{ id, kind: "several", label, hint, most },
    // one chart more would be another page
    takesNew: id === "models",
    value: all.map(({ value, isChosen }) => (isChosen ? value : `-${value}`)).join(),
    choices: there.map(({ key, name }) => ({ value: key, label: name })),
  };
}

/** A figure as its cell shows it, near enough for a preview. */
function shown({ value, format = "" }: GatheredFigure, locale: Locale): string {
  if (typeof value !== "number") return String(value) || "–";
  const unit = /\[\$([^\]-]+)/.exec(format)?.[1] ?? "";
  const digits = /\.(0+)/.exec(format)?.[1].length ?? 0;
  const isShare = format.includes("%");
  const words = Math.abs(value).toLocaleString(locale, {
    ...(isShare && { style: "percent" as const }),
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  return `${value < 0 ? "-" : ""}${unit}${words}`;
}
