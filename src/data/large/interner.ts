/** Numbers for texts, by their bytes: millions of ids without a string for each. */

/** A table of hashes is at most so full. */
const FULL = 0.5;

export class Interner {
  /** How many different texts there are. */
  size = 0;
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  private starts = new Float64Array(1 << 10);
  private hashes = new Uint32Array(1 << 10);
  private slots = new Int32Array(1 << 11).fill(-1);

  /** The number of the text in `source` from one byte up to another: that of the first like it, or the next one. */
  code(source: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ source[i], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.slots[slot];
      if (code < 0) break;
      if (this.hashes[code] === hash && this.isAt(code, source, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.add(hash, source, from, to);
    this.slots[slot] = code;
    if (this.size > FULL * this.slots.length) this.grow();
    return code;
  }

  /** The texts, by number. */
  text(code: number): string {
    return DECODER.decode(this.bytes.subarray(this.starts[code], this.endOf(code)));
  }

  private endOf(code: number): number {
    return code + 1 < this.size ? this.starts[code + 1] : this.used;
  }

  private isAt(code: number, source: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[code];
    if (this.endOf(code) - start !== to - from) return false;
    for (let i = from, j = start; i < to; i++, j++) if (this.bytes[j] !== source[i]) return false;
    return true;
  }

  private add(hash: number, source: Uint8Array, from: number, to: number): number {
    const code = this.size++;
    if (code === this.starts.length) {
      this.starts = grown(this.starts, Float64Array);
      this.hashes = grown(this.hashes, Uint32Array);
    }
    while (this.used + to - from > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
    this.starts[code] = this.used;
    this.hashes[code] = hash;
    for (let i = from; i < to; i++) this.bytes[this.used++] = source[i];
    return code;
  }

  private grow(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = this.hashes[code] & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }
}

const DECODER = new TextDecoder("utf-8", { fatal: true });

/** The same column with room for twice as much. */
export function grown<T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
  column: T,
  Column: new (length: number) => T,
): T {
  const longer = new Column(2 * column.length);
  longer.set(column);
  return longer;
}
