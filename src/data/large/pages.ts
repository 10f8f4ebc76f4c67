/**
 * A column of a Parquet file, page by page: hyparquet unpacks them and decodes rare encodings; entries of dictionaries stay numbers,
 * and texts stay bytes, since making a string of each takes longer than all the rest.
 */
import type { ColumnChunk, CompressionCodec, Compressors, SchemaElement, SchemaTree } from "hyparquet"; // prettier-ignore

/** What of hyparquet is used. */
export type ParquetLibrary = Pick<
  typeof import("hyparquet"),
  "parquetMetadataAsync" | "parquetReadObjects" | "parquetSchema"
> &
  Pick<typeof import("hyparquet/src/column.js"), "parquetHeader"> &
  Pick<
    typeof import("hyparquet/src/datapage.js"),
    "decompressPage" | "readDataPage" | "readDataPageV2"
  > &
  Pick<typeof import("hyparquet/src/encoding.js"), "readRleBitPackedHybrid"> &
  Pick<typeof import("hyparquet/src/convert.js"), "convert" | "DEFAULT_PARSERS"> &
  Pick<typeof import("hyparquet/src/plain.js"), "readPlain"> & {
    readonly compressors: Compressors;
  };

/** Values as the file stores them, before dates and decimals are made of them. */
type Stored = ArrayLike<unknown>;

export interface Page {
  readonly rows: number;
  /** By row, whether it has a value; `undefined` where all have. The values of the others follow each other. */
  readonly present: Uint8Array | undefined;
  readonly values:
    | { readonly are: "entries"; readonly ids: Int32Array; readonly dictionary: Dictionary }
    /** Each after its length in four bytes. */
    | { readonly are: "texts"; readonly bytes: Uint8Array; readonly count: number }
    | { readonly are: "stored"; readonly stored: Stored };
}

/** What the entries of a column's pages refer to. */
export interface Dictionary {
  readonly stored: Stored;
}

/** A column in one group of rows. */
export interface Column {
  readonly rows: number;
  readonly element: SchemaElement;
  readonly pages: readonly Page[];
  /** Stored values as JavaScript has them: days and moments as Date, texts as string. */
  convert(stored: Stored): Stored;
}

type Decoder = Parameters<ParquetLibrary["readDataPage"]>[2];

/** Whether a column holds no single value for a row. */
export const isNested = ({ element, children }: SchemaTree): boolean =>
  children.length > 0 || element.repetition_type === "REPEATED";

/** Throws on a nested column. */
export function decoderOf(
  library: ParquetLibrary,
  { meta_data: meta }: ColumnChunk,
  schemaPath: Decoder["schemaPath"],
): Decoder {
  const last = schemaPath[schemaPath.length - 1];
  const { element } = last;
  if (isNested(last)) throw new Error(`${element.name}: nested`);
  const { type, codec, path_in_schema: pathInSchema } = meta!;
  return {
    ...{ type, codec, pathInSchema, element, schemaPath },
    ...{ parsers: library.DEFAULT_PARSERS, compressors: library.compressors },
  };
}

/** A column in one group of rows, from its bytes. */
export function columnOf(
  library: ParquetLibrary,
  bytes: Uint8Array,
  rows: number,
  decoder: Decoder,
): Column {
  const reader = readerOf(bytes);
  const pages: Page[] = [];
  let dictionary: Dictionary | undefined;
  for (let read = 0; read < rows;) {
    const header = library.parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, (reader.offset += header.compressed_page_size));
    if (header.type === "DICTIONARY_PAGE") {
      const page = unpacked(library, packed, header.uncompressed_page_size, decoder);
      const { num_values: count } = header.dictionary_page_header!;
      dictionary = { stored: library.readPlain(readerOf(page), decoder.type, count, decoder.element.type_length) }; // prettier-ignore
    } else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
      const page = pageOf(library, packed, header, decoder, dictionary);
      pages.push(page);
      read += page.rows;
    }
  }
  const convert = (stored: Stored) => library.convert(stored as unknown[], decoder);
  return { rows, element: decoder.element, pages, convert };
}

type Header = ReturnType<ParquetLibrary["parquetHeader"]>;

const readerOf = (bytes: Uint8Array) => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset: 0,
});

const unpacked = (
  library: ParquetLibrary,
  packed: Uint8Array,
  size: number,
  { codec, compressors }: { readonly codec: CompressionCodec; readonly compressors?: Compressors },
) =>
  // prettier-ignore
  library.decompressPage(packed, Number(size), codec, compressors);

function pageOf(
  library: ParquetLibrary,
  packed: Uint8Array,
  header: Header,
  decoder: Decoder,
  dictionary: Dictionary | undefined,
): Page {
  const { data_page_header: v1, data_page_header_v2: v2 } = header;
  const { num_values: rows, encoding } = (v1 ?? v2)!;
  const isOptional = decoder.element.repetition_type !== "REQUIRED";
  const levels = isOptional ? new Uint8Array(rows) : undefined;
  let body: Uint8Array;
  if (v1) {
    body = unpacked(library, packed, header.uncompressed_page_size, decoder);
    const reader = readerOf(body);
    if (levels) library.readRleBitPackedHybrid(reader, 1, levels);
    body = body.subarray(reader.offset);
  } else {
    const { definition_levels_byte_length: length, is_compressed: isPacked } = v2!;
    if (levels) library.readRleBitPackedHybrid(readerOf(packed), 1, levels, length);
    body = packed.subarray(length);
    const size = header.uncompressed_page_size - length;
    if (isPacked !== false && size) body = unpacked(library, body, size, decoder);
  }
  let count = rows;
  if (levels) for (let i = 0; i < rows; i++) if (!levels[i]) count--;
  const page = { rows, present: count < rows ? levels : undefined };
  if (dictionary && encoding.endsWith("_DICTIONARY")) {
    const ids = new Int32Array(count);
    const reader = readerOf(body);
    const width = count ? body[reader.offset++] : 0;
    if (width) library.readRleBitPackedHybrid(reader, width, ids, body.length - 1);
    return { ...page, values: { are: "entries", ids, dictionary } };
  }
  if (encoding === "PLAIN" && decoder.type === "BYTE_ARRAY")
    return { ...page, values: { are: "texts", bytes: body, count } };
  const { dataPage } = v1
    ? library.readDataPage(unpacked(library, packed, header.uncompressed_page_size, decoder), v1, decoder) // prettier-ignore
    : library.readDataPageV2(packed, header, decoder);
  return { ...page, values: { are: "stored", stored: dataPage } };
}
