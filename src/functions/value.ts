// Perceived value: CV.VALUE and its family.
import { numberArgument, shareArgument } from "../domain/support/arguments";
import { type Cells, type ColumnSpec, readColumns, readNumbers } from "../domain/support/columns";
import { readRowSums } from "../domain/support/rows";
import {
  customerValue,
  indifferencePrice,
  valueAdded as added,
  valueRatio as ratio,
  weighted,
} from "../domain/value";
import { readDescriptors, valueDrivers as drivers } from "../domain/value/drivers";
import { estimateValue, readEstimates } from "../domain/value/estimate";
import { valueMap as map } from "../domain/value/map";
import { valueBySegment } from "../domain/value/segments";
import { priceCurves, type PricePoint, priceSensitivity } from "../domain/value/sensitivity";
import { answer } from "./support/answer";
import { rowsBeside } from "./support/rows";
import { table, worded } from "./support/table";

/**
 * Customer value: what the customer gets less what the customer gives up (perceived benefits − perceived costs).
 * @customfunction VALUE
 * @param benefits Perceived benefits, one cell each, in money or in points: quality, convenience, experience, trust.
 * @param costs Perceived costs in the same unit: price, time, effort, strain, risk.
 * @param [benefitWeights] Importance of each benefit, cell by cell, for instance 0.5. Without it every benefit counts fully.
 * @param [costWeights] Importance of each cost, cell by cell. Without it every cost counts fully.
 * @returns Σ benefits − Σ costs, in the unit of the arguments. Above 0 the customer gains.
 * @remarks Blank cells are skipped and a heading above the numbers is allowed. Formula: Σ wᵢbᵢ − Σ vⱼcⱼ.
 * Source: Anderson & Narus (1998), HBR 76(6).
 * @example =CV.VALUE({40;30;20},{35;10}) → 45
 * @example =CV.VALUE({8;6},{5;3},{0.5;0.5},{0.7;0.3}) → 2.6
 * @example =CV.VALUE({40;30},{35;"ten"}) → #VALUE! costs, row 2: 'ten' is not a number
 */
export function value(
  benefits: any[][],
  costs: any[][],
  benefitWeights?: any[][],
  costWeights?: any[][],
): number {
  return answer(() =>
    customerValue(
      elements("benefits", benefits, "benefitWeights", benefitWeights),
      elements("costs", costs, "costWeights", costWeights),
    ),
  );
}

/**
 * Value ratio: how many times over the customer gets back what the customer gives up (benefits / costs).
 * @customfunction VALUE.RATIO
 * @param benefits Perceived benefits, one cell each, in money or in points.
 * @param costs Perceived costs in the same unit.
 * @param [benefitWeights] Importance of each benefit, cell by cell. Without it every benefit counts fully.
 * @param [costWeights] Importance of each cost, cell by cell. Without it every cost counts fully.
 * @returns Σ benefits / Σ costs, a number without a unit. Above 1 the customer gains.
 * @remarks Formula: Σ wᵢbᵢ / Σ vⱼcⱼ. Costs that add up to 0 give #DIV/0!. The ratio rises when small costs fall, even if the
 * gain in money hardly changes: read it beside CV.VALUE. Source: Gale (1994), Managing Customer Value.
 * @example =CV.VALUE.RATIO({40;30;20},{35;10}) → 2
 * @example =CV.VALUE.RATIO({8;6},{5;3},{0.5;0.5},{0.8;0}) → 1.75
 * @example =CV.VALUE.RATIO({40;30},{0;0}) → #DIV/0! costs add up to 0, so benefits have no ratio to them
 * @example =CV.VALUE.RATIO({40;30},{35;10},{0.5;0.3;0.2}) → #VALUE! benefitWeights has 3 rows but benefits has 2 rows; paired ranges must be of equal length
 */
export function valueRatio(
  benefits: any[][],
  costs: any[][],
  benefitWeights?: any[][],
  costWeights?: any[][],
): number {
  return answer(() =>
    ratio(
      elements("benefits", benefits, "benefitWeights", benefitWeights),
      elements("costs", costs, "costWeights", costWeights),
    ),
  );
}

/**
 * Value added: how much more the customer gains from this offer than from the next best alternative.
 * @customfunction VALUE.ADDED
 * @param benefits Perceived benefits of this offer, one cell each, in money.
 * @param costs Perceived costs of this offer, price included, in money.
 * @param altBenefits Perceived benefits of the next best alternative: a competitor, doing it oneself, or nothing.
 * @param altCosts Perceived costs of the next best alternative, price included.
 * @returns The value of this offer less that of the alternative. Below 0 the alternative is the better choice.
 * @remarks Formula: (B − C) − (B′ − C′). Value is comparative: a customer chooses between alternatives. The two offers may have
 * different numbers of elements. Source: Anderson & Narus (1998), HBR 76(6).
 * @example =CV.VALUE.ADDED({90},{45},{70},{40}) → 15
 * @example =CV.VALUE.ADDED({50;40},{45},{60;10},{20;20}) → 15
 * @example =CV.VALUE.ADDED({90},{45},{"high"},{40}) → #VALUE! altBenefits: 'high' is not a number
 */
export function valueAdded(
  benefits: any[][],
  costs: any[][],
  altBenefits: any[][],
  altCosts: any[][],
): number {
  return answer(() =>
    added(
      { benefits: readNumbers("benefits", benefits), costs: readNumbers("costs", costs) },
      {
        benefits: readNumbers("altBenefits", altBenefits),
        costs: readNumbers("altCosts", altCosts),
      },
    ),
  );
}

/**
 * Value-based price: the price at which the customer is indifferent between this offer and the next best alternative.
 * @customfunction VALUE.PRICE
 * @param benefits Perceived benefits of this offer, one cell each, in money.
 * @param otherCosts Perceived costs of this offer besides its price: set-up, training, time, risk.
 * @param altBenefits Perceived benefits of the next best alternative.
 * @param altOtherCosts Perceived costs of the next best alternative besides its price.
 * @param altPrice Price of the next best alternative.
 * @returns The highest price a customer would accept, in the same currency; below it the customer gains from this offer.
 * @remarks Formula: altPrice + (B − C) − (B′ − C′) with costs besides the price, also called economic value to the customer. Below
 * 0 the customer would have to be paid. Source: Anderson & Narus (1998), HBR 76(6).
 * @example =CV.VALUE.PRICE({90},{15},{70},{20},20) → 45
 * @example =CV.VALUE.PRICE({60;30},{10;5},{70},{5},20) → 30
 * @example =CV.VALUE.PRICE({90},{15},{70},{20},-20) → #VALUE! altPrice must be at least 0, not -20
 */
export function valuePrice(
  benefits: any[][],
  otherCosts: any[][],
  altBenefits: any[][],
  altOtherCosts: any[][],
  altPrice: number,
): number {
  return answer(() =>
    indifferencePrice(
      { benefits: readNumbers("benefits", benefits), costs: readNumbers("otherCosts", otherCosts) },
      {
        benefits: readNumbers("altBenefits", altBenefits),
        costs: readNumbers("altOtherCosts", altOtherCosts),
      },
      numberArgument("altPrice", altPrice, undefined, { min: 0 }),
    ),
  );
}

/**
 * Value by segment: benefits, costs and value as each segment or persona perceives them, the best segment first.
 * @customfunction VALUE.SEGMENTS
 * @param segments Segment or persona of each customer, one row per customer.
 * @param benefits Benefits each customer perceives, in the same order; several columns are added up by row.
 * @param costs Costs each customer perceives, in the same unit and order; several columns are added up by row.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Segment, Customers, Benefits, Costs, Value (means per customer), Ratio, Share positive (of customers with benefits
 * above costs); sorted by Value, equal ones by name.
 * @remarks Ratio is the segment's benefits / costs, empty where costs are 0. A row without a segment, without any benefit or
 * without any cost is skipped; a single blank among several columns adds nothing. Source: Gale (1994), Managing Customer Value.
 * @example =CV.VALUE.SEGMENTS({"Agency";"Retail";"Agency"},{60;30;40},{30;40;20},FALSE) → {"Agency",2,50,25,25,2,1;"Retail",1,30,40,-10,0.75,0}
 * @example =CV.VALUE.SEGMENTS({"Agency";"Retail"},{40,20;10,20},{10,20;30,10}) → {"Segment","Customers","Benefits","Costs","Value","Ratio","Share positive";"Agency",1,60,30,30,2,1;"Retail",1,30,40,-10,0.75,0}
 * @example =CV.VALUE.SEGMENTS({"Agency";"Retail"},{60;"?"},{30;40}) → #VALUE! benefits, row 2: '?' is not a number
 */
export function valueSegments(
  segments: any[][],
  benefits: any[][],
  costs: any[][],
  headers?: any,
): any[][] {
  return answer(() =>
    table(
      {
        ...{ segment: "Segment", customers: "Customers", benefits: "Benefits", costs: "Costs" },
        ...{ value: "Value", ratio: "Ratio", sharePositive: "Share positive" },
      },
      valueBySegment(readRowSums(segments, { benefits, costs })),
      headers,
    ),
  );
}

/**
 * Value with its uncertainty: from low, likely and high estimates to expected value, spread and the chance that the customer gains.
 * @customfunction VALUE.ESTIMATE
 * @param benefits Three columns, low, likely and high, and one row per benefit, in money or in points.
 * @param costs Three columns, low, likely and high, and one row per cost, in the same unit.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Rows Benefits, Costs, Value and Ratio; columns Expected, Std dev, P10, P50, P90 (one case in ten is below P10, half are
 * below P50, nine in ten below P90) and Probability: of Value above 0, of Ratio above 1.
 * @remarks Each element is Beta-PERT and independent of the others. Expected and Std dev of benefits, costs and value are exact:
 * mean (l + 4m + h) / 6, variance (mean − l)(h − mean) / 7, added up. Percentiles, probabilities and the ratio come from 20,000
 * stratified draws with a fixed seed: the same everywhere and every time. Ratio is empty where costs could be negative; where
 * they could be 0 it has percentiles only. At most 500 elements. Sources: Anderson & Narus (1998), HBR 76(6); Malcolm et al.
 * (1959), Operations Research 7(5); McKay et al. (1979), Technometrics 21(2).
 * @example =CV.VALUE.ESTIMATE({0,6,12},{1,1,1},FALSE) → ≈ {"Benefits",6,2.267787,2.96,6,9.04,"";"Costs",1,0,1,1,1,"";"Value",5,2.267787,1.96,5,8.04,0.995;"Ratio",6,2.268,2.96,6,9.04,0.995}
 * @example =CV.VALUE.ESTIMATE({90,90,90},{40,40,40},FALSE) → {"Benefits",90,0,90,90,90,"";"Costs",40,0,40,40,40,"";"Value",50,0,50,50,50,1;"Ratio",2.25,0,2.25,2.25,2.25,1}
 * @example =CV.VALUE.ESTIMATE({80,100,140;60,30,20},{50,60,90}) → #VALUE! benefits, row 2: 60, 30, 20 are not in the order low, likely, high
 */
export function valueEstimate(benefits: any[][], costs: any[][], headers?: any): any[][] {
  return answer(() =>
    table(
      {
        ...{ measure: worded("Measure"), expected: "Expected", deviation: "Std dev" },
        ...{ p10: "P10", p50: "P50", p90: "P90", probability: "Probability" },
      },
      estimateValue(readEstimates("benefits", benefits), readEstimates("costs", costs)),
      headers,
    ),
  );
}

/**
 * Value drivers: which descriptions of customers (size, industry, seasons …) move value most, the strongest first.
 * @customfunction VALUE.DRIVERS
 * @param values Value of each customer, one column: money, points, or a score such as satisfaction.
 * @param descriptors One column per description, with its name in the first row; beside the values.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Descriptor, Variance explained (0 to 1), Kind ("text" or "number") and p-value; the largest share first.
 * @remarks Variance explained is η² between the groups of a text column and r² of a straight line for a column of numbers. The
 * p-value (F test) is the chance of so large a share if there were no connection; below 0.05 is the custom. The values may have a
 * heading or begin beside the first customer. A description that is blank for a customer leaves that customer out of that row
 * only. Descriptions without a p-value, such as a constant or a name that differs for everyone, come last. It shows connection,
 * not cause. Sources: Fisher (1925), Statistical Methods for Research Workers; Anderson & Narus (1998), HBR 76(6).
 * @example =CV.VALUE.DRIVERS({10;12;20;22},{"Size";"small";"small";"large";"large"},FALSE) → ≈ {"Size",0.9615384615,"text",0.0194193243}
 * @example =CV.VALUE.DRIVERS({"Value";10;12;20;22},{"Size","Seats";"small",1;"small",3;"large",2;"large",4},FALSE) → ≈ {"Size",0.9615384615,"text",0.0194193243;"Seats",0.3769230769,"number",0.3860593865}
 * @example =CV.VALUE.DRIVERS({10;12;20},{"Size";"small";"small"}) → #VALUE! values, row 1: 10 stands beside the names of the descriptors; give values a heading or begin them one row lower
 */
export function valueDrivers(values: any[][], descriptors: any[][], headers?: any): any[][] {
  return answer(() =>
    table(
      {
        ...{ name: "Descriptor", share: "Variance explained" },
        ...{ kind: worded("Kind"), pValue: "p-value" },
      },
      drivers(readDescriptors(values, descriptors)),
      headers,
    ),
  );
}

/**
 * Customer value map: is an offer better, fair or worse value than the competition, and what would be its fair price?
 * @customfunction VALUE.MAP
 * @param quality Quality of each offer as customers perceive it, in any unit above 0, one row per offer.
 * @param price Price of each offer, in the same order.
 * @param competitorQuality Quality of each competing offer, in the same unit.
 * @param competitorPrice Price of each competing offer, in the same order.
 * @param [qualityWeight] Share of the decision to buy that quality has, from 0 to less than 1; price has the rest. Without it 0.5.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Relative quality, Relative price, Fair price (currency) and Value ("better", "fair" or "worse"): one row per offer.
 * @remarks Quality and price are relative to the mean of the competing offers. The fair-value line runs through their mean with
 * slope w / (1 − w): fair price = mean price × (1 + w / (1 − w) × (relative quality − 1)). A price below it is better value. To map
 * competitors too, give all offers as quality and price. Source: Gale (1994), Managing Customer Value.
 * @example =CV.VALUE.MAP({9;8;6},{110;120;60},{7;9},{90;110},,FALSE) → {1.125,1.1,112.5,"better";1,1.2,100,"worse";0.75,0.6,75,"better"}
 * @example =CV.VALUE.MAP(9,125,{7;9},{90;110},0.6666666667) → ≈ {"Relative quality","Relative price","Fair price","Value";1.125,1.25,125,"fair"}
 * @example =CV.VALUE.MAP(9,110,{0;0},{90;110}) → #DIV/0! the mean of competitorQuality is 0, so nothing is relative to it
 * @example =CV.VALUE.MAP(9,110,{7;9},{90;110},1) → #VALUE! qualityWeight must be at least 0 and less than 1, not 1
 */
export function valueMap(
  quality: any[][],
  price: any[][],
  competitorQuality: any[][],
  competitorPrice: any[][],
  qualityWeight?: number,
  headers?: any,
): any[][] {
  return answer(() => {
    const ours = readColumns({ quality: figures(quality), price: figures(price) });
    const theirs = readColumns({
      competitorQuality: figures(competitorQuality),
      competitorPrice: figures(competitorPrice),
    });
    const competitors = { quality: theirs.competitorQuality, price: theirs.competitorPrice };
    const weight = shareArgument("qualityWeight", qualityWeight, 0.5, { min: 0, below: 1 });
    const rows = rowsBeside(ours, map(ours, competitors, weight));
    return table(
      ["Relative quality", "Relative price", "Fair price", worded("Value:verdict")],
      rows,
      headers,
    );
  });
}

/**
 * Price sensitivity meter (van Westendorp): which price a market accepts, from what people find too cheap, cheap, expensive, too expensive.
 * @customfunction VALUE.SENSITIVITY
 * @param tooCheap Price at which each person would find the offer so cheap as to doubt its quality, one row a person.
 * @param cheap Price at which it would be a bargain, in the same order.
 * @param expensive Price at which it would begin to be expensive but still be considered, in the same order.
 * @param tooExpensive Price at which it would be too expensive to consider, in the same order.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Point, Price, Share: Point of marginal cheapness, Optimal price, Indifference price and Point of marginal expensiveness, each with
 * the share of people that both its curves have there; then Answers used and Answers left out, with their number under Price.
 * @remarks Answers count whose prices rise: too cheap < cheap < expensive < too expensive; the others, and those with a price missing,
 * are left out. Curves at a price: expensive and too expensive are the shares that named it or a lower one, cheap and too cheap those
 * that named a higher one; between prices named they run straight. Marginal cheapness: too cheap meets not cheap. Optimal: too cheap
 * meets too expensive. Indifference: cheap meets expensive. Marginal expensiveness: too expensive meets not expensive. Sources: van
 * Westendorp (1976), NSS Price Sensitivity Meter, ESOMAR Congress; conventions of R's pricesensitivitymeter 1.3 (interpolate = TRUE).
 * @example =CV.VALUE.SENSITIVITY({10;15;30;20;30},{15;20;35;25;25},{20;25;40;35;40},{25;30;50;40;50}) → {"Point","Price","Share";"Point of marginal cheapness",17.5,0.375;"Optimal price",25,0.25;"Indifference price",22.5,0.375;"Point of marginal expensiveness",30,0.5;"Answers used",4,0.8;"Answers left out",1,0.2}
 * @example =CV.VALUE.SENSITIVITY({30;20},{20;10},{10;30},{5;40}) → #N/A the four prices rise in none of the 2 answers; they must go from tooCheap over cheap and expensive to tooExpensive
 * @example =CV.VALUE.SENSITIVITY({10;12},{20;"free"},{30;28},{40;35}) → #VALUE! cheap, row 2: 'free' is not a number
 */
export function valueSensitivity(
  tooCheap: any[][],
  cheap: any[][],
  expensive: any[][],
  tooExpensive: any[][],
  headers?: any,
): any[][] {
  return answer(() => {
    const answers = readColumns({
      tooCheap: figures(tooCheap),
      cheap: figures(cheap),
      expensive: figures(expensive),
      tooExpensive: figures(tooExpensive),
    });
    const curves = priceCurves(answers);
    const points = priceSensitivity(curves);
    const leftOut = curves.leftOut + answers.skipped;
    const row = (name: string, { price, share }: PricePoint) => [name, price, share];
    const counted = (name: string, people: number) => [
      ...[name, people],
      people / (curves.used + leftOut),
    ];
    return table(
      [worded("Point"), "Price", "Share:people"],
      [
        row("Point of marginal cheapness", points.marginalCheapness),
        row("Optimal price", points.optimal),
        row("Indifference price", points.indifference),
        row("Point of marginal expensiveness", points.marginalExpensiveness),
        counted("Answers used", curves.used),
        counted("Answers left out", leftOut),
      ],
      headers,
    );
  });
}

/** Elements of value, each times its weight where weights are given. */
function elements(name: string, cells: Cells, weightName: string, weights?: Cells): Float64Array {
  if (!weights) return readNumbers(name, cells);
  const columns = readColumns({
    [name]: { cells, as: "number" },
    [weightName]: { cells: weights, as: "number", min: 0 },
  });
  return weighted(columns[name] as Float64Array, columns[weightName] as Float64Array);
}

/** Figures that cannot be negative. */
const figures = (cells: Cells): ColumnSpec<"number"> => ({ cells, as: "number", min: 0 });
