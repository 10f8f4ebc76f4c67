/**
 * Lines are named where they end rather than in a legend, as long as they are few: the eye need not go there and back. Lines that
 * end at one point are named where they run apart.
 */
import { type ChartPlan, type SeriesPlan, isListed } from "../models/plan";
import type { ValuesAt } from "./axis-units";
import {
  type DirectName,
  type Point,
  type Room,
  STEEP,
  USUAL_ROOM,
  apartFromEachOther,
  sideOf,
} from "./names-apart";

export type { DirectName, Room } from "./names-apart";

/** With more lines a legend is easier to read than names that push each other about. */
const MOST_NAMED = 4;

export function isNamedDirectly({ kind, series, bare }: ChartPlan): boolean {
  const listed = series.filter(isListed);
  if (bare || listed.length < 2 || listed.length > MOST_NAMED) return false;
  return listed.every(
    ({ line, look }) => look !== "area" && (kind === "line" || kind === "scatter" || line === true),
  );
}

export const hasLegend = (plan: ChartPlan): boolean =>
  !plan.bare && plan.series.filter(isListed).length > 1 && !isNamedDirectly(plan);

/** By series: where its name stands; undefined where it has none. */
export function namesIn(plan: ChartPlan, valuesAt: ValuesAt): (DirectName | undefined)[] {
  if (!isNamedDirectly(plan)) return plan.series.map(() => undefined);
  const across = plan.kind === "scatter" ? valuesAt(plan.categories) : undefined;
  return directNames(
    plan.series.map(({ values }) => valuesAt(values)),
    plan.series.map((part) => roleOf(plan, part)),
    across,
    plan.series.map(({ name }) => roomOf(name, plan)),
  );
}

/** What a series is for its name: a line, single marks, or nothing that has a name. */
export type Role = "line" | "marks" | "none";
export const roleOf = ({ kind }: Pick<ChartPlan, "kind">, part: SeriesPlan): Role =>
  !isListed(part) ? "none" : kind === "scatter" && !part.line ? "marks" : "line";

/** Names from the values of all series; `across` are their x values, by default places in a row. */
export function directNames(
  lists: readonly (readonly unknown[])[],
  roles: readonly Role[],
  across?: readonly unknown[],
  rooms: readonly Room[] = lists.map(() => USUAL_ROOM),
): (DirectName | undefined)[] {
  const lines = pointsOf(lists, across);
  const ends = lines.map((line, i) => (roles[i] === "line" ? line.at(-1) : undefined));
  const names = lines.map((line, i): DirectName | undefined => {
    const end = ends[i];
    if (!end) return undefined;
    const rival = ends.findIndex(
      (other, j) => j !== i && other !== undefined && isNear(end, other),
    );
    if (rival < 0) return { point: end.index, side: "right", isEnd: true };
    const apart = whereApart(line, lines[rival]);
    if (apart) return apart;
    // of lines that never run apart, the first is named at its end, the others before
    return rival < i ? beforeEnd(line) : { point: end.index, side: "right", isEnd: true };
  });
  const marked = names.map((name, i): DirectName | undefined => {
    const [mark, ...more] = lines[i];
    // the name of many marks would seem to be that of one of them
    if (roles[i] !== "marks" || !mark || more.length > 0) return name;
    const isTaken = ends.some((end) => end && isNear(end, mark, 0.12, 0.4) && end.x > mark.x);
    return { point: mark.index, side: isTaken ? "left" : "right", isEnd: false };
  });
  return apartFromEachOther(marked, lines, rooms);
}

const isNear = (a: Point, b: Point, high = 0.07, wide = 0.12): boolean =>
  Math.abs(a.y - b.y) < high && Math.abs(a.x - b.x) < wide;

/** From left to right, in parts of the ranges of all of them. */
function pointsOf(lists: readonly (readonly unknown[])[], across?: readonly unknown[]): Point[][] {
  const raw = lists.map((list) =>
    list.flatMap((y, index) => {
      const x = across ? across[index] : index;
      return Number.isFinite(y) && Number.isFinite(x)
        ? [{ index, x: Number(x), y: Number(y) }]
        : [];
    }),
  );
  const x = scaleOf(raw.flatMap((line) => line.map((point) => point.x)));
  const y = scaleOf(raw.flatMap((line) => line.map((point) => point.y)));
  return raw.map((line) =>
    line
      .map((point) => ({ index: point.index, x: x(point.x), y: y(point.y) }))
      .sort((a, b) => a.x - b.x),
  );
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => (most > least ? (value - least) / (most - least) : 0);
}

/** Where names stand well: not at the edges, and best left of the middle. */
const INNER = [0.2, 0.85] as const;
const BEST = 0.45;
/** Where a line runs apart from another that ends where it ends; its name stands on the side where the other is not. */
function whereApart(line: readonly Point[], other: readonly Point[]): DirectName | undefined {
  const others = new Map(other.map(({ index, y }) => [index, y]));
  const gaps = line
    .map((point, i) => ({ ...point, i, gap: point.y - (others.get(point.index) ?? NaN) }))
    .filter(({ x, gap }) => x >= INNER[0] && x <= INNER[1] && !Number.isNaN(gap));
  const widest = Math.max(...gaps.map(({ gap }) => Math.abs(gap)));
  if (!(widest > 0.1)) return undefined;
  const [at] = gaps
    .filter(({ gap }) => Math.abs(gap) >= widest / 2)
    .sort((a, b) => Math.abs(a.x - BEST) - Math.abs(b.x - BEST));
  return { point: at.index, side: sideOf(line, at.i, at.gap > 0), isEnd: false };
}

/** Where a line is named that goes along another one to the end: above them both. */
const BEFORE_END = 0.75;
function beforeEnd(line: readonly Point[]): DirectName {
  const [at] = line
    .map((point, i) => ({ ...point, i }))
    .sort((a, b) => Math.abs(a.x - BEFORE_END) - Math.abs(b.x - BEFORE_END));
  return { point: at.index, side: sideOf(line, at.i, true, STEEP), isEnd: false };
}

/** Pixels of a letter at 9 points; Chinese ones are wider. */
const LETTER = 6;
const WIDE_LETTER = 12;
/** Most that names may take of a chart's width; longer ones go on in a second line. */
export const MOST_ROOM = 0.26;
const GAP = 12;

/** Where a chart draws, with its axes' labels, in pixels: all of it but what names and titles need. */
export function plotArea(plan: ChartPlan, names: readonly (DirectName | undefined)[]) {
  const { width, height, series, untitled, xTitle, yTitle } = plan;
  const ends = series.flatMap(({ name }, i) => (names[i]?.isEnd ? [widthOf(name)] : []));
  const room = Math.min(Math.max(0, ...ends) + GAP, Math.round(width * MOST_ROOM));
  const [left, top] = [yTitle ? 30 : 8, untitled ? 10 : 36];
  return {
    ...{ left, top },
    width: width - left - room,
    height: height - top - (xTitle ? 30 : 8),
  };
}

/** What a name takes in a file, in which long ones are broken into lines of a fifth of the chart's width. */
function roomOf(name: string, { width, height }: ChartPlan): Room {
  const most = isWhole(name, width) ? Infinity : (width * LINE_ROOM) / BOLD;
  const lines = linesOf(name, most);
  return {
    width: Math.max(...lines.map(widthOf)) / (width * PLOT_PART),
    height: (lines.length * LINE_HEIGHT) / (height * PLOT_PART),
  };
}

/**
 * By how many pixels names at the ends of lines are to stand lower in a file, where they would lie over each other; hosts that
 * draw themselves measure.
 */
export function loweredBy(
  plan: ChartPlan,
  names: readonly (DirectName | undefined)[],
  valuesAt: ValuesAt,
): number[] {
  const lists = plan.series.map(({ values }) => valuesAt(values));
  const numbers = lists.flat().map(Number).filter(Number.isFinite);
  const low = plan.yLimits?.min ?? numbers.reduce((a, b) => Math.min(a, b), 0);
  const high = plan.yLimits?.max ?? numbers.reduce((a, b) => Math.max(a, b), low);
  const pixels = (plan.height * PLOT_PART) / (high - low || 1);
  const ends = names.flatMap((name, i) => {
    if (!name?.isEnd) return [];
    const height = roomOf(plan.series[i].name, plan).height * plan.height * PLOT_PART;
    const y = (high - Number(lists[i][name.point])) * pixels;
    return [{ i, height, y, from: y }];
  });
  const placed = stacked(ends, plan.height * PLOT_PART);
  const lower = new Map(placed.map(({ i, y, from }) => [i, Math.round(y - from)]));
  return names.map((_, i) => lower.get(i) ?? 0);
}

/** From the top down: none over another, and none below `bottom` as long as there is room above. */
export function stacked<T extends { readonly y: number; readonly height: number }>(
  names: readonly T[],
  bottom: number,
): T[] {
  const sorted = [...names].sort((a, b) => a.y - b.y);
  const tops: number[] = [];
  let least = -Infinity;
  for (const { y, height } of sorted) {
    tops.push(Math.max(y - height / 2, least));
    least = tops[tops.length - 1] + height;
  }
  let most = bottom + (sorted.at(-1)?.height ?? 0) / 2;
  for (let i = sorted.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i], most - sorted[i].height);
    most = tops[i];
  }
  return sorted.map((each, i) => ({ ...each, y: tops[i] + each.height / 2 }));
}

/** Whether a name at the end of its line has room in one line. */
export const isWhole = (name: string, width: number): boolean =>
  widthOf(name) + GAP <= width * MOST_ROOM;

/** What of the chart is left for lines, between axes and titles. */
const PLOT_PART = 0.7;
const LINE_ROOM = 0.2;
/** By how much bold letters are wider. */
const BOLD = 1.2;
const LINE_HEIGHT = 13;

/** Lines broken between words, or after any Chinese sign. */
function linesOf(name: string, most: number): string[] {
  const lines = [""];
  for (const word of name.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? [name]) {
    const longer = lines[lines.length - 1] + word;
    if (widthOf(longer.trimEnd()) > most && lines[lines.length - 1]) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? WIDE_LETTER : LETTER), 0);
