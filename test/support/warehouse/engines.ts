/** Real engines that run the SQL: DuckDB, PostgreSQL (PGlite), and ClickHouse (chDB) where it is installed. */
import { fork } from "child_process";
import path from "path";
import type { DialectName } from "../../../src/warehouse/dialects";

export interface Engine {
  readonly dialect: DialectName;
  run(sql: string): Promise<void>;
  /** Rows as arrays of numbers, texts or null; a day becomes 2025-01-31. */
  query(sql: string): Promise<{ columns: string[]; rows: unknown[][] }>;
  close(): Promise<void>;
}

export async function duckdb(): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (sql) => void (await connection.run(sql)),
    query: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return {
        columns: reader.columnNames(),
        rows: reader.getRowsJson().map((row) => row.map(plain)),
      };
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgresql(): Promise<Engine> {
  const child = fork(path.join(__dirname, "pglite.cjs"), { execArgv: [] });
  const ask = (sql: string, reads: boolean) =>
    new Promise<Answered>((resolve, reject) => {
      child.once("message", (answer: Answered & { error?: string }) =>
        answer.error === undefined ? resolve(answer) : reject(new Error(answer.error)),
      );
      child.send({ sql, reads });
    });
  return {
    dialect: "postgresql",
    run: async (sql) => void (await ask(sql, false)),
    query: async (sql) => {
      const { columns, rows } = await ask(sql, true);
      return { columns, rows: rows.map((row) => row.map(plain)) };
    },
    close: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill();
      }),
  };
}

interface Answered {
  readonly columns: string[];
  readonly rows: unknown[][];
}

/** The engine of ClickHouse, of half a gigabyte, is no dependency: `CV_CHDB=/path/to/node_modules/chdb` runs the tests on it too. */
export async function clickhouse(folder: string): Promise<Engine> {
  const { Session } = (await import(folder)) as {
    Session: new () => { query(sql: string, format: string): string; cleanup(): void };
  };
  const session = new Session();
  return {
    dialect: "clickhouse",
    run: async (sql) => {
      for (const statement of sql.split(";\n").filter((each) => each.trim()))
        session.query(statement, "Null");
    },
    query: async (sql) => {
      const result = JSON.parse(session.query(sql, "JSONCompact")) as {
        meta: { name: string }[];
        data: unknown[][];
      };
      return {
        columns: result.meta.map(({ name }) => name),
        rows: result.data.map((row) => row.map(plain)),
      };
    },
    close: async () => session.cleanup(),
  };
}

function plain(value: unknown): unknown {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value);
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
