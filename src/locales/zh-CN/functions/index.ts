/** 函数的中文说明：以函数 id 为键。结果表格中的标题和文字默认为英文，以便公式引用；headers 填语言则为该语言。 */
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
