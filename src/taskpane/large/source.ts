/** A File of the browser's as a source of bytes. Only the worker loads this, with the libraries that unpack and decode. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { convert, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { decompressPage, readDataPage, readDataPageV2 } from "hyparquet/src/datapage.js";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { compressors } from "hyparquet-compressors";
import { CutOff, type LargeSource } from "../../data/large/read";

/** Bytes that are read at once. */
const CHUNK = 1 << 21;

export function fileSource(file: File): LargeSource {
  return {
    name: file.name,
    size: file.size,
    modified: new Date(file.lastModified).toISOString().slice(0, 10),
    async *bytes() {
      for (let at = 0; at < file.size; at += CHUNK)
        yield new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    },
    unzipped,
    slice: (from, to) => file.slice(from, to).arrayBuffer(),
    checksum() {
      const hash = sha256.create();
      return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
    },
    parquet: async () => ({
      ...{ parquetMetadataAsync, parquetReadObjects, parquetSchema, parquetHeader, readPlain },
      ...{ decompressPage, readDataPage, readDataPageV2, readRleBitPackedHybrid },
      ...{ convert, DEFAULT_PARSERS },
      // hyparquet unpacks Snappy itself; the other one needs WebAssembly, which the page's policy may refuse
      compressors: { ...compressors, SNAPPY: undefined },
    }),
  };
}

/** The browser's own way, which tests the checksum that gzip brings; it refuses several packed files put together. */
async function* unzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const packed = bytes[Symbol.asyncIterator]();
  const reader = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await packed.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  })
    .pipeThrough(new DecompressionStream("gzip"))
    .getReader();
  for (;;) {
    const next = await reader.read().catch(() => {
      throw new CutOff();
    });
    if (next.done) return;
    yield next.value;
  }
}
