/** The function reference as data, and how it is searched. The build makes it from the functions' JSDoc. */

export interface FunctionReference {
  /** "RFM.SEGMENT". */
  readonly id: string;
  /** As typed in a cell: "CV.RFM.SEGMENT". */
  readonly name: string;
  /** The source file, which is the first word of the id: "rfm". */
  readonly family: string;
  readonly summary: string;
  readonly parameters: readonly ParameterReference[];
  readonly returns: string;
  readonly remarks: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

export interface ParameterReference {
  readonly name: string;
  /** Its English name, by which it is found as well; absent where that is its name. */
  readonly english?: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range of cells rather than one. */
  readonly range: boolean;
  readonly type: string;
}

/** "CV.RFM.SEGMENT(r, f, m, [bins])". */
export const signature = ({ name, parameters }: FunctionReference): string =>
  `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

/** What a search finds, each list with what fits best in front. */
export interface Found {
  readonly best: readonly FunctionReference[];
  /** They only mention what is asked for, and would bury the others. */
  readonly others: readonly FunctionReference[];
}

/** So many are seen at a glance, and none is set apart. */
const FEW = 12;

/**
 * Functions that hold every word of the query in their name, summary, arguments, result or remarks, or in their
 * family's title. Chinese is written without spaces, so a word may stand anywhere. All functions if nothing is asked.
 */
export function search(
  reference: readonly FunctionReference[],
  query: string,
  familyTitle: (family: string) => string,
): Found {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (!words.length) return { best: reference, others: [] };
  const found = reference
    .map((entry) => ({ entry, depth: depthOf(words, entry, familyTitle(entry.family)) }))
    .filter(({ depth }) => depth < Infinity)
    .sort((a, b) => a.depth - b.depth);
  const within = Math.max(SUBJECT, found[0]?.depth ?? 0);
  const best = found.filter(({ depth }) => found.length <= FEW || depth <= within);
  return {
    best: best.map(({ entry }) => entry),
    others: found.slice(best.length).map(({ entry }) => entry),
  };
}

/** How deep a summary's subject lies among the layers of a function's text. */
const SUBJECT = 1;

/** How deep one must read to have found every word: 0 for the name or the family, 4 for the remarks, never if one is missing. */
function depthOf(words: readonly string[], entry: FunctionReference, family: string): number {
  const { name, summary, parameters, returns, remarks } = entry;
  const layers = [
    [name, family],
    [summary.split(/[:：]/)[0]],
    [summary],
    parameters.flatMap(({ name, english = "" }) => [name, english]),
    [...parameters.map(({ description }) => description), returns, remarks],
  ].map((texts) => folded(texts.join("\n")));
  const depths = words.map((word) => layers.findIndex((layer) => layer.includes(word)));
  return depths.includes(-1) ? Infinity : Math.max(...depths);
}

/** Case, full-width forms, accents and the script of Chinese make no difference; "=CV.NPS(" finds CV.NPS. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^\s*=|\($/g, "")
    .replace(/\p{Script=Han}/gu, (sign) => TRADITIONAL.get(sign) ?? sign);

/** Simplified signs of the terms that people look for, each before its traditional form. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  (
    "户戶 购購 买買 预預 测測 满滿 荐薦 评評 级級 层層 额額 费費 单單 订訂 销銷 总總 润潤 亏虧 权權 维維 护護 续續 约約 质質 价價 终終 净淨 诚誠 险險 荣榮 " +
    "转轉 绍紹 资資 产產 历歷 审審 计計 检檢 验驗 组組 织織 数數 据據 结結 构構 图圖 标標 准準 误誤 区區 间間 围圍 频頻 时時 长長 团團 队隊 贡貢 献獻 营營 " +
    "业業 务務 场場 竞競 争爭 优優 势勢 细細 类類 别別 风風 员員 响響 应應 动動 对對 现現 贴貼 寿壽 顾顧 调調 问問 强強 复復 传傳 网網 络絡 损損"
  )
    .split(" ")
    .map(([simplified, traditional]) => [simplified, traditional] as const),
);

/** Functions by family: families in the order given, those it does not know after them, as they come. */
export function byFamily(
  reference: readonly FunctionReference[],
  order: readonly string[] = [],
): readonly { family: string; functions: readonly FunctionReference[] }[] {
  const families = new Map<string, FunctionReference[]>(order.map((family) => [family, []]));
  for (const entry of reference) {
    if (!families.has(entry.family)) families.set(entry.family, []);
    families.get(entry.family)!.push(entry);
  }
  return [...families]
    .filter(([, functions]) => functions.length)
    .map(([family, functions]) => ({ family, functions }));
}
