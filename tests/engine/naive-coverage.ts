import { namedColumnOf } from "../../src/engine/coverage/named-column.ts";
import type { Dataset } from "../../src/engine/dataset.ts";
import { NO_DAY } from "../../src/engine/dataset.ts";
import { judgeFilter } from "../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../src/engine/row-set/row-set.ts";
import { rowsOfStory } from "../../src/engine/stories/stand-in-rows.ts";
import { type Coverage, type CoverageGroup, JOINED_SERIES, VALUELESS_SERIES } from "../../src/model/answers.ts";
import { binOf, startOfBin } from "../../src/model/grain.ts";
import type { Questions } from "../../src/model/questions.ts";

/** How far a share may be off, as the scan adds up fractions. */
const NEAR = 1e-9;

/** Where a coverage tells something else than a scan of the articles, each in words; none where it is right. */
export function naiveCoverage(dataset: Dataset, asked: Questions["coverage"]["ask"]): (told: Coverage) => string[] {
  const rows = countedRows(dataset, asked);
  const { firstDays, lastDays } = dataset.articles;
  const isDated = (row: number) => firstDays[row] !== NO_DAY && lastDays[row] !== NO_DAY;
  const binAt = (row: number) => binOf(firstDays[row]!, asked.grain);
  const isFit = (row: number) => isDated(row) && binOf(lastDays[row]!, asked.grain) === binAt(row);
  const cells = new Map<string, number>();
  const sums = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, share: number) => map.set(key, (map.get(key) ?? 0) + share);
  for (const row of rows.filter(isFit)) {
    const start = startOfBin(binAt(row), asked.grain);
    count(cells, `total ${start}`, 1);
    const own = valuesAt(dataset, asked.by, row);
    const shared = own.length === 0 ? [VALUELESS_SERIES] : own;
    for (const id of shared) {
      count(cells, `${id} ${start}`, 1 / shared.length);
      count(sums, id, 1 / shared.length);
    }
  }
  const coarse = rows.filter((row) => isDated(row) && !isFit(row)).length;
  return (told) =>
    differencesOf(told, { cells, sums, coarse, rows, undated: rows.filter((row) => !isDated(row)).length });
}

interface Scan {
  readonly cells: ReadonlyMap<string, number>;
  readonly sums: ReadonlyMap<string, number>;
  readonly coarse: number;
  readonly undated: number;
  readonly rows: readonly number[];
}

function differencesOf(told: Coverage, { cells, sums, coarse, undated, rows }: Scan): string[] {
  const wrong: string[] = [];
  const hold = (what: string, found: number, expected: number) => {
    if (Math.abs(found - expected) > NEAR) wrong.push(`${what}: ${found}, not ${expected}`);
  };
  hold("passing", told.passing, rows.length);
  hold("undated", told.undated, undated);
  hold(
    "coarse",
    told.coarse.reduce((sum, lane) => sum + lane.count, 0),
    coarse,
  );
  told.starts.forEach((start, bin) => {
    hold(`total ${start}`, told.totals[bin]!, cells.get(`total ${start}`) ?? 0);
    for (const { id, counts } of told.series) {
      if (id !== JOINED_SERIES) hold(`${id} ${start}`, counts[bin]!, cells.get(`${id} ${start}`) ?? 0);
    }
    const stacked = told.series.reduce((sum, { counts }) => sum + counts[bin]!, 0);
    hold(`stack ${start}`, stacked, told.totals[bin]!);
  });
  const seen = new Set(told.starts);
  for (const key of cells.keys()) if (!seen.has(Number(key.split(" ").at(-1)))) wrong.push(`no bin for ${key}`);
  const smallest = Math.min(
    ...told.series.filter(({ id }) => sums.has(id) && id !== VALUELESS_SERIES).map(({ id }) => sums.get(id)!),
  );
  for (const [id, sum] of sums) {
    if (!told.series.some((series) => series.id === id) && sum > smallest + NEAR) wrong.push(`${id} is not named`);
  }
  const named = told.series.filter(({ id }) => id !== JOINED_SERIES).length;
  hold("groups", named + (told.series.find(({ id }) => id === JOINED_SERIES)?.groups ?? 0), sums.size);
  return wrong;
}

/** The passing articles; of each story only the first in its order. */
function countedRows(dataset: Dataset, { filter, unit }: Questions["coverage"]["ask"]): number[] {
  const { passing } = judgeFilter(dataset, filter);
  const rows = Array.from({ length: dataset.articles.count }, (_, row) => row).filter((row) => hasRow(passing, row));
  if (unit !== "stories") return rows;
  return rows.filter((row) => rowsOfStory(dataset.stories, row).find((other) => rows.includes(other)) === row);
}

function valuesAt(dataset: Dataset, by: CoverageGroup, row: number): string[] {
  if (by === "all") return ["all"];
  const column = by === "agreement" ? namedColumnOf(dataset) : dataset.dimensions[by];
  const places =
    "single" in column
      ? [column.single[row]!]
      : [...column.lists.values.subarray(column.lists.offsets[row], column.lists.offsets[row + 1])];
  return places.flatMap((place) => column.values[place]?.id ?? []);
}
