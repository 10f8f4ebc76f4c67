/** 函數的中文說明：以函數 id 為鍵。結果表格裡的標題與文字預設為英文，方便公式引用；headers 填語言則為該語言。 */
import type { FunctionTexts } from "../../function-text";
import { bgnbd } from "./bgnbd";
import { csat } from "./csat";
import { forecast } from "./forecast";
import { gg } from "./gg";
import { lifetime } from "./lifetime";
import { mbgnbd } from "./mbgnbd";
import { nps } from "./nps";
import { pareto } from "./pareto";
import { pnbd } from "./pnbd";
import { profit } from "./profit";
import { referral } from "./referral";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { satisfaction } from "./satisfaction";
import { tier } from "./tier";
import { value } from "./value";

export const functions: FunctionTexts = {
  ...value,
  ...profit,
  ...rfm,
  ...lifetime,
  ...referral,
  ...retention,
  ...nps,
  ...csat,
  ...satisfaction,
  ...pareto,
  ...tier,
  ...mbgnbd,
  ...bgnbd,
  ...pnbd,
  ...gg,
  ...forecast,
};
