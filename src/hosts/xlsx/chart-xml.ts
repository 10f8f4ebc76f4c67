/** What the library has no word for in a chart: looks of series, quiet grid lines, columns that fill their place, bars in reading order. */
import { type ChartPlan, type SeriesPlan, isListed } from "../../models/plan";

const QUIET_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E1E6EA"/></a:solidFill></a:ln></c:spPr>';

/** Between two groups of columns, in per cent of a column's width. */
const GAP = 60;

export const withOurLook = (xml: string, plan: ChartPlan): string =>
  withLooks(
    plan,
    withLabelsAtEdge(withLyingBars(withoutAxisWhereLabelled(xml, plan)))
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
const withLabelsAtEdge = (xml: string): string =>
  xml.replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
    axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
  );

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
