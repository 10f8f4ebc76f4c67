/** What the library has no word for in a chart: quiet grid lines, columns that fill their place, bars in reading order. */

const QUIET_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E1E6EA"/></a:solidFill></a:ln></c:spPr>';

/** Between two groups of columns, in per cent of a column's width. */
const GAP = 60;

export const withOurLook = (xml: string): string =>
  withLyingBars(
    xml
      .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${QUIET_LINE}</c:majorGridlines>`)
      .replace(/<c:barChart>.*?<\/c:barChart>/gs, withBars)
      .replace(MARKER_FIRST, "$2$1"),
  );

/** The format wants the look of a series before that of its marks; the library writes them the other way round. */
const MARKER_FIRST =
  /(<c:marker><c:symbol .*?<\/c:marker>)(<c:spPr>.*?<\/c:spPr>)(?=<c:[a-z]*Val>|<c:cat>)/gs;

/** Columns fill their place, and those below zero keep their colour. */
const withBars = (chart: string): string =>
  chart
    .replace(/<\/c:spPr>(?=<c:cat>|<c:val>)/g, '</c:spPr><c:invertIfNegative val="0"/>')
    .replace(/(?=(<c:overlap [^>]*\/>)?<c:axId )/, `<c:gapWidth val="${GAP}"/>`);

/**
 * Bars that lie begin above, in the order of their cells, where the format would begin below; their labels stand at the
 * edge, also where bars lie to the left of zero.
 */
function withLyingBars(xml: string): string {
  if (!xml.includes('<c:barDir val="bar"/>')) return xml;
  return xml
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
      axis
        .replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>')
        .replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>'),
    )
    .replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
      axis.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    );
}
