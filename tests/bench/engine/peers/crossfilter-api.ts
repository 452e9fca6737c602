import { createRequire } from "node:module";

/** The part of crossfilter2 that is used. */
export interface Crossfilter<Row> {
  dimension<Key>(accessor: (row: Row) => Key, isIterable?: boolean): Dimension<Row>;
  groupAll(): GroupAll<Row>;
}

export interface Dimension<Row> {
  filterFunction(accept: (key: number) => boolean): unknown;
  filterRange(range: readonly [number, number]): unknown;
  filterAll(): unknown;
  top(count: number): Row[];
  group(): Group<Row>;
  groupAll(): GroupAll<Row>;
}

export interface Group<Row> {
  reduceCount(): Group<Row>;
  reduce<Value>(add: Step<Row, Value>, remove: Step<Row, Value>, initial: () => Value): Group<Row>;
  all(): readonly { readonly key: number; readonly value: unknown }[];
}

export interface GroupAll<Row> {
  reduce<Value>(add: Step<Row, Value>, remove: Step<Row, Value>, initial: () => Value): { value(): Value };
}

type Step<Row, Value> = (value: Value, row: Row) => Value;

const load = createRequire(import.meta.url);

export function openCrossfilter<Row>(rows: readonly Row[]): Crossfilter<Row> {
  const module = load("crossfilter2") as { default?: unknown };
  return ((module.default ?? module) as (rows: readonly Row[]) => Crossfilter<Row>)(rows);
}
