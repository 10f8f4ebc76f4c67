/**
 * Random numbers from a seed, by whole-number arithmetic alone: the same sequence on every machine and in every browser.
 * Source: Blackman & Vigna (2021), "Scrambled linear pseudorandom number generators" (xoshiro128**), ACM TOMS 47(4);
 * the seed is spread over the state by the finaliser of MurmurHash3.
 */
export type Random = () => number;

/** Uniform numbers strictly between 0 and 1, in steps of 2⁻³². */
export function seededRandom(seed: number): Random {
  const state = Int32Array.from([1, 2, 3, 4], (k) => mixed(seed + k * 0x9e3779b9));
  return () => {
    const scrambled = Math.imul(rotated(Math.imul(state[1], 5), 7), 9);
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotated(state[3], 11);
    return ((scrambled >>> 0) + 0.5) / 2 ** 32;
  };
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

function mixed(seed: number): number {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
