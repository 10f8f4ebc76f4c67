/** Names of lines in a chart keep off each other: what they take beside their points, and where else they can stand. */

/** The name of a series: at which of its points, counted from 0, and on which side of it. */
export interface DirectName {
  readonly point: number;
  readonly side: Side;
  /** Beyond the end of its line, where the chart keeps room for it. */
  readonly isEnd: boolean;
}
export type Side = "left" | "right" | "above" | "below";

/** A point, in parts of the chart's width and height. */
export interface Point {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** What a name takes, in parts of the chart's width and height. */
export interface Room {
  readonly width: number;
  readonly height: number;
}
export const USUAL_ROOM: Room = { width: 0.2, height: 0.07 };

/** A steeper line would run through a name above or below it. */
const FLAT = 0.15;

/** Charts are wider than high: so steep a line passes below a name above one of its points. */
export const STEEP = 0.5;

/** The side of a point on which a name lies above its line, or below it, and the line does not run through the name. */
export function sideOf(line: readonly Point[], i: number, isAbove: boolean, flat = FLAT): Side {
  const [before, after] = [line[Math.max(0, i - 1)], line[Math.min(line.length - 1, i + 1)]];
  const slope = (after.y - before.y) / (after.x - before.x);
  if (Math.abs(slope) < flat) return isAbove ? "above" : "below";
  return isAbove === slope > 0 ? "left" : "right";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Names that touch are hard to read. */
const LOOSE = 1.2;

/** Where a name lies beside its point, from a little off it. */
function boxOf({ x, y }: Point, side: Side, { width, height }: Room): Box {
  const off = 0.02;
  const [left, right] = {
    left: [x - off - width, x - off],
    right: [x + off, x + off + width],
    above: [x - width / 2, x + width / 2],
    below: [x - width / 2, x + width / 2],
  }[side];
  const middle = y + { left: 0, right: 0, above: height, below: -height }[side];
  const half = (height / 2) * LOOSE;
  return { left, right, low: middle - half, high: middle + half };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;

const isIn = ({ left, right, low, high }: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > low && y < high;

/** Parts of the chart's width at which a name may stand instead, the better ones first. */
const ELSEWHERE = [0.75, 0.6, 0.45, 0.3, 0.9, 0.2];

/**
 * Names that would lie on others, or on another line, move along their lines, or to the other side of their mark, where as few lines as can be run
 * through them. Names at ends of lines stay: hosts move them up and down.
 */
export function apartFromEachOther(
  names: readonly (DirectName | undefined)[],
  lines: readonly (readonly Point[])[],
  rooms: readonly Room[],
): (DirectName | undefined)[] {
  const box = ({ point, side }: DirectName, i: number): Box =>
    boxOf(
      lines[i].find(({ index }) => index === point)!,
      side,
      rooms[i],
    );
  const settled = names.flatMap((name, i) => (name?.isEnd ? [box(name, i)] : []));
  return names.map((name, i) => {
    if (!name || name.isEnd) return name;
    const others = lines.filter((_, j) => j !== i).map(withBetween);
    const isFree = (other: DirectName) => !settled.some((each) => meet(each, box(other, i)));
    const crossed = (other: DirectName) =>
      others.filter((line) => line.some((point) => isIn(box(other, i), point))).length;
    const [chosen] = [name, ...(isFree(name) && !crossed(name) ? [] : placesOn(lines[i]))]
      .filter(isFree)
      .sort((one, other) => crossed(one) - crossed(other));
    settled.push(box(chosen ?? name, i));
    return chosen ?? name;
  });
}

/** A line with points between its own, as close as names are wide. */
const withBetween = (line: readonly Point[]): Point[] =>
  line.flatMap((from, i) => {
    const to = line.at(i + 1);
    if (!to) return [from];
    return [0, 0.25, 0.5, 0.75].map((part) => ({
      index: from.index,
      x: from.x + part * (to.x - from.x),
      y: from.y + part * (to.y - from.y),
    }));
  });

const placesOn = (line: readonly Point[]): DirectName[] =>
  line.length === 1
    ? SIDES.map((side) => ({ point: line[0].index, side, isEnd: false }))
    : ELSEWHERE.flatMap((part) => {
        const [at] = [...line].sort((a, b) => Math.abs(a.x - part) - Math.abs(b.x - part));
        const i = line.indexOf(at);
        return [true, false].map((isAbove) => ({
          ...{ point: at.index, isEnd: false },
          side: sideOf(line, i, isAbove, STEEP),
        }));
      });
const SIDES: readonly Side[] = ["right", "left", "above", "below"];
