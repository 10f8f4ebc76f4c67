/** What holds for the Plan of every model, in every language. */
import { parse, tokenize } from "@borgar/fx";
import { resolveNames } from "../../src/hosts/resolve";
import { type Locale, LOCALES } from "../../src/locales";
import { resultIn } from "../../src/locales/results";
import { models } from "../../src/models";
import type { Plan, PlanCell, SheetPlan, StyleName } from "../../src/models/plan";
import { planFor } from "./answers-given";
import { blockZone, chartZone, overlap, pageWidth, zoneOf } from "./geometry";

const LITERAL = /"([^"]*)"/g;
const NOTHING_TAKEN = { sheets: [], names: [], tables: [] };

/** Functions that Excel 2021, LibreOffice and o-spreadsheet know and compute alike. Our own are checked in every host. */
const SHARED = new Set([
  ...[
    "IF",
    "CHOOSE",
    "AND",
    "OR",
    "NOT",
    "IFERROR",
    "ISERROR",
    "ISNUMBER",
    "ISBLANK",
    "NA",
    "EXACT",
  ],
  ...["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS"],
  ...["AVERAGE", "AVERAGEIF", "AVERAGEIFS", "MIN", "MAX", "MINIFS", "MAXIFS", "MEDIAN"],
  ...["ABS", "ROUND", "INT", "SQRT", "EXP", "LN", "LARGE", "SMALL", "CORREL"],
  ...[
    "ISNA",
    "IFNA",
    "LEFT",
    "LEN",
    "ISTEXT",
    "SUBSTITUTE",
    "TRIM",
    "INDEX",
    "MATCH",
    "ROW",
    "ROWS",
    "COLUMNS",
    "TEXT",
    "DATE",
    "YEAR",
    "MONTH",
    "EDATE",
  ],
]);

const isFormula = (cell: PlanCell): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null;

const cellsOf = (sheet: SheetPlan): PlanCell[] => sheet.blocks.flatMap(({ cells }) => cells.flat());

/**
 * What a finding says differs from language to language, and so does the order of its words; what it reckons does not: the
 * formulas in it, without the words, in one order.
 */
const SAYING: ReadonlySet<StyleName | undefined> = new Set(["chart title", "comparison"]);
const withoutFindings = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      !SAYING.has(block.style)
        ? block
        : { ...block, cells: block.cells.map((row) => row.map(reckoned)) },
    ),
  })),
});
const reckoned = (cell: PlanCell): PlanCell =>
  isFormula(cell)
    ? { formula: `=${(cell.formula.match(/TEXT\(.*?,"[^"]*"\)/g) ?? []).sort().join()}` }
    : cell;

const formulasOf = (plan: Plan): string[] =>
  plan.sheets.flatMap(cellsOf).flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));

const cases = LOCALES.flatMap((locale) =>
  models(locale).map((model) => {
    const plan = planFor(model);
    return [`${model.id}, ${locale}`, plan, model] as const;
  }),
);

const planned = new Map(cases.map(([name, plan]) => [name as string, plan]));

describe.each(cases)("%s", (_, plan) => {
  const { plan: resolved, names } = resolveNames(plan, NOTHING_TAKEN);
  const sheetsById = new Map(plan.sheets.map((sheet) => [sheet.id, sheet]));
  /** What a new sheet offers in every host: 26 columns, 100 rows. */
  const room = (sheet: SheetPlan) => ({
    left: 0,
    top: 0,
    right: Math.max(25, (sheet.columns?.length ?? 0) - 1),
    bottom: Math.max(99, (sheet.rows ?? 0) - 1),
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("every formula can be parsed and is complete", () => {
    expect(formulasOf(resolved).length).toBeGreaterThan(3);
    for (const formula of formulasOf(resolved)) {
      expect(formula).toMatch(/^=/);
      expect(() => parse(tokenize(formula))).not.toThrow();
    }
  });

  test("formulas keep to what Excel, LibreOffice and the grid share", () => {
    const used = new Set(formulasOf(resolved).flatMap((formula) => functionsIn(formula)));
    const strange = [...used].filter((name) => !SHARED.has(name) && !name.startsWith("CV."));
    expect(strange).toEqual([]);
  });

  test("formulas name a sheet, a name or a table of the plan", () => {
    const known = [...resolved.sheets, ...resolved.names].map(({ name }) => name);
    const referred = formulasOf(plan).flatMap((formula) =>
      [...formula.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, id]) => id),
    );
    for (const id of new Set(referred)) expect(known).toContain(names[id]);
  });

  test("names are used and stand where something is", () => {
    const text = formulasOf(plan).join();
    for (const { id, sheet, range } of plan.names) {
      expect(text).toContain(`{{${id}}}`);
      const filled = sheetsById
        .get(sheet)!
        .blocks.some((block) => overlap(blockZone(block), zoneOf(range)));
      expect(filled).toBe(true);
    }
  });

  test("every single input is validated, and only inputs are", () => {
    for (const sheet of plan.sheets) {
      const inputs = sheet.blocks.filter(({ style }) => style === "input").map(blockZone);
      for (const { range } of sheet.validations ?? [])
        expect(inputs.some((input) => overlap(input, zoneOf(range)))).toBe(true);
    }
    const inputNames = plan.names.filter(({ sheet, range }) =>
      sheetsById
        .get(sheet)!
        .blocks.some(
          (block) =>
            block.style === "input" &&
            !range.includes(":") &&
            overlap(blockZone(block), zoneOf(range)),
        ),
    );
    for (const { sheet, range } of inputNames) {
      const validated = sheetsById
        .get(sheet)!
        .validations!.some((validation) => overlap(zoneOf(validation.range), zoneOf(range)));
      expect(validated).toBe(true);
    }
  });

  test("blocks have rows of one length and do not overlap", () => {
    for (const { blocks } of plan.sheets) {
      for (const { cells } of blocks) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      const pairs = blocks.flatMap((a, i) => blocks.slice(i + 1).map((b) => [a, b] as const));
      const clashes = pairs.filter(([a, b]) => overlap(blockZone(a), blockZone(b)));
      expect(clashes.map(([a, b]) => `${a.at} and ${b.at}`)).toEqual([]);
    }
  });

  test("charts lie on empty cells, apart from each other, and show filled ones", () => {
    for (const sheet of plan.sheets) {
      const zones = (sheet.charts ?? []).map((chart) => chartZone(sheet, chart));
      const filled = sheet.blocks.map(blockZone);
      zones.forEach((zone, i) => {
        expect(filled.filter((block) => overlap(zone, block))).toEqual([]);
        expect(zones.slice(i + 1).some((other) => overlap(zone, other))).toBe(false);
      });
      for (const { categories, series } of sheet.charts ?? [])
        for (const { sheet: id, range } of [categories, ...series.map(({ values }) => values)]) {
          const shown = sheetsById.get(id)!.blocks.map(blockZone);
          expect(shown.some((block) => overlap(block, zoneOf(range)))).toBe(true);
          expect(size(range)).toBe(size(categories.range));
        }
    }
  });

  test("everything stands in the rows and columns there are; the first page is one page wide", () => {
    for (const sheet of plan.sheets)
      for (const block of sheet.blocks) {
        const { right, bottom } = blockZone(block);
        expect(right).toBeLessThanOrEqual(room(sheet).right);
        expect(bottom).toBeLessThanOrEqual(room(sheet).bottom);
      }
    expect(pageWidth(plan.sheets[0])).toBeLessThanOrEqual(1120); // A4 on its side, at nine tenths
  });

  test("texts keep to Excel's limits", () => {
    for (const { name, validations, notes } of plan.sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]']/);
      for (const { message, rule } of validations ?? []) {
        expect(message.length).toBeLessThanOrEqual(225);
        if (rule.kind === "list") {
          expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
          expect(rule.values.some((value) => value.includes(","))).toBe(false);
        }
      }
      for (const { text } of notes ?? []) expect(text.length).toBeGreaterThan(0);
    }
  });
});

describe.each(models("en").map(({ id }, i) => [id, i] as const))(
  "%s in three languages",
  (id, i) => {
    const plans = LOCALES.map((locale) => planned.get(`${models(locale)[i].id}, ${locale}`)!);
    plans.forEach((plan, l) => {
      const own = saidAlike(id, LOCALES[l]);
      const isSaid = (english: string, word: string) =>
        word === resultIn(LOCALES[l], english) || own.has(`${english.trim()} | ${word.trim()}`);
      plans[l] = inEnglish(plan, plans[0], { locale: LOCALES[l], isSaid });
    });

    test("has the same formulas, but for the words of results and of its texts", () => {
      const [english, ...others] = plans.map((plan) =>
        formulasOf(withoutFindings(plan)).filter(isNotText),
      );
      for (const formulas of others) expect(formulas).toEqual(english);
    });

    test("has the same structure, names, charts and styles", () => {
      const [english, ...others] = plans.map(withoutWords);
      for (const plan of others) expect(plan).toEqual(english);
    });

    test("has axes that count as its readers do", () => {
      plans.forEach((plan, l) => {
        const charts = plan.sheets.flatMap(({ charts: own }) => own ?? []);
        const units = LOCALES[l] === "en" ? undefined : LOCALES[l];
        for (const chart of charts) expect(chart.units).toBe(units);
      });
    });

    test("asks the same questions", () => {
      const asked = LOCALES.map((locale) =>
        models(locale)[i].questions.map(({ id: question, kind }) => [question, kind]),
      );
      expect(asked[1]).toEqual(asked[0]);
      expect(asked[2]).toEqual(asked[0]);
    });
  },
);

/** A plan whose formulas say the words of results as the English ones beside them, and ask functions for these. */
function inEnglish<T>(said: T, english: T, language: Language): T {
  const { locale, isSaid } = language;
  if (typeof said === "string" && said.startsWith("=") && typeof english === "string") {
    const words = [...english.matchAll(LITERAL)];
    const asked = said.replaceAll(`"${locale} words"`, "FALSE");
    return asked.replace(LITERAL, (literal, word: string) => {
      const [own, before] = words.shift() ?? [];
      return own !== undefined && isSaid(before, word) ? own : literal;
    }) as T;
  }
  if (Array.isArray(said))
    return said.map((each, i) => inEnglish(each, (english as unknown[])[i], language)) as T;
  if (typeof said !== "object" || said === null) return said;
  const others = (english ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(said).map(([key, part]) => [
      key,
      inEnglish(part as unknown, others[key], language),
    ]),
  ) as T;
}
interface Language {
  readonly locale: Locale;
  /** Whether a word is what that English word is called. */
  isSaid(english: string, word: string): boolean;
}

/** What a text of the model says around its figures, in English and in that language: "At a limit: | 拟合结果是模型的极限：". */
function saidAlike(id: string, locale: Locale): ReadonlySet<string> {
  const textsOf = (which: Locale): Record<string, unknown> =>
    Object.values(require(`../../src/models/${id}/texts/${which}`))[0] as Record<string, unknown>;
  const [english, others] = [textsOf("en"), textsOf(locale)];
  const pieces = (text: unknown) => String(text).split(/\{[^}]*\}/);
  return new Set(
    Object.entries(english).flatMap(([key, text]) =>
      typeof text === "string" && text.includes("{")
        ? pieces(text).map((piece, i) => `${piece.trim()} | ${pieces(others[key])[i]?.trim()}`)
        : [],
    ),
  );
}

/** A text that names a sheet is a formula too, which says `="Orders of {{orders}}"`. */
const isNotText = (formula: string): boolean => !/^="([^"]|"")*"$/.test(formula);

/** Names of functions that a formula calls. */
function functionsIn(formula: string): string[] {
  return tokenize(formula)
    .filter(({ type }) => type === "func")
    .map(({ value }) => value);
}

const size = (range: string): number => {
  const { top, bottom, left, right } = zoneOf(range);
  return (bottom - top + 1) * (right - left + 1);
};

/** A Plan with every text for people replaced by the same mark. */
function withoutWords(plan: Plan): unknown {
  const mute = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => mute(item));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([k]) => k !== "units") // axes count in 万 and 亿 for Chinese readers: a test of its own
          .map(([k, v]) => [k, mute(v, k)]),
      );
    if (typeof value !== "string" || FIXED.has(key)) return value;
    if (value.startsWith("=")) return isNotText(value) ? value : "…";
    return key === "format" && !value.includes('"') ? value : "…";
  };
  return mute({ ...withoutFindings(plan), title: "" });
}

const FIXED = new Set(["id", "at", "range", "sheet", "kind", "style", "color", "tabColor", "cell"]);
