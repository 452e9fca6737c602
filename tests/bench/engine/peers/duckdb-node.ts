import { createRequire } from "node:module";
import { askAll, type FlatTable, flatTables, SHARE_TABLE } from "./duckdb-sql.ts";
import type { Peer } from "./peer.ts";

/** The part of @duckdb/node-api that is used. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): DataChunk };
  readonly INTEGER: unknown;
}

interface DataChunk {
  setColumnValues(column: number, values: readonly number[]): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): (number | bigint | null)[][] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: DataChunk): void; closeSync(): void }>;
}

const load = createRequire(import.meta.url);
const CHUNK_ROWS = 2048;

/** DuckDB inside the process, in memory, with a thread a core. */
export const peer: Peer = {
  async open(columns) {
    const duckdb = load("@duckdb/node-api") as DuckDb;
    const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
    for (const table of flatTables(columns)) await fill(duckdb, connection, table);
    await connection.run(SHARE_TABLE);
    const ask = async (sql: string) => {
      const rows = (await connection.runAndReadAll(sql)).getRowsJS();
      return rows.map((row) => row.map((value) => Number(value ?? -1)));
    };
    return { change: (filter) => askAll(ask, filter, columns) };
  },
};

async function fill(duckdb: DuckDb, connection: Connection, { name, columns }: FlatTable): Promise<void> {
  const entries = Object.entries(columns);
  await connection.run(`CREATE TABLE ${name} (${entries.map(([column]) => `${column} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender(name);
  const count = entries[0]?.[1].length ?? 0;
  for (let start = 0; start < count; start += CHUNK_ROWS) {
    const end = Math.min(count, start + CHUNK_ROWS);
    const chunk = duckdb.DuckDBDataChunk.create(
      entries.map(() => duckdb.INTEGER),
      end - start,
    );
    for (const [place, [, values]] of entries.entries())
      chunk.setColumnValues(place, Array.from(values.subarray(start, end)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
