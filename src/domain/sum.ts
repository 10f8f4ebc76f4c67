/**
 * Sum with Neumaier's compensation, so that cents add up as a person adds them, in any order of magnitude.
 * Source: Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen".
 */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    const next = total + number;
    if (Math.abs(total) >= Math.abs(number)) lost += total - next + number;
    else lost += number - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}
