/**
 * What the grid says of a formula that cannot be calculated: English as the grid knows it, 简体中文, 繁體中文. %s and %(name)s are
 * filled in by the grid, in this order; [[FUNCTION_NAME]] is the function's name.
 */
export const GRID_ERRORS: readonly (readonly [
  english: string,
  simplified: string,
  traditional: string,
])[] = [
  // Formulas that are not read
  [
    "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.",
    "%(functionName)s 的参数太少：至少需要 %(minArgRequired)s 个，现有 %(nbrArgSupplied)s 个。",
    "%(functionName)s 的引數太少：至少需要 %(minArgRequired)s 個，現有 %(nbrArgSupplied)s 個。",
  ],
  [
    "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.",
    "%(functionName)s 的参数太多：最多 %(maxArgPossible)s 个，现有 %(nbrArgSupplied)s 个。",
    "%(functionName)s 的引數太多：最多 %(maxArgPossible)s 個，現有 %(nbrArgSupplied)s 個。",
  ],
  [
    "Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.",
    "%(functionName)s 的参数个数不对：重复的参数每 %(nbrArgRepeating)s 个一组，现多出 %(nbrValueRemaining)s 个。",
    "%(functionName)s 的引數個數不對：重複的引數每 %(nbrArgRepeating)s 個一組，現多出 %(nbrValueRemaining)s 個。",
  ],
  ['Unknown function: "%s"', "没有名为“%s”的函数。", "沒有名為「%s」的函數。"],
  ["Wrong function call", "函数写法有误：请检查逗号和括号。", "函數寫法有誤：請檢查逗號和括號。"],
  ["Missing closing parenthesis", "缺少右括号。", "缺少右括號。"],
  ["Missing opening parenthesis", "缺少左括号。", "缺少左括號。"],
  ["Missing closing brace", "缺少右花括号。", "缺少右大括號。"],
  ["Unexpected token: %s", "此处不应出现“%s”。", "此處不應出現「%s」。"],
  [
    "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells",
    "公式超过 1000 个部分，无法处理，请拆分到多个单元格。",
    "公式超過 1000 個部分，無法處理，請拆分到多個儲存格。",
  ],
  [
    "Function %s expects the parameter '%s' to be reference to a cell or range.",
    "函数 %s 的参数“%s”必须是单元格或区域。",
    "函數 %s 的引數「%s」必須是儲存格或範圍。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a reference to a cell or range.",
    "[[FUNCTION_NAME]] 需要引用单元格或区域。",
    "[[FUNCTION_NAME]] 需要參照儲存格或範圍。",
  ],
  // Values that do not fit
  [
    "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.",
    "[[FUNCTION_NAME]] 需要数字，而“%s”是文本，无法转换为数字。",
    "[[FUNCTION_NAME]] 需要數字，而「%s」是文字，無法轉換為數字。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.",
    "[[FUNCTION_NAME]] 需要 TRUE 或 FALSE，而“%s”是文本。",
    "[[FUNCTION_NAME]] 需要 TRUE 或 FALSE，而「%s」是文字。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.",
    "[[FUNCTION_NAME]] 需要 %s 到 %s 之间的数字，现为 %s。",
    "[[FUNCTION_NAME]] 需要 %s 到 %s 之間的數字，現為 %s。",
  ],
  [
    "The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.",
    "[[FUNCTION_NAME]] 需要不小于 1 的数字，现为 %s。",
    "[[FUNCTION_NAME]] 需要不小於 1 的數字，現為 %s。",
  ],
  [
    "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.",
    "[[FUNCTION_NAME]] 的一个参数为“%s”，只能是其中之一：%s。",
    "[[FUNCTION_NAME]] 的一個引數為「%s」，只能是其中之一：%s。",
  ],
  ["The divisor must be different from zero.", "除数不能为 0。", "除數不能為 0。"],
  ["The divisor must be different from 0.", "除数不能为 0。", "除數不能為 0。"],
  [
    "Function [[FUNCTION_NAME]] caused a divide by zero error.",
    "[[FUNCTION_NAME]] 的除数为 0。",
    "[[FUNCTION_NAME]] 的除數為 0。",
  ],
  [
    "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.",
    "[[FUNCTION_NAME]] 的除数为 0。",
    "[[FUNCTION_NAME]] 的除數為 0。",
  ],
  [
    "[[FUNCTION_NAME]] expects number values.",
    "[[FUNCTION_NAME]] 需要数字。",
    "[[FUNCTION_NAME]] 需要數字。",
  ],
  // Values that are looked for
  [
    "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.",
    "[[FUNCTION_NAME]] 没有找到“%s”。",
    "[[FUNCTION_NAME]] 找不到「%s」。",
  ],
  ["Value not found in the given data.", "数据中没有这个值。", "資料中沒有這個值。"],
  [
    "No match found in FILTER evaluation",
    "FILTER 没有找到符合的数据。",
    "FILTER 找不到符合的資料。",
  ],
  ["No match.", "没有匹配。", "沒有相符的值。"],
  [
    "In [[FUNCTION_NAME]] evaluation, cannot find '%s' within '%s'.",
    "[[FUNCTION_NAME]] 找不到“%s”，查找范围为“%s”。",
    "[[FUNCTION_NAME]] 找不到「%s」，尋找範圍為「%s」。",
  ],
  ["The range is out of bounds.", "区域超出范围。", "範圍超出界限。"],
  ["The reference is invalid.", "引用无效。", "參照無效。"],
  [
    "[[FUNCTION_NAME]] evaluates to an out of bounds range.",
    "[[FUNCTION_NAME]] 的结果超出区域。",
    "[[FUNCTION_NAME]] 的結果超出範圍。",
  ],
  [
    "OFFSET evaluates to an out of bounds range.",
    "OFFSET 的结果超出工作表。",
    "OFFSET 的結果超出工作表。",
  ],
  ["Index out of range.", "序号超出范围。", "序號超出範圍。"],
  // Ranges that do not go together
  [
    "Array arguments to [[FUNCTION_NAME]] are of different size.",
    "[[FUNCTION_NAME]] 的各区域大小不同。",
    "[[FUNCTION_NAME]] 的各範圍大小不同。",
  ],
  ["All the ranges must have the same dimensions.", "各区域大小必须相同。", "各範圍大小必須相同。"],
  [
    "Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension",
    "[[FUNCTION_NAME]] 的各条件区域大小必须相同。",
    "[[FUNCTION_NAME]] 的各準則範圍大小必須相同。",
  ],
  [
    "Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.",
    "[[FUNCTION_NAME]] 的条件区域与条件必须成对。",
    "[[FUNCTION_NAME]] 的準則範圍與準則必須成對。",
  ],
  [
    "FILTER has mismatched sizes on the range and conditions.",
    "FILTER 的区域与条件大小不同。",
    "FILTER 的範圍與條件大小不同。",
  ],
  [
    "Merged cells found in the spill zone. Please unmerge cells before using array formulas.",
    "结果展开的区域中有合并的单元格，请先取消合并。",
    "結果展開的範圍中有合併的儲存格，請先取消合併。",
  ],
];

/** What is said where the grid's own function has a mistake in an argument that the list above does not name. */
export const UNNAMED_ERRORS: readonly (readonly [
  english: RegExp,
  simplified: string,
  traditional: string,
])[] = [
  [
    /^The (\w+)(?: argument)? \(%s\) (?:must|should|cannot|is out)\b/,
    "参数“$1”的值（%s）不合适。",
    "引數「$1」的值（%s）不合適。",
  ],
  [
    /\[\[FUNCTION_NAME\]\]/,
    "[[FUNCTION_NAME]] 无法用这些参数计算。",
    "[[FUNCTION_NAME]] 無法用這些引數計算。",
  ],
];
