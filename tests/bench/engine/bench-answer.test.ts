import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BenchAnswer, findOwnDifference, type OwnAnswer } from "./bench-answer.ts";
import type { BenchColumns } from "./bench-columns.ts";
import { drawCollection } from "./draw-collection.ts";
import type { BenchFilter } from "./filter-changes.ts";
import { peer as ours } from "./peers/ours.ts";
import { peer as plainArrays } from "./peers/plain-arrays.ts";

const ARTICLES = 3000;
const folder = mkdtempSync(join(tmpdir(), "pactwatch-bench-answer-"));
let columns: BenchColumns;
let own: OwnAnswer[];
let whole: BenchAnswer[];

beforeAll(async () => {
  columns = drawCollection(ARTICLES, folder);
  const { changes } = deserialize(readFileSync(join(folder, "columns.v8"))) as { changes: readonly BenchFilter[] };
  const { open, read } = ours.prepare(folder, columns);
  const [engine, reference] = [open(), await plainArrays.open(columns)];
  own = [];
  whole = [];
  for (const change of changes) {
    own.push(structuredClone(read(await engine.change(change))));
    whole.push(structuredClone(await reference.change(change)));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the engine answers the benchmark's eighty changes as plain arrays do", () => {
  expect(own).toHaveLength(80);
  expect(own.map((answer, at) => findOwnDifference(answer, whole[at]!, columns))).toEqual(own.map(() => null));
});

test("a count that is one too many in a series, a facet or a month is found", () => {
  const [answer, truth] = [own[0]!, whole[0]!];
  const differs = (changed: OwnAnswer) => findOwnDifference(changed, truth, columns);
  const [id, counts] = Object.entries(answer.series)[0]!;
  expect(differs({ ...answer, series: { ...answer.series, [id]: counts.map((count) => count + 1) } })).toContain(id);
  expect(differs({ ...answer, totals: answer.totals.map((count) => count + 1) })).toContain("all in month");
  const country = answer.facets.country.map(([value, count]) => [value, count + 1] as const);
  expect(differs({ ...answer, facets: { ...answer.facets, country } })).toContain("country");
});
