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
      name: "flat",
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

const listsOf = (kind: Tagged) =>
  `${kind}_lists AS (SELECT row, list(value ORDER BY value) AS ${kind} FROM tags_${kind} GROUP BY row)`;

/** Makes of the flat tables the one that is asked: tags are lists, as a scan over them is quicker than a join. */
export const JOIN_TABLES: readonly string[] = [
  `CREATE TABLE article AS WITH ${TAGGED.map(listsOf).join(", ")}
   SELECT row, rank, first_day, last_day, month::SMALLINT AS month, publisher::SMALLINT AS publisher, kind::TINYINT AS kind,
     country::UTINYINT[] AS country, theme::UTINYINT[] AS theme, agreement::UTINYINT[] AS agreement
   FROM flat ${TAGGED.map((kind) => `LEFT JOIN ${kind}_lists USING (row)`).join(" ")} ORDER BY row`,
  "DROP TABLE flat",
  ...TAGGED.map((kind) => `DROP TABLE tags_${kind}`),
];

/** The rows of an answer, as numbers. */
export type Ask = (sql: string) => readonly (readonly number[])[] | Promise<readonly (readonly number[])[]>;

/** Put a filter's questions, one query a facet. */
export async function askAll(ask: Ask, filter: BenchFilter, { ids, monthCount }: BenchColumns): Promise<BenchAnswer> {
  const where = whereOf(filter, null);
  const undated = `first_day = ${NO_DAY} OR last_day = ${NO_DAY}`;
  const [totals] = await ask(`SELECT count(*), count(*) FILTER (WHERE ${undated}) FROM article ${where}`);
  const facets = {} as Record<Facet, Int32Array>;
  for (const facet of FACETS) {
    const value = facet === "publisher" || facet === "kind" ? facet : `unnest(${facet})`;
    const values = `SELECT ${value} AS v FROM article ${whereOf(filter, facet)}`;
    const counted = await ask(`SELECT v, count(*) FROM (${values}) GROUP BY v`);
    facets[facet] = new Int32Array(ids[facet].length);
    for (const [place = -1, count = 0] of counted) if (place >= 0) facets[facet][place] = count;
  }
  const width = ids.theme.length + 1;
  const themes = `unnest(coalesce(theme, [${width - 1}]::UTINYINT[]))`;
  const month = `${where === "" ? "WHERE" : `${where} AND`} month >= 0`;
  const shares = await ask(`SELECT month, v, sum(part)::DOUBLE FROM
    (SELECT month, ${themes} AS v, ${SHARE} // coalesce(len(theme), 1) AS part FROM article ${month}) GROUP BY month, v`);
  const table = new Float64Array(monthCount * width);
  for (const [at = 0, place = 0, sum = 0] of shares) table[at * width + place] = sum;
  const newest = await ask(`SELECT row FROM article ${where} ORDER BY rank DESC LIMIT ${NEWEST}`);
  return {
    passing: totals?.[0] ?? 0,
    undated: totals?.[1] ?? 0,
    facets,
    table,
    newest: Int32Array.from(newest, ([row = -1]) => row),
  };
}

/** The filter's condition without that of one dimension. */
function whereOf(filter: BenchFilter, open: Facet | null): string {
  const parts = TAGGED.filter((kind) => kind !== open && filter[kind].length > 0).map(
    (kind) => `list_has_any(${kind}, [${filter[kind]}]::UTINYINT[])`,
  );
  if (open !== "publisher" && filter.publisher.length > 0) parts.push(`publisher IN (${filter.publisher})`);
  if (filter.from !== null) {
    parts.push(`first_day >= ${filter.from} AND last_day <= ${filter.to} AND last_day <> ${NO_DAY}`);
  }
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}
