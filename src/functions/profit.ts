// Financial value: CV.PROFIT and its family.
import { numberArgument } from "../domain/support/arguments";
import { readColumns, readNumbers } from "../domain/support/columns";
import { allocate, customerProfit } from "../domain/profit";
import { answer, beside } from "./support/answer";

/**
 * Customer profit: what a customer leaves per year after marketing, service and its share of the cost of recruiting it.
 * @customfunction PROFIT
 * @param turnover Sales to the customer per year; several cells are added up, as in all four amounts.
 * @param marketing Cost of marketing to the customer per year.
 * @param service Cost of serving the customer per year: support, logistics, account management, by hours or share of salary.
 * @param recruiting Cost of recruiting the customer, once.
 * @param [years] Years over which the cost of recruiting is spread, above 0. Without it 1.
 * @returns Profit per year, in the currency of the amounts.
 * @remarks Formula: turnover − marketing − service − recruiting / years. Only sales that would go with the customer and costs it causes
 * belong here; shared costs come from CV.PROFIT.ALLOCATE. Source: Cooper & Kaplan (1991), Profit priorities from activity-based
 * costing, HBR 69(3).
 * @example =CV.PROFIT(1000,{50;30},120,300,3) → 700
 * @example =CV.PROFIT({400;600},50,{100;20},300) → 530
 * @example =CV.PROFIT(1000,50,120,300,0) → #DIV/0! years is 0, so the cost of recruiting has no yearly share
 * @example =CV.PROFIT(1000,{50;"some"},120,300) → #VALUE! marketing, row 2: 'some' is not a number
 */
export function profit(
  turnover: any[][],
  marketing: any[][],
  service: any[][],
  recruiting: any[][],
  years?: number,
): number {
  return answer(() => {
    const account = {
      turnover: readNumbers("turnover", turnover),
      marketing: readNumbers("marketing", marketing),
      service: readNumbers("service", service),
      recruiting: readNumbers("recruiting", recruiting),
    };
    return customerProfit(account, numberArgument("years", years, 1, { min: 0 }));
  });
}

/**
 * Shared cost by customer: a cost split in proportion to what drives it, such as hours, orders or tickets.
 * @customfunction PROFIT.ALLOCATE
 * @param cost The shared cost to split, in currency.
 * @param drivers What each customer used of it, one cell each, none negative.
 * @returns Each customer's share of the cost, beside the drivers; empty beside blank cells and a heading.
 * @remarks Formula: cost × driver / Σ drivers. The shares add up to the cost exactly, in any order, not just nearly: they are rounded to
 * the cost's own last binary digit. They are not rounded to cents. Source: Kaplan & Anderson (2004), Time-driven activity-based
 * costing, HBR 82(11).
 * @example =CV.PROFIT.ALLOCATE(90,{1;2;0}) → {30;60;0}
 * @example =CV.PROFIT.ALLOCATE(1000,{"Hours";12;8}) → {"";600;400}
 * @example =CV.PROFIT.ALLOCATE(90,{1;-2}) → #VALUE! drivers, row 2: -2 is negative
 * @example =CV.PROFIT.ALLOCATE(90,{0;0}) → #DIV/0! drivers add up to 0; at least one must be above 0
 */
export function profitAllocate(cost: number, drivers: any[][]): any[][] {
  return answer(() => {
    const columns = readColumns({ drivers: { cells: drivers, as: "number", min: 0 } });
    const shares = allocate(numberArgument("cost:shared", cost), columns.drivers);
    return beside(columns, (i) => shares[i]);
  });
}
