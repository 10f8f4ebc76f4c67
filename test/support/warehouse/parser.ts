/** Parsers of the dialects: how many statements a text is, and which texts and quoted names stand in it as the engine would read them. */
import { Dialect, init, parse as parseSql } from "@polyglot-sql/sdk";

export { Dialect, init };

export interface Parsed {
  readonly error?: string;
  readonly statements: number;
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

export function parse(sql: string, name: string): Parsed {
  const { success, ast, error } = parseSql(sql, name as Dialect);
  if (!success) return { error: error ?? "not parsed", statements: 0, texts: [], names: [] };
  const [texts, names]: string[][] = [[], []];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const record = node as Record<string, unknown>;
    if (record.literal_type === "string") texts.push(String(record.value));
    if (record.quoted === true) names.push(String(record.name));
    Object.values(record).forEach(visit);
  };
  visit(ast);
  return { statements: (ast as unknown[]).length, texts, names };
}
