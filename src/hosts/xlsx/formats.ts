/** Looks of cells as the library's formats, each made once. */
import type { Style } from "../../models/plan";
import type { FileCell } from "./workbook";
import type { Library } from "./library";

type Format = InstanceType<Library["Format"]>;
export type FormatOf = (cell: FileCell) => Format | undefined;

/** Gives the format of a cell; none for a cell without a look of its own. */
export function formatsIn(library: Library): FormatOf {
  const formats = new Map<string, Format>();
  return ({ style, format, content }) => {
    const quoted = typeof content === "string" && READ_OTHERWISE.test(content);
    if (!style && format === undefined && !quoted) return undefined;
    const key = JSON.stringify([style, format, quoted]);
    let made = formats.get(key);
    if (!made) formats.set(key, (made = make(library, style ?? {}, format, quoted)));
    return made;
  };
}

/** Text that Excel would read as something else when someone enters the cell again; a mark on the cell keeps it text. */
const READ_OTHERWISE =
  /^([=+\-@'\t\r\n]|[ (]*[$€£¥￥]?[\d.]|(true|false)$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .-]?\d)/i;

function make(library: Library, style: Style, format: string | undefined, quoted: boolean): Format {
  const { Color, Format, FormatAlign } = library;
  const made = new Format();
  const { bold, italic, size, color, fill, align, wrap } = style;
  const alignments = {
    left: FormatAlign.Left,
    center: FormatAlign.Center,
    right: FormatAlign.Right,
  };
  if (bold) made.setBold();
  if (italic) made.setItalic();
  if (size) made.setFontSize(size);
  if (color) made.setFontColor(Color.parse(color));
  if (fill) made.setBackgroundColor(Color.parse(fill));
  if (align) made.setAlign(alignments[align]);
  if (wrap) made.setTextWrap();
  if (format !== undefined) made.setNumFormat(format);
  if (quoted) made.setQuotePrefix();
  addBorder(library, made, style);
  return made;
}

function addBorder({ Color, FormatBorder }: Library, made: Format, style: Style): void {
  const { border, borderColor = "#000000" } = style;
  const color = Color.parse(borderColor);
  if (border === "top") made.setBorderTop(FormatBorder.Thin).setBorderTopColor(color);
  if (border === "bottom") made.setBorderBottom(FormatBorder.Thin).setBorderBottomColor(color);
  if (border === "all") made.setBorder(FormatBorder.Thin).setBorderColor(color);
}
