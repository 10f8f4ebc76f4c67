/** How long the page was busy at a stretch, seen from within it. */

export interface PauseWatch {
  /** Stops watching; gives the longest pause in milliseconds. */
  end(): number;
}

const BEAT = 25;

export function pauses(): PauseWatch {
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - BEAT);
    last = now;
  };
  const timer = setInterval(beat, BEAT);
  return {
    end() {
      clearInterval(timer);
      beat();
      return Math.max(0, longest);
    },
  };
}
