import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { askAll, flatTables, SHARE_TABLE } from "./duckdb-sql.ts";
import type { Peer } from "./peer.ts";

/** The part of @duckdb/duckdb-wasm that is used, in its form without a worker of its own. */
interface DuckDbWasm {
  createDuckDB(bundles: unknown, logger: unknown, runtime: unknown): Promise<Database>;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
}

interface Database {
  instantiate(progress: () => void): Promise<unknown>;
  connect(): Connection;
}

interface Connection {
  query(sql: string): ArrowTable;
  insertArrowFromIPCStream(bytes: Uint8Array, options: { readonly name: string }): void;
}

interface ArrowTable {
  readonly numRows: number;
  readonly numCols: number;
  getChildAt(column: number): { get(row: number): unknown } | null;
}

/** The part of apache-arrow that is used. */
interface Arrow {
  tableFromArrays(columns: Readonly<Record<string, Int32Array>>): unknown;
  tableToIPC(table: unknown, kind: "stream"): Uint8Array;
}

const load = createRequire(import.meta.url);

/** DuckDB as a page has it: WebAssembly, one thread, answers as Arrow tables. */
export const peer: Peer = {
  async open(columns) {
    const main = load.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
    const duckdb = load(main) as DuckDbWasm;
    const arrow = load("apache-arrow") as Arrow;
    const fileOf = (kind: string) => join(dirname(main), kind);
    const bundles = {
      mvp: { mainModule: fileOf("duckdb-mvp.wasm"), mainWorker: fileOf("duckdb-node-mvp.worker.cjs") },
      eh: { mainModule: fileOf("duckdb-eh.wasm"), mainWorker: fileOf("duckdb-node-eh.worker.cjs") },
    };
    const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
    await database.instantiate(() => undefined);
    const connection = database.connect();
    for (const { name, columns: own } of flatTables(columns)) {
      connection.insertArrowFromIPCStream(arrow.tableToIPC(arrow.tableFromArrays(own), "stream"), { name });
    }
    connection.query(SHARE_TABLE);
    return { change: (filter) => askAll((sql) => rowsOf(connection.query(sql)), filter, columns) };
  },
};

function rowsOf(table: ArrowTable): number[][] {
  const columns = Array.from({ length: table.numCols }, (_, column) => table.getChildAt(column));
  return Array.from({ length: table.numRows }, (_, row) => columns.map((column) => Number(column?.get(row) ?? -1)));
}
