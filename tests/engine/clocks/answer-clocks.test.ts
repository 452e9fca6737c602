import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import { answerClocks } from "../../../src/engine/clocks/answer-clocks.ts";
import type { Dataset } from "../../../src/engine/dataset.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import { type AgreementStatus, NO_LIMITS } from "../../../src/model/status.ts";
import { day, filterOf, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";
import { anyClaims, anyMoment } from "../status/claim-arbitraries.ts";

function boardOf(dataset: Dataset, asOf: number, clock: "happened" | "told") {
  return answerBoard(dataset, { filter: EMPTY_FILTER, asOf, clock, limits: NO_LIMITS }).agreements;
}

function readingOf({ stage, since, rungs, parties }: AgreementStatus) {
  const actors = rungs.find(({ isCurrent, parties: own }) => isCurrent && own.length < parties.length)?.parties ?? [];
  return { stage, since, actors };
}

/** The days after the day by which the reports of the current stage are told; by the collection's last, all of them are. */
function laterDays({ articles, claims, manifest }: Dataset, status: AgreementStatus, asOf: number): number[] {
  const own = status.rungs.find(({ isCurrent }) => isCurrent)?.evidence.claims ?? [];
  const days = own.map((claim) => articles.lastDays[claims.articles[claim] ?? -1] ?? 0);
  return days.map((last) => Math.min(last, manifest.lastDay ?? last)).filter((last) => last > asOf);
}

describe("answerClocks", () => {
  it("lists what two boards of one day read differently, and nothing else", () => {
    fc.assert(
      fc.property(anyClaims, anyMoment, (sketches, moment) => {
        const [dataset, asOf] = [openSketches(sketches), day(moment.asOf)];
        const told = boardOf(dataset, asOf, "told");
        const expected = boardOf(dataset, asOf, "happened").flatMap((own, place) => {
          const other = told[place] ?? own;
          return own.stage === other.stage ? [] : [{ id: own.id, happened: readingOf(own), told: readingOf(other) }];
        });
        const clocks = answerClocks(dataset, { filter: EMPTY_FILTER, asOf });
        expect(clocks.asOf).toBe(asOf);
        expect(clocks.differences.map(({ firstTold: _firstTold, ...difference }) => difference)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("names a report of the later stage, told after the day, of which none is earlier", () => {
    fc.assert(
      fc.property(anyClaims, anyMoment, (sketches, moment) => {
        const [dataset, asOf] = [openSketches(sketches), day(moment.asOf)];
        const board = new Map(boardOf(dataset, asOf, "happened").map((status) => [status.id, status]));
        for (const { id, firstTold } of answerClocks(dataset, { filter: EMPTY_FILTER, asOf }).differences) {
          const status = board.get(id);
          const days = status === undefined ? [] : laterDays(dataset, status, asOf);
          if (days.length > 0) expect(firstTold?.day).toBeGreaterThanOrEqual(Math.min(...days));
          if (firstTold === null) continue;
          expect(firstTold.day).toBeGreaterThan(asOf);
          const claims = status?.rungs.find(({ isCurrent }) => isCurrent)?.evidence.claims;
          expect(claims).toContain(firstTold.number);
        }
      }),
      { numRuns: 100 },
    );
  });

  const REPORTS: readonly Report[] = [
    ["2022-05-05", "gazette", ["agreed", "happened", "2022-05-04"]],
    ["2023-01-14", "herald", ["signed", "happened", "2023-01-11"]],
    ["2023-01-12", "ministry", ["signed", "happened", "2023-01-11"]],
    [null, "gazette", ["ratified", "happened", "2023-02-01"]],
  ];
  const clocksOf = (asOf: string, filter: Filter = EMPTY_FILTER) =>
    answerClocks(openSketches(sketchReports(REPORTS)), { filter, asOf: day(asOf) });

  it("tells a stage that was reached and not told yet, with the first report to tell it", () => {
    expect(clocksOf("2023-01-11").differences).toMatchObject([
      {
        id: "harbour",
        happened: { stage: "signed", since: "2023-01-11" },
        told: { stage: "agreed", since: "2022-05-04" },
        firstTold: { published: "2023-01-12", day: day("2023-01-12"), isShown: true },
      },
    ]);
    expect(clocksOf("2023-01-11", filterOf({ publisher: ["gazette"] })).differences[0]?.firstTold?.isShown).toBe(false);
  });

  it("names no report where only an undated one tells the stage", () => {
    expect(clocksOf("2023-02-01").differences).toMatchObject([
      { happened: { stage: "ratified" }, told: { stage: "signed" }, firstTold: null },
    ]);
  });

  it("names the party whose act alone is told, and none where all acted", () => {
    const reports: readonly Report[] = [
      ["2023-01-12", "ministry", ["signed", "happened", "2023-01-11"]],
      ["2023-03-05", "herald", ["ratified", "happened", "2023-03-01", "harbour", "JP"]],
    ];
    const [difference] = answerClocks(openSketches(sketchReports(reports)), {
      filter: EMPTY_FILTER,
      asOf: day("2023-03-02"),
    }).differences;
    expect(difference).toMatchObject({
      happened: { stage: "ratified", actors: ["JP"] },
      told: { stage: "signed", actors: [] },
    });
  });

  it("lists nothing on a day on which both clocks agree", () => {
    expect(clocksOf("2022-12-31").differences).toEqual([]);
  });
});
