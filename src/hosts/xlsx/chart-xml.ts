/** What the library has no word for in a chart: looks of series, quiet grid lines, columns that fill their place, bars in reading order. */
import { type ChartPlan, PALETTE, type SeriesPlan, isListed } from "../../models/plan";
import type { ValuesAt } from "../axis-units";
import {
  type DirectName,
  isNamedDirectly,
  isWhole,
  loweredBy,
  namesIn,
  plotArea,
} from "../direct-labels";
import { zoneOf } from "./zones";

const QUIET_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E1E6EA"/></a:solidFill></a:ln></c:spPr>';

/** Between two groups of columns, in per cent of a column's width. */
const GAP = 60;

export const withOurLook = (xml: string, plan: ChartPlan, valuesAt: ValuesAt): string =>
  withNames(plan, valuesAt, withLooked(xml, plan));

const withLooked = (xml: string, plan: ChartPlan): string =>
  withLooks(
    plan,
    withLabelsAtEdge(withLevelLabels(withLyingBars(withoutAxisWhereLabelled(xml, plan))), plan)
      .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${QUIET_LINE}</c:majorGridlines>`)
      .replace(/<c:barChart>.*?<\/c:barChart>/gs, withBars)
      .replace(MARKER_FIRST, "$2$1"),
  );

/** Series as the library orders them: what it combines comes last, and that is lines. */
const inFile = ({ series }: ChartPlan): readonly SeriesPlan[] => {
  const isLater = ({ line, look }: SeriesPlan) => line === true || look === "upright";
  return [...series.filter((part) => !isLater(part)), ...series.filter(isLater)];
};

function withLooks(plan: ChartPlan, xml: string): string {
  if (!plan.series.some(({ look }) => look)) return xml;
  const series = inFile(plan);
  const unlisted = series.flatMap((part, i) => (isListed(part) ? [] : [i]));
  let at = 0;
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, (text) => {
      const { look, color = "#000000" } = series[at++];
      return look === "upright" ? text.replace("<c:cat>", `${uprights(color)}<c:cat>`) : text;
    })
    .replace(/<c:legendPos [^>]*\/>/, (position) => {
      const entries = unlisted.map(
        (i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`,
      );
      return position + entries.join("");
    });
}

/** Lines say their names beside one of their points, and the chart keeps room for them. */
function withNames(plan: ChartPlan, valuesAt: ValuesAt, xml: string): string {
  if (!isNamedDirectly(plan)) return xml;
  const series = inFile(plan);
  const names = namesIn(plan, valuesAt);
  const lowered = loweredBy(plan, names, valuesAt);
  let at = 0;
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, (text) => {
      const i = plan.series.indexOf(series[at++]);
      const [name, color] = [names[i], plan.series[i].color ?? PALETTE[i % PALETTE.length]];
      if (!name) return text;
      const isBroken = name.isEnd && !isWhole(plan.series[i].name, plan.width);
      const label = nameBeside(name, color, isBroken, lowered[i] / plan.height);
      return text.replace(/(?=<c:errBars>|<c:cat>|<c:xVal>)/, label);
    })
    .replace("<c:plotArea><c:layout/>", `<c:plotArea>${layoutOf(plan, names)}`);
}

const shows = (name: 0 | 1): string =>
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>' +
  `<c:showSerName val="${name}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const SIDES = { left: "l", right: "r", above: "t", below: "b" } as const;

/** `lower` is in parts of the chart's height. */
const nameBeside = (
  { point, side }: DirectName,
  color: string,
  isBroken: boolean,
  lower: number,
): string =>
  `<c:dLbls><c:dLbl><c:idx val="${point}"/>${lower === 0 ? "" : moved(lower)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `<c:txPr><a:bodyPr wrap="${isBroken ? "square" : "none"}" anchor="ctr"/>` +
  '<a:lstStyle/><a:p><a:pPr algn="l"><a:defRPr sz="900" b="1">' +
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill></a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="en-US"/></a:p></c:txPr><c:dLblPos val="${SIDES[side]}"/>${shows(1)}</c:dLbl>${shows(0)}</c:dLbls>`;

const moved = (lower: number): string =>
  `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${lower.toFixed(4)}"/></c:manualLayout></c:layout>`;

/** In parts of the chart, axes' labels included. */
function layoutOf(plan: ChartPlan, names: readonly (DirectName | undefined)[]): string {
  const { left, top, width, height } = plotArea(plan, names);
  const part = (name: string, pixels: number, whole: number) =>
    `<c:${name} val="${(pixels / whole).toFixed(4)}"/>`;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    part("x", left, plan.width) +
    part("y", top, plan.height) +
    part("w", width, plan.width) +
    part("h", height, plan.height) +
    "</c:manualLayout></c:layout>"
  );
}

/** Error bars over the whole height of a point: from it down to the axis. */
const uprights = (color: string): string =>
  '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/>' +
  '<c:noEndCap val="1"/><c:val val="100"/><c:spPr><a:ln w="15875"><a:solidFill>' +
  `<a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill></a:ln></c:spPr></c:errBars>`;

/** Where every bar says its value, or its category does, the axis of values and its grid lines would say it again. */
const withoutAxisWhereLabelled = (xml: string, { labelled, bare }: ChartPlan): string =>
  !labelled && !bare
    ? xml
    : xml.replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
        axis
          .replace("<c:majorGridlines/>", "")
          .replace('<c:delete val="0"/>', "")
          .replace(/(?=<c:axPos )/, '<c:delete val="1"/>'),
      );

/** The format wants the look of a series before that of its marks; the library writes them the other way round. */
const MARKER_FIRST =
  /(<c:marker><c:symbol .*?<\/c:marker>)(<c:spPr>.*?<\/c:spPr>)(?=<c:[a-z]*Val>|<c:cat>)/gs;

/** Columns fill their place, and those below zero keep their colour. */
const withBars = (chart: string): string =>
  chart
    .replace(/<\/c:spPr>(?=<c:cat>|<c:val>)/g, '</c:spPr><c:invertIfNegative val="0"/>')
    .replace(/(?=(<c:overlap [^>]*\/>)?<c:axId )/, `<c:gapWidth val="${GAP}"/>`);

/** Categories are named at the edge of the chart: beside the line of zero, names would run through what lies below it. */
const withLabelsAtEdge = (xml: string, plan: ChartPlan): string =>
  xml.replace(plan.kind === "scatter" ? AXIS_BELOW : CATEGORY_AXIS, (axis) => {
    const low = axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>');
    const some = everySoMany(plan);
    return some
      ? low.replace(/(?=<c:noMultiLvlLbl |<\/c:catAx>)/, some).replace(LEVEL, ALL_BUT_LEVEL)
      : low;
  });

const LEVEL = 'rot="0"';
/** By a 60,000th of a degree: of labels that are quite level LibreOffice draws each, over each other. */
const ALL_BUT_LEVEL = 'rot="1"';

const CATEGORY_AXIS = /<c:catAx>.*?<\/c:catAx>/gs;
/** Of a scatter, whose axes both measure values. */
const AXIS_BELOW = /<c:valAx>(?:(?!<\/c:valAx>).)*<c:axPos val="b"\/>.*?<\/c:valAx>/gs;

/** Labels of axes are never slanted. */
const withLevelLabels = (xml: string): string =>
  xml.replace(/<c:(catAx|dateAx|valAx)>.*?<\/c:\1>/gs, (axis) =>
    axis.replace(
      /(<c:tickLblPos [^>]*\/><c:txPr>)<a:bodyPr\/>/,
      `$1<a:bodyPr ${LEVEL} vert="horz"/>`,
    ),
  );

/** So many categories are named and marked at most: more would lie over each other. */
const MOST_NAMED = 13;
/** Pixels of the chart that a name takes at most. */
const NAME_ROOM = 62;

/** Which of many categories are named and marked: every second, third, … */
function everySoMany({ kind, width, categories: { range } }: ChartPlan): string {
  const { top, left, bottom, right } = zoneOf(range);
  const most = Math.min(MOST_NAMED, Math.floor(width / NAME_ROOM));
  const every = Math.ceil(Math.max(bottom - top + 1, right - left + 1) / most);
  if (every < 2 || (kind !== "line" && kind !== "combination")) return "";
  return `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`;
}

/** Bars that lie begin above, in the order of their cells, where the format would begin below. */
function withLyingBars(xml: string): string {
  if (!xml.includes('<c:barDir val="bar"/>')) return xml;
  return xml
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
      axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>'),
    )
    .replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
      axis.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    );
}
