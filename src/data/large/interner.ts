/** Numbers for texts, by their bytes: millions of ids without a string for each. */

/** A table of hashes is at most so full. */
const FULL = 0.65;
/** Words of a slot: hash, number, first byte and length of a text. Side by side they cost one wait for memory, not four. */
const WORDS = 4;
/** The number in an empty slot. */
const EMPTY = -1;
const POINT = 46;

export class Interner {
  /** How many different texts there are. */
  size = 0;
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  private starts = new Uint32Array(1 << 10);
  private slots = new Int32Array(WORDS << 11).fill(EMPTY);

  /**
   * The number of the text in `source` from one byte up to another: that of the first like it, or the next one. `hash` is what
   * `hashOf` gives for it.
   */
  code(source: Uint8Array, from: number, to: number, hash = hashOf(source, from, to)): number {
    const { slots, bytes } = this;
    const mask = slots.length - 1;
    const length = to - from;
    let at = Math.imul(hash, WORDS) & mask;
    for (let code; (code = slots[at + 1]) !== EMPTY; at = (at + WORDS) & mask) {
      if (slots[at] !== hash || slots[at + 3] !== length) continue;
      let i = from;
      for (let j = slots[at + 2] >>> 0; i < to && bytes[j] === source[i]; j++) i++;
      if (i === to) return code;
    }
    const code = this.size++;
    slots[at] = hash;
    slots[at + 1] = code;
    slots[at + 2] = this.used;
    slots[at + 3] = length;
    this.keep(code, source, from, to);
    if (this.size * WORDS > FULL * slots.length) this.grow();
    return code;
  }

  /**
   * Fetches what looking up texts with these hashes will need. One look-up after the other would wait for memory each time; here the
   * waits overlap, which makes millions of them some twice as fast.
   */
  fetch(hashes: Int32Array, count: number): void {
    const { slots, bytes } = this;
    const mask = slots.length - 1;
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= slots[Math.imul(hashes[i], WORDS) & mask];
    for (let i = 0; i < count; i++) {
      const at = Math.imul(hashes[i], WORDS) & mask;
      if (slots[at + 1] !== EMPTY) seen ^= bytes[slots[at + 2] >>> 0];
    }
    this.seen = seen;
  }
  /** Keeps `fetch` from being optimised away. */
  seen = 0;

  /** The texts, by number. */
  text(code: number): string {
    const end = code + 1 < this.size ? this.starts[code + 1] : this.used;
    return DECODER.decode(this.bytes.subarray(this.starts[code], end));
  }

  /** Whether two of the texts may differ by case, spaces or a ".0" only: they hold letters of both cases, or such signs. */
  get mayBeAlike(): boolean {
    let [small, large] = [false, false];
    for (let i = 0; i < this.used; i++) {
      const byte = this.bytes[i];
      if (byte <= 32 || byte > 126 || byte === POINT) return true;
      const letter = byte & ~32;
      if (letter < 65 || letter > 90) continue;
      if (byte === letter) large = true;
      else small = true;
      if (small && large) return true;
    }
    return false;
  }

  private keep(code: number, source: Uint8Array, from: number, to: number): void {
    if (code === this.starts.length) this.starts = grown(this.starts, Uint32Array);
    while (this.used + to - from > this.bytes.length) this.bytes = grown(this.bytes, Uint8Array);
    this.starts[code] = this.used;
    for (let i = from; i < to; i++) this.bytes[this.used++] = source[i];
  }

  private grow(): void {
    const { slots } = this;
    const wider = new Int32Array(2 * slots.length).fill(EMPTY);
    const mask = wider.length - 1;
    for (let from = 0; from < slots.length; from += WORDS) {
      if (slots[from + 1] === EMPTY) continue;
      let at = Math.imul(slots[from], WORDS) & mask;
      while (wider[at + 1] !== EMPTY) at = (at + WORDS) & mask;
      for (let word = 0; word < WORDS; word++) wider[at + word] = slots[from + word];
    }
    this.slots = wider;
  }
}

/** FNV-1a, with its bits mixed once more. */
export function hashOf(source: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ source[i], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
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
