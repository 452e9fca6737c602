import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import { dateOfDay } from "../../model/partial-date.ts";
import { binName } from "../../ui/date-words.ts";
import { nextStart } from "../../views/coverage/bins.ts";
import type { DataTable } from "./data-table.ts";

/** What a row of the coverage counts: reports of a bin, reports whose date is too coarse for any, or reports without a date. */
type CoverageRowKind = "bin" | "too coarse" | "undated";

/** What `binCells` fills. */
const BIN_HEADS = ["kind", "bin", "first_day", "last_day", "is_unfinished"] as const;

/** A row a bin with a column a series; then the reports that are in no bin. */
export function coverageWide(coverage: Coverage, unit: CountUnit, by: CoverageGroup): DataTable {
  const { starts, totals, series } = coverage;
  const counted = countedAs(coverage, by);
  const none = series.map(() => null);
  return {
    heads: [...BIN_HEADS, "unit", "total", ...series.map(({ name }) => name), "counted", "date_basis"],
    rows: [
      ...starts.map((start, bin) => [
        ...binCells(coverage, bin, start),
        unit,
        totals[bin] ?? 0,
        ...series.map(({ counts }) => rounded(counts[bin] ?? 0)),
        counted,
        "publication dates",
      ]),
      ...rowsInNoBin(coverage, (count) => [unit, count, ...none, null]),
    ],
  };
}

/** A row a bin and series. */
export function coverageLong(coverage: Coverage, unit: CountUnit, by: CoverageGroup): DataTable {
  const { starts, series } = coverage;
  const counted = countedAs(coverage, by);
  return {
    heads: [...BIN_HEADS, "unit", "series", "value", "counted", "date_basis"],
    rows: [
      ...starts.flatMap((start, bin) =>
        series.map(({ name, counts }) => [
          ...binCells(coverage, bin, start),
          unit,
          name,
          rounded(counts[bin] ?? 0),
          counted,
          "publication dates",
        ]),
      ),
      ...rowsInNoBin(coverage, (count) => [unit, "all", count, "whole"]),
    ],
  };
}

/** The rows after those of the bins; `valuesOf` gives the cells that a count takes. */
function rowsInNoBin(
  { coarse, undated }: Coverage,
  valuesOf: (count: number) => DataTable["rows"][number],
): DataTable["rows"][number][] {
  const lanes = coarse.map(({ start, end, count }) => [
    ...["too coarse", "", dateOfDay(start), dateOfDay(end - 1), "no"],
    ...valuesOf(count),
    "publication dates",
  ]);
  return [...lanes, ["undated", "", null, null, "no", ...valuesOf(undated), "none found"]];
}

function binCells({ grain, starts, end }: Coverage, bin: number, start: number) {
  const after = starts[bin + 1] ?? nextStart(start, grain);
  const kind: CoverageRowKind = "bin";
  return [kind, binName(start, grain), dateOfDay(start), dateOfDay(after - 1), after > end ? "yes" : "no"];
}

/** By what a report may have several values, of which each gets a share of it. */
const SEVERAL: ReadonlySet<CoverageGroup> = new Set<CoverageGroup>(["theme", "country", "agreement"]);

/** How a report is counted in its series: a share in each that it has, or whole in each, so that they add up to more than there are. */
function countedAs({ isCompared }: Coverage, by: CoverageGroup): "shared" | "whole" {
  return SEVERAL.has(by) && isCompared !== true ? "shared" : "whole";
}

/** Shares of reports to three decimals, as the slides' charts have them, so that they add up to the total. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
