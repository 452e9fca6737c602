import { type BenchAnswer, NEWEST, SHARE } from "../bench-answer.ts";
import { type BenchColumns, FACETS, type Facet, NO_DAY, TAGGED, type Tagged } from "../bench-columns.ts";
import type { BenchFilter } from "../filter-changes.ts";
import { rankOf } from "./rank-of.ts";

/** A table as it is put into a database: whole numbers by column. */
export interface FlatTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Int32Array>>;
}

/** The columns as tables: one row an article, and one a tag. */
export function flatTables(columns: BenchColumns): FlatTable[] {
  const rows = Int32Array.from({ length: columns.count }, (_, row) => row);
  const { firstDays, lastDays, months, publishers, kinds } = columns;
  const rank = rows.map((row) => rankOf(columns, row));
  return [
    {
      name: "article",
      columns: {
        row: rows,
        rank,
        first_day: firstDays,
        last_day: lastDays,
        month: months,
        publisher: publishers,
        kind: kinds,
      },
    },
    ...TAGGED.map((kind) => ({
      name: `tags_${kind}`,
      columns: { row: rowsOfTags(columns, kind), value: columns.tags[kind].values },
    })),
  ];
}

function rowsOfTags({ count, tags }: BenchColumns, kind: Tagged): Int32Array {
  const { offsets, values } = tags[kind];
  const rows = new Int32Array(values.length);
  for (let row = 0; row < count; row++) rows.fill(row, offsets[row], offsets[row + 1]);
  return rows;
}

/** What is made of the flat tables once: the share of a month and theme that each article has. */
export const SHARE_TABLE = `CREATE TABLE share AS
  SELECT row, month, coalesce(value, -1) AS value, ${SHARE} // count(*) OVER (PARTITION BY row) AS part
  FROM article LEFT JOIN tags_theme USING (row) WHERE month >= 0 ORDER BY row`;

/** The rows of an answer, as numbers. */
export type Ask = (sql: string) => readonly (readonly number[])[] | Promise<readonly (readonly number[])[]>;

/** Put a filter's questions, one query a facet. Tags are joined by row, which is quicker here than lists of them. */
export async function askAll(ask: Ask, filter: BenchFilter, { ids, monthCount }: BenchColumns): Promise<BenchAnswer> {
  const where = whereOf(filter, null, "article");
  const undated = `first_day = ${NO_DAY} OR last_day = ${NO_DAY}`;
  const [totals] = await ask(`SELECT count(*), count(*) FILTER (WHERE ${undated}) FROM article ${where}`);
  const facets = {} as Record<Facet, Int32Array>;
  for (const facet of FACETS) {
    const isColumn = facet === "publisher" || facet === "kind";
    const [table, value] = isColumn ? ["article", facet] : [`tags_${facet}`, "value"];
    const counted = await ask(
      `SELECT ${value}, count(*) FROM ${table} ${whereOf(filter, facet, table)} GROUP BY ${value}`,
    );
    facets[facet] = new Int32Array(ids[facet].length);
    for (const [place = -1, count = 0] of counted) if (place >= 0) facets[facet][place] = count;
  }
  const width = ids.theme.length + 1;
  const shares = await ask(
    `SELECT month, value, sum(part)::DOUBLE FROM share ${whereOf(filter, null, "share")} GROUP BY month, value`,
  );
  const table = new Float64Array(monthCount * width);
  for (const [month = 0, place = -1, sum = 0] of shares)
    table[month * width + (place === -1 ? width - 1 : place)] = sum;
  const newest = await ask(`SELECT row FROM article ${where} ORDER BY rank DESC LIMIT ${NEWEST}`);
  return {
    passing: totals?.[0] ?? 0,
    undated: totals?.[1] ?? 0,
    facets,
    table,
    newest: Int32Array.from(newest, ([row = -1]) => row),
  };
}

/** The filter's condition on the rows of a table, without that of one dimension. */
function whereOf(filter: BenchFilter, open: Facet | null, table: string): string {
  const parts = TAGGED.filter((kind) => kind !== open && filter[kind].length > 0).map(
    (kind) => `row IN (SELECT row FROM tags_${kind} WHERE value IN (${filter[kind]}))`,
  );
  const own: string[] = [];
  if (open !== "publisher" && filter.publisher.length > 0) own.push(`publisher IN (${filter.publisher})`);
  if (filter.from !== null) {
    own.push(`first_day >= ${filter.from} AND last_day <= ${filter.to} AND last_day <> ${NO_DAY}`);
  }
  if (own.length > 0 && table === "article") parts.push(...own);
  else if (own.length > 0) parts.push(`row IN (SELECT row FROM article WHERE ${own.join(" AND ")})`);
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}
