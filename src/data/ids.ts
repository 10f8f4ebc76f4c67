/** Ids of customers as files hold them: unknown ones, and ones that differ by how they were typed. */
import { type Cell, textOf } from "./table";

/** What exports write where they know no customer. Compared in lower case. */
const UNKNOWN = new Set([
  ...[
    "na",
    "n/a",
    "n.a.",
    "#n/a",
    "nan",
    "null",
    "(null)",
    "none",
    "nil",
    "-",
    "--",
    "---",
    "?",
    ".",
  ],
  ...[
    "unknown",
    "undefined",
    "(blank)",
    "(empty)",
    "missing",
    "anonymous",
    "guest",
    "not set",
    "(not set)",
    "walk-in",
    "walk in",
    "walk-in customer",
    "cash sale",
    "cash customer",
    "guest customer",
    "guest user",
    "guest checkout",
    "anonymous user",
    "unknown customer",
  ],
  ...["gast", "laufkunde", "barverkauf", "anonym", "unbekannt", "anonyme", "inconnu", "invitado"],
  ...["anónimo", "anonimo", "desconocido", "público en general", "client de passage"],
  ...[
    "未知",
    "无",
    "空",
    "匿名",
    "匿名用户",
    "游客",
    "散客",
    "無",
    "匿名用戶",
    "遊客",
    "不详",
    "不詳",
    "零售客户",
    "零售客戶",
    "现场客",
    "現場客",
    "散客户",
    "访客",
    "匿名买家",
    "匿名買家",
    "未登录用户",
    "未登入會員",
    "訪客",
  ],
]);

/** Whether an id says that the customer is not known: "NA", "null", "-", "匿名". */
export const isUnknown = (id: Cell): boolean =>
  typeof id === "string" && (UNKNOWN.has(id.trim().toLowerCase()) || ERROR.test(id));

/** 0 stands for nobody more often than for somebody, and Excel on the desktop hands a blank over as 0. */
export const isZeroId = (id: Cell): boolean =>
  id === 0 || (typeof id === "string" && /^\s*0(\.0+)?\s*$/.test(id));

/** What a spreadsheet shows where a look-up failed, in English and German. */
const ERROR = /^\s*#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|BEZUG!|WERT!|NV|ZAHL!)\s*$/i;

/** Whether signs of an id are hidden, so that different people may share it: 138****1234, a***@example.com, 张*. */
export const isMasked = (id: string): boolean =>
  /[*＊•●]{2,}/.test(id) ||
  /\p{Script=Han}[*＊]|[*＊]\p{Script=Han}/u.test(id) ||
  /[xX]{4}\d|\d[xX]{4}/.test(id);

/** Whether an id is an address of e-mail. */
export const isEmail = (id: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(id.trim());

/** What ids are merged by. "artefact": a number's `.0`; "case": large and small letters, spaces inside and
 * signs that nobody sees. */
export type Likeness = "artefact" | "case";

/** Without signs of no width, which programs put between letters. */
export const seen = (text: string): string =>
  text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");

/** The text under which ids that are alike in these ways meet. */
export function likenessKey(id: Cell, likenesses: ReadonlySet<Likeness>): string {
  let key = textOf(id);
  if (likenesses.has("artefact")) key = key.replace(/^(\d+)\.0+$/, "$1");
  if (likenesses.has("case")) key = seen(key).normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
  return key;
}

/** Groups of ids that differ only in one way, each group's most frequent spelling first. */
export function alike(
  counts: ReadonlyMap<string, number>,
  likeness: Likeness,
): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const id of counts.keys()) {
    const key = likenessKey(id, new Set([likeness]));
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)));
}
