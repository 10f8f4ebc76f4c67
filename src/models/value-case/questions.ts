/** What the value case asks before it is taken to the table: who the prospect is, and what is compared. */
import type { Locale, Texts } from "../../locales";
import { answersTo } from "../answers";
import { currencyQuestion } from "../currency";
import type { Answers, Question } from "../model";
import { AGENTS, INDUSTRIES, type Industry } from "./example";

export interface Inputs {
  readonly prospect: string;
  readonly industry: Industry;
  /** The prospect's size, in agents. */
  readonly agents: number;
  readonly offer: string;
  readonly alternative: string;
  readonly currency: string;
}

export function questionsIn(models: Texts["models"]): readonly Question[] {
  const { questions: say, example, industries } = models.valueCase;
  return [
    {
      id: "prospect",
      kind: "text",
      label: say.prospect,
      hint: say.prospectHint,
      value: example.prospect,
    },
    {
      id: "industry",
      kind: "choice",
      label: say.industry,
      hint: say.industryHint,
      value: INDUSTRIES[0],
      choices: INDUSTRIES.map((value) => ({ value, label: industries[value] })),
    },
    {
      id: "agents",
      kind: "number",
      label: say.agents,
      hint: say.agentsHint,
      value: AGENTS,
      min: 1,
    },
    { id: "offer", kind: "text", label: say.offer, value: example.offer },
    {
      id: "alternative",
      kind: "text",
      label: say.alternative,
      hint: say.alternativeHint,
      value: example.alternative,
    },
    currencyQuestion(models),
  ];
}

export function readInputs(
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Inputs {
  const answer = answersTo(questions, answers, locale);
  return {
    prospect: answer.text("prospect"),
    industry: answer.choice("industry") as Industry,
    agents: answer.number("agents"),
    offer: answer.text("offer"),
    alternative: answer.text("alternative"),
    currency: answer.choice("currency"),
  };
}
