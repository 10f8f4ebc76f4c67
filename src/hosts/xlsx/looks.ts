/** Looks of cells as the library's formats, each made once. */
import type { Library } from "./library";
import { type FileCell, type FileStyle, SIDES, type Side } from "./workbook";

type Format = InstanceType<Library["Format"]>;
export type FormatOf = (cell: FileCell) => Format | undefined;

/** Gives the format of a cell; none for a cell without a look of its own. */
export function formatsIn(library: Library): FormatOf {
  const formats = new Map<string, Format>();
  const formatFor = (style: FileStyle, format: string | undefined, quoted: boolean): Format => {
    const key = JSON.stringify([style, format, quoted]);
    let made = formats.get(key);
    if (!made) formats.set(key, (made = make(library, style, format, quoted)));
    return made;
  };
  // a million cells share a few styles, and writing out what a style says takes longer than writing its cell
  const known = new WeakMap<FileStyle, Map<string, Format>>();
  return ({ style = NO_STYLE, format, content }) => {
    const quoted = typeof content === "string" && READ_OTHERWISE.test(content);
    if (style === NO_STYLE && format === undefined && !quoted) return undefined;
    let ofStyle = known.get(style);
    if (!ofStyle) known.set(style, (ofStyle = new Map()));
    const key = `${quoted ? "'" : ""}${format === undefined ? "" : `=${format}`}`;
    let made = ofStyle.get(key);
    if (!made) ofStyle.set(key, (made = formatFor(style, format, quoted)));
    return made;
  };
}

const NO_STYLE: FileStyle = {};

/** Text that Excel would read as something else when someone enters the cell again; a mark on the cell keeps it text. */
const READ_OTHERWISE =
  /^([=+\-@'\t\r\n]|[ (]*[$€£¥￥]?[\d.]|(true|false)$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]?\d)/i;

function make(
  library: Library,
  style: FileStyle,
  format: string | undefined,
  quoted: boolean,
): Format {
  const { Color, Format, FormatAlign, FormatUnderline } = library;
  const made = new Format();
  const { bold, italic, underline, strikethrough, size, color, fill, align, wrap } = style;
  const alignments = {
    left: FormatAlign.Left,
    center: FormatAlign.Center,
    right: FormatAlign.Right,
  };
  if (bold) made.setBold();
  if (italic) made.setItalic();
  if (underline) made.setUnderline(FormatUnderline.Single);
  if (strikethrough) made.setFontStrikethrough();
  if (size) made.setFontSize(size);
  if (color) made.setFontColor(Color.parse(color));
  if (fill) made.setBackgroundColor(Color.parse(fill));
  if (align) made.setAlign(alignments[align]);
  if (wrap) made.setTextWrap();
  if (format !== undefined) made.setNumFormat(format);
  if (quoted) made.setQuotePrefix();
  for (const side of SIDES) addBorder(library, made, side, style.borders?.[side]);
  return made;
}

function addBorder(library: Library, made: Format, side: Side, border: string | undefined): void {
  if (border === undefined) return;
  const { Thin } = library.FormatBorder;
  const color = library.Color.parse(border);
  if (side === "top") made.setBorderTop(Thin).setBorderTopColor(color);
  if (side === "bottom") made.setBorderBottom(Thin).setBorderBottomColor(color);
  if (side === "left") made.setBorderLeft(Thin).setBorderLeftColor(color);
  if (side === "right") made.setBorderRight(Thin).setBorderRightColor(color);
}
