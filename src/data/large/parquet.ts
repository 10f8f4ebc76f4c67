/** A Parquet file in one pass over its bytes: what its end says, then group after group of rows, only the columns that are needed. */
import { columnOf, decoderOf, isNested } from "./pages";
import type { LargeSource, Reading } from "./read";
import { LargeRecords, type RecordWitness } from "./records";
import { LargeFileError } from "./refused";
import { ReadAgain, readUntilSettled } from "./survey";

/** What its end says of a Parquet file, and a way to its first records. */
export async function openParquet(source: LargeSource) {
  const library = await source.parquet();
  const { compressors } = library;
  const buffer = {
    byteLength: source.size,
    slice: (from: number, to = source.size) => source.slice(from, to),
  };
  await refuseCut(source);
  const metadata = await library.parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw new LargeFileError("parquet", 1, wordsOf(error));
  });
  const all = library.parquetSchema(metadata).children;
  const nameOf = ({ element }: (typeof all)[number]) => element.name;
  // lists and records are no cells: the file is read as if it did not have them
  const columns = all.filter((column) => !isNested(column));
  const nested = all.filter(isNested).map(nameOf);
  const names = columns.map(nameOf);
  if (nested.length && names.length < LEAST_COLUMNS)
    throw new LargeFileError("nested", 1, nested.join(", "));
  const first = (count: number) =>
    decoding(async () => {
      const rowEnd = Math.min(Number(metadata.num_rows), count);
      const records = await library.parquetReadObjects({ file: buffer, metadata, compressors, columns: names, rowStart: 0, rowEnd }); // prettier-ignore
      return records.map((record) => names.map((name): unknown => record[name]));
    });
  return { library, metadata, columns, names, nested, first };
}

/** A customer, a date and an amount. */
const LEAST_COLUMNS = 3;

/** A Parquet file ends with the letters with which it begins. */
async function refuseCut({ size, slice }: LargeSource): Promise<void> {
  const last = new TextDecoder().decode(await slice(Math.max(0, size - 4), size));
  if (size < 12 || last !== "PAR1") throw new LargeFileError("cut-parquet", 1);
}

/** What the library says of the file; nothing where it stumbled over what no file should hold. */
const wordsOf = (error: unknown): string =>
  error instanceof Error && error.name === "Error" ? error.message : "";

/** A page that cannot be decoded: broken, or packed in a way that nobody unpacks here. */
const decoding = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error: unknown) => {
    if (error instanceof LargeFileError || error instanceof ReadAgain) throw error;
    throw new LargeFileError("parquet", 1, wordsOf(error));
  });

export async function readParquet({ source, choose, report, firstRows }: Reading) {
  const opened = await openParquet(source);
  const first = await opened.first(firstRows);
  return readUntilSettled<RecordWitness, Awaited<ReturnType<typeof readOnce>>>((earlier) =>
    readOnce(source, opened, new LargeRecords(opened, choose, earlier), first, report),
  );
}

async function readOnce(
  source: LargeSource,
  opened: Awaited<ReturnType<typeof openParquet>>,
  records: LargeRecords,
  first: readonly (readonly unknown[])[],
  report: Reading["report"],
) {
  const hash = source.checksum();
  const isAll = first.length === Number(opened.metadata.num_rows);
  const wanted = records.begin(first, isAll) ?? opened.names;
  const groups = await groupsOf(opened, wanted);
  let at = 0;
  for await (const bytes of source.bytes()) {
    hash.update(bytes);
    for (const group of groups) {
      if (group.from >= at + bytes.length) break;
      group.take(bytes, at);
    }
    at += bytes.length;
    while (groups.length && groups[0].to <= at) {
      const { rows, columns } = groups.shift()!;
      await decoding(async () => records.push(rows, columns()));
    }
    report(at, records.account.rows);
  }
  if (groups.length) throw new LargeFileError("cut-parquet", 1);
  const ledger = records.end().ledger();
  return { ledger, account: records.account, check: records.check!, checksum: hash.hex() };
}

/** Where the columns that are needed stand, group by group in the order of their ends. */
const groupsOf = (
  { library, metadata, columns }: Awaited<ReturnType<typeof openParquet>>,
  wanted: readonly string[],
) =>
  // prettier-ignore
  decoding(async () =>
    metadata.row_groups
      .map((group) => {
        const rows = Number(group.num_rows);
        const parts = wanted.map((name) => {
          const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === name)!;
          const decoder = decoderOf(library, chunk, [
            library.parquetSchema(metadata),
            columns.find(({ element }) => element.name === name)!,
          ]);
          const { data_page_offset, dictionary_page_offset, total_compressed_size } = chunk.meta_data!;
          const from = Number(dictionary_page_offset || data_page_offset);
          const to = from + Number(total_compressed_size);
          return { name, decoder, from, to, bytes: undefined as Uint8Array | undefined };
        });
        return {
          rows,
          from: Math.min(...parts.map(({ from }) => from)),
          to: Math.max(...parts.map(({ to }) => to)),
          /** Keeps what belongs to the group of bytes that stand at a place of the file. */
          take(bytes: Uint8Array, at: number) {
            for (const part of parts) {
              const [from, to] = [Math.max(part.from, at), Math.min(part.to, at + bytes.length)];
              if (from >= to) continue;
              part.bytes ??= new Uint8Array(part.to - part.from);
              part.bytes.set(bytes.subarray(from - at, to - at), from - part.from);
            }
          },
          columns: () =>
            new Map(
              parts.map(({ name, bytes, decoder }) => [
                name,
                columnOf(library, bytes!, rows, decoder),
              ]),
            ),
        };
      })
      .sort((one, other) => one.to - other.to),
  );
