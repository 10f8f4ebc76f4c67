/**
 * Sum with Neumaier's compensation: rounding does not build up, however many numbers and whatever their sizes.
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
