/** What the library has no word for in a chart: quiet grid lines, and columns that fill their place. */

const QUIET_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E1E6EA"/></a:solidFill></a:ln></c:spPr>';

/** Between two groups of columns, in per cent of a column's width. */
const GAP = 60;

export const withQuietLook = (xml: string): string =>
  xml
    .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${QUIET_LINE}</c:majorGridlines>`)
    .replace(
      /(<c:overlap [^>]*\/>)?(<c:axId [^>]*\/><c:axId [^>]*\/><\/c:barChart>)/g,
      (_, overlap = "", rest) => {
        return `<c:gapWidth val="${GAP}"/>${overlap}${rest}`;
      },
    );
