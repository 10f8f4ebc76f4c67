// Concentration of value: CV.PARETO.
import { shareArgument } from "../domain/support/arguments";
import { readNumbers } from "../domain/support/columns";
import { shareOfTop } from "../domain/pareto";
import { answer } from "./support/answer";

/**
 * Pareto share: how much of the total value the best customers bring (is it 80/20?).
 * @customfunction PARETO
 * @param values Value of each customer, one cell each: profit, sales, lifetime value.
 * @param [share] Share of customers to look at, the best first, from 0 to 1. Without it 0.2.
 * @returns Their share of the total value; 0.8 is 80 %.
 * @remarks Where the share is not a whole number of customers, the last one counts in part. Blank cells are skipped. More than 1 means that the
 * other customers together lose money. Values that add up to 0 give #DIV/0!, to less than 0 #N/A. Source: Pareto (1896), Cours
 * d'économie politique; Juran (1951), Quality Control Handbook.
 * @example =CV.PARETO({50;20;10;10;10}) → 0.5
 * @example =CV.PARETO({60;30;10},0.5) → 0.75
 * @example =CV.PARETO({60;30;-10},20) → #VALUE! share: 20 is more than 1; write 40 % as 0.4 or 40%, not as 40
 * @example =CV.PARETO({60;-60}) → #DIV/0! values add up to 0, so nobody has a share of them
 */
export function pareto(values: any[][], share?: number): number {
  return answer(() =>
    shareOfTop(
      readNumbers("values", values),
      shareArgument("share", share, 0.2, { min: 0, max: 1 }),
    ),
  );
}
