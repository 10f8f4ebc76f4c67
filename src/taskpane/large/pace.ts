/** How fast a file is read, and how long it will take yet. */
export interface Pace {
  readonly bytesPerSecond: number;
  readonly secondsLeft: number;
}

/** Reading is watched so long before its pace is told. */
const SECONDS = 1;

/**
 * Takes what is read after so many seconds. The pace is that since the first rows: these are checked before anything else is
 * read, which takes seconds and says nothing of the others. Undefined while it is too early to tell.
 */
export function paceOf(size: number): (bytes: number, seconds: number) => Pace | undefined {
  let first: { readonly bytes: number; readonly seconds: number } | undefined;
  return (bytes, seconds) => {
    first ??= { bytes, seconds };
    const [read, passed] = [bytes - first.bytes, seconds - first.seconds];
    if (passed < SECONDS || read <= 0) return undefined;
    const bytesPerSecond = read / passed;
    return { bytesPerSecond, secondsLeft: Math.max(0, size - bytes) / bytesPerSecond };
  };
}
