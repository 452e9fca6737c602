import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import { answerMatrix } from "../../../src/engine/matrix/answer-matrix.ts";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import type { Article } from "../../../src/model/article.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { Matrix } from "../../../src/model/matrix.ts";
import type { Trace } from "../../../src/model/status.ts";
import { passes, tagsOf } from "../naive-scan.ts";
import { anyStories } from "../naive-stories.ts";
import { anyFilter } from "../sketch-arbitraries.ts";
import { type ClaimRow, day, filterOf, openSketches } from "../small-collection.ts";
import { anyClaims, anyMoment } from "../status/claim-arbitraries.ts";

const MOMENT = { asOf: day("2023-06-30"), clock: "happened" as const };

/** The cells that are not 0, as `row column`: count. */
function cellsOf({ rows, columns, counts }: Matrix): Record<string, number> {
  const cells = rows.flatMap((row, down) =>
    columns.map((column, across) => [`${row.id} ${column.id}`, counts[down * columns.length + across] ?? -1] as const),
  );
  return Object.fromEntries(cells.filter(([, count]) => count !== 0));
}

/** The same, counted pair by pair. */
function naiveCells(stories: readonly (readonly Article[])[], kind: string): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const story of stories) {
    const pairs = story.flatMap((article) =>
      tagsOf(article, "country").flatMap((row) => tagsOf(article, kind).map((column) => `${row} ${column}`)),
    );
    for (const pair of new Set(pairs)) cells[pair] = (cells[pair] ?? 0) + 1;
  }
  return cells;
}

/** The furthest stage that the trace tells of a party, read from the acts that it lists one by one. */
function naiveStageOf({ status, partyActs }: Trace, party: string): string | null {
  const told = status.rungs.filter(({ stage, state }) => {
    if (state !== "reached") return false;
    const acts = partyActs.filter((act) => act.stage === stage);
    return acts.length === 0 || acts.some((act) => act.party === null || act.party === party);
  });
  return told.at(-1)?.stage ?? null;
}

describe("answerMatrix", () => {
  it("counts every pair as a naive scan does, in reports and in stories", () => {
    fc.assert(
      fc.property(
        anyStories,
        anyFilter,
        fc.constantFrom("theme" as const, "country" as const),
        fc.constantFrom("reports" as const, "stories" as const),
        ({ sketches, heads, stories }, filter, columns, unit) => {
          const matrix = answerMatrix(openSketches(sketches, heads), { ...MOMENT, filter, columns, unit });
          const passing = stories.map((story) => story.filter((article) => passes(article, filter)));
          const counted = unit === "stories" ? passing : passing.flat().map((article) => [article]);
          expect(cellsOf(matrix)).toEqual(naiveCells(counted, columns));
          expect(matrix.passing).toBe(counted.filter(({ length }) => length > 0).length);
          for (const { id, count } of matrix.rows) {
            expect(count).toBe(
              counted.filter((own) => own.some((each) => tagsOf(each, "country").includes(id))).length,
            );
          }
          expect(matrix.more).toBe(0);
        },
      ),
    );
  });

  it("counts a pair of countries once an article, in both halves", () => {
    const dataset = openSketches([{ countries: ["JP", "FR"] }, { countries: ["JP"] }]);
    const matrix = answerMatrix(dataset, { ...MOMENT, filter: EMPTY_FILTER, columns: "country" });
    expect(cellsOf(matrix)).toEqual({ "JP JP": 2, "JP FR": 1, "FR JP": 1, "FR FR": 1 });
  });

  it("lists the countries with most articles and tells how many are left out", () => {
    const dataset = openSketches([{ countries: ["JP", "FR"] }, { countries: ["JP", "IT"] }, { countries: ["IT"] }]);
    const asked = { ...MOMENT, filter: EMPTY_FILTER, columns: "country" as const, mostRows: 2 };
    const matrix = answerMatrix(dataset, asked);
    expect(matrix.rows.map(({ id }) => id)).toEqual(["IT", "JP"]);
    expect(matrix.columns).toEqual(matrix.rows);
    expect(matrix.more).toBe(1);
    expect(cellsOf(matrix)).toEqual({ "IT IT": 2, "IT JP": 1, "JP IT": 1, "JP JP": 2 });
  });
});

describe("matrixOfStages", () => {
  const dataset = openSketches([
    { published: "2023-01-12", countries: ["JP", "FR"], claims: [["signed", "happened", "2023-01-11"]] },
    { published: "2023-02-02", countries: ["JP"], claims: [["study", "happened", "2023-02-01", "glider"]] },
  ]);
  const ask = (filter = EMPTY_FILTER, asOf = "2023-06-30") =>
    answerMatrix(dataset, { filter, columns: "stage", asOf: day(asOf), clock: "happened" });

  it("counts the agreements of a party by where they stand", () => {
    expect(cellsOf(ask())).toEqual({
      "FR signed": 1,
      "FR study": 1,
      "FR none": 2,
      "JP signed": 1,
      "JP study": 1,
      "JP none": 2,
    });
    expect(cellsOf(ask(EMPTY_FILTER, "2023-01-10"))).toEqual({ "FR none": 4, "JP none": 4 });
  });

  it("adds the cells of a party up to its agreements, each where the board has it", () => {
    const { rows, columns, counts, passing } = ask();
    rows.forEach(({ count }, row) => {
      const own = counts.slice(row * columns.length, (row + 1) * columns.length);
      expect(own.reduce((sum, cell) => sum + cell, 0)).toBe(count);
    });
    const board = answerBoard(dataset, { ...MOMENT, filter: EMPTY_FILTER });
    expect(passing).toBe(board.agreements.length);
    for (const { id, count } of columns) {
      expect(count).toBe(board.agreements.filter(({ stage }) => (stage ?? "none") === id).length);
    }
  });

  it("leaves the party of which no act is told where it stood before", () => {
    const claims: ClaimRow[] = [
      ["signed", "happened", "2023-01-11"],
      ["ratified", "happened", "2023-04-28", "harbour", "JP"],
    ];
    const lone = openSketches([{ published: "2023-05-01", claims }]);
    const matrix = answerMatrix(lone, { ...MOMENT, filter: EMPTY_FILTER, columns: "stage" });
    expect(cellsOf(matrix)).toMatchObject({ "JP ratified": 1, "FR signed": 1 });
    expect(matrix.columns.filter(({ count }) => count > 0).map(({ id, count }) => [id, count])).toEqual([
      ["signed", 1],
      ["ratified", 1],
      ["none", 3],
    ]);
  });

  it("counts a party at a stage of acts of its own only where its act or one of all is told", () => {
    fc.assert(
      fc.property(anyClaims, anyMoment, (sketches, { asOf, clock }) => {
        const moment = { filter: EMPTY_FILTER, asOf: day(asOf), clock };
        const claimed = openSketches(sketches);
        const cells = cellsOf(answerMatrix(claimed, { ...moment, columns: "stage" }));
        const expected: Record<string, number> = {};
        for (const { id, parties } of answerBoard(claimed, moment).agreements) {
          const trace = answerTrace(claimed, { ...moment, agreement: id });
          for (const party of parties) {
            const stage = trace === null ? null : naiveStageOf(trace, party);
            const cell = `${party} ${stage ?? "none"}`;
            expected[cell] = (expected[cell] ?? 0) + 1;
          }
        }
        expect(cells).toEqual(expected);
      }),
    );
  });

  it("never changes a cell by a filter", () => {
    expect(ask(filterOf({ country: ["BR"] }))).toEqual(ask());
  });
});
