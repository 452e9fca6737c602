import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import { answerChanges } from "../../../src/engine/changes/answer-changes.ts";
import { type Dataset, undatedDayOf } from "../../../src/engine/dataset.ts";
import { answerPromises } from "../../../src/engine/promises/answer-promises.ts";
import type { Article } from "../../../src/model/article.ts";
import type { AgreementChange } from "../../../src/model/changes.ts";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { type CountUnit, EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import type { PublisherId } from "../../../src/model/ids.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import {
  type AgreementStatus,
  type Clock,
  NO_LIMITS,
  type Pledge,
  type PromiseOutcome,
} from "../../../src/model/status.ts";
import { passes, tagsOf } from "../naive-scan.ts";
import { anyStories } from "../naive-stories.ts";
import { anyFilter } from "../sketch-arbitraries.ts";
import { type ArticleSketch, day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";
import { anyClaims } from "../status/claim-arbitraries.ts";

/** The same reports, those without a date left out. */
function onlyDated(sketches: readonly ArticleSketch[]): ArticleSketch[] {
  return sketches.filter(({ published }) => published != null);
}

const DAYS = ["2021-12-31", "2022-03-09", "2022-03-31", "2022-12-31", "2023-06-30", "2030-12-31"];
const anyDay = fc.constantFrom(...DAYS).map(day);
const anyClock = fc.constantFrom<Clock>("happened", "told");

function boardOf(dataset: Dataset, asOf: number, clock: Clock) {
  return answerBoard(dataset, { filter: EMPTY_FILTER, asOf, clock, limits: NO_LIMITS }).agreements;
}

function partyOf({ claims }: Dataset, { claim }: Pledge): number {
  return claims.parties.numbers[claim] ?? -1;
}

/** What two statuses say differently, read off what a page would show of both. */
function plainChange(
  dataset: Dataset,
  before: AgreementStatus,
  after: AgreementStatus,
): Omit<AgreementChange, "articles" | "isNamed"> {
  const reachedOf = ({ rungs }: AgreementStatus) => rungs.filter(({ state }) => state === "reached");
  const has = (rungs: AgreementStatus["rungs"], id: string) => rungs.some(({ stage }) => stage === id);
  const outcomeBefore = (claim: number, stage: string) =>
    before.promises.find((own) => own.claim === claim && own.stage === stage)?.outcome ?? null;
  const isRepeatOf = (pledge: Pledge) => (other: Pledge) =>
    other.stage === pledge.stage &&
    other.due === pledge.due &&
    (!["ratified", "ended"].includes(pledge.stage) || partyOf(dataset, other) === partyOf(dataset, pledge));
  const promises = after.promises
    .map((pledge) => {
      const was = outcomeBefore(pledge.claim, pledge.stage);
      const earlier = [...before.promises, ...after.promises.filter(({ claim }) => claim < pledge.claim)];
      return { pledge, before: was, isNew: was === null && !earlier.some(isRepeatOf(pledge)) };
    })
    .filter(({ pledge, before: was }) => pledge.outcome !== was)
    .filter(({ pledge, before: was, isNew }) => isNew || was !== null || pledge.outcome !== "pending");
  const became = (...outcomes: PromiseOutcome[]) =>
    promises.filter(({ pledge, before: was }) => outcomes.includes(pledge.outcome) && !outcomes.some((o) => o === was))
      .length;
  const sorts = (status: AgreementStatus) => status.conflicts.map(({ kind, stage }) => `${kind} ${stage}`);
  const countOf = (status: AgreementStatus, sort: string) => sorts(status).filter((own) => own === sort).length;
  const fresh = [...new Set(sorts(after))].filter((sort) => countOf(after, sort) > countOf(before, sort));
  return {
    id: after.id,
    stage: before.stage === after.stage ? null : { before: before.stage, after: after.stage },
    reached: reachedOf(after)
      .filter(({ stage }) => !["ratified", "ended"].includes(stage))
      .filter(({ stage }) => !has(reachedOf(before), stage))
      .map(({ stage, date, evidence, shown }) => ({
        stage,
        party: null,
        date,
        evidence: { ...evidence, claims: evidence.claims.slice(0, 3) },
        shown: { ...shown, claims: shown.claims.slice(0, 3) },
      })),
    undated: [],
    undone: reachedOf(before)
      .filter(({ stage }) => !has(reachedOf(after), stage))
      .map(({ stage }) => stage),
    promised: {
      made: promises.filter(({ isNew }) => isNew).length,
      kept: became("kept", "early", "done"),
      missed: became("overdue", "late"),
      withdrawn: became("withdrawn"),
    },
    promises,
    conflicts: after.conflicts
      .filter(({ kind, stage }, at) => {
        const sort = `${kind} ${stage}`;
        return fresh.includes(sort) && sorts(after).indexOf(sort) === at;
      })
      .map(({ kind, stage }) => ({ kind, stage })),
  };
}

describe("answerChanges", () => {
  it("tells what two boards of dated reports say differently, and nothing else", () => {
    fc.assert(
      fc.property(anyClaims.map(onlyDated), anyDay, anyDay, anyClock, (sketches, one, other, clock) => {
        const dataset = openSketches(sketches);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const changes = answerChanges(dataset, { filter: EMPTY_FILTER, from: one, to: other, clock });
        expect(changes).toMatchObject({ from, to, clock });
        const before = boardOf(dataset, from, clock);
        const told = new Map(
          changes.agreements.map(({ articles: _articles, isNamed: _isNamed, ...change }) => [change.id, change]),
        );
        boardOf(dataset, to, clock).forEach((after, place) => {
          const nothing = { stage: null, reached: [], undated: [], undone: [], promises: [], conflicts: [] };
          const promised = { made: 0, kept: 0, missed: 0, withdrawn: 0 };
          const change = told.get(after.id) ?? { id: after.id, ...nothing, promised };
          const shared = change.reached.filter(({ stage }) => !["ratified", "ended"].includes(stage));
          expect({ ...change, reached: shared }).toEqual(plainChange(dataset, before[place] ?? after, after));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("tells of a party's act between the two days, though a report without a day names the stage and no party", () => {
    const dataset = openSketches([
      { published: null, publisher: "gazette", claims: [["ratified", "happened", null, "harbour"]] },
      { published: "2023-05", publisher: "gazette", claims: [["ratified", "happened", "2022-12-09", "harbour", "JP"]] },
    ]);
    const [from, to] = [dayNumberOf(2021, 12, 31), dayNumberOf(2023, 6, 30)];
    const { agreements } = answerChanges(dataset, { filter: EMPTY_FILTER, from, to, clock: "happened" });
    expect(agreements.map(({ id, reached }) => [id, reached.map(({ stage }) => stage)])).toEqual([
      ["harbour", ["ratified"]],
    ]);
  });

  it("puts apart each stage that reports without a date alone tell, and loses none", () => {
    fc.assert(
      fc.property(anyClaims, anyDay, anyDay, anyClock, (sketches, from, to, clock) => {
        const dataset = openSketches(sketches);
        const { agreements, ...days } = answerChanges(dataset, { filter: EMPTY_FILTER, from, to, clock });
        const before = boardOf(dataset, days.from, clock);
        const enters = undatedDayOf(dataset);
        const entersUndated = clock === "happened" && days.from < enters && enters <= days.to;
        // By the day of a report, or by one of its own, be it one that something else outweighs.
        const hasDay = sketches.flatMap(({ published, claims = [] }) =>
          claims.filter(([, , date]) => published !== null || date !== null).map(([stage, , , id]) => `${id} ${stage}`),
        );
        boardOf(dataset, days.to, clock).forEach((after, place) => {
          const change = agreements.find(({ id }) => id === after.id);
          const { reached = [], undated = [] } = change ?? {};
          const reachedBefore = before[place]?.rungs.filter(({ state }) => state === "reached");
          const fresh = after.rungs.filter(
            ({ stage, state }) => state === "reached" && !reachedBefore?.some((rung) => rung.stage === stage),
          );
          const listed = new Set([...reached, ...undated].map(({ stage }) => stage));
          const isNew = (stage: string) => !reachedBefore?.some((rung) => rung.stage === stage);
          // A stage that one party had reached is listed again for another.
          expect([...listed].filter(isNew).sort()).toEqual(fresh.map(({ stage }) => stage).sort());
          for (const { stage, party } of [...reached, ...undated]) {
            if (!isNew(stage)) expect([stage, party]).toEqual([stage, expect.any(String)]);
          }
          if (!entersUndated) expect(undated).toEqual([]);
          for (const { date } of undated) expect(date).toBeNull();
          for (const { stage, date } of reached) {
            if (entersUndated && date === null) expect(hasDay).toContain(`${after.id} ${stage}`);
          }
        });
      }),
    );
  });

  it("counts the passing articles of the days between, and those that may be of them apart", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, anyDay, anyDay, ({ sketches, heads, stories }, filter: Filter, one, other) => {
        const dataset = openSketches(sketches, heads);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const passing = stories.map((story) => story.filter((article) => passes(article, filter)));
        const isNew = ({ published }: Article) => {
          const { first, last } = publicationDaysOf(published);
          return first !== null && last !== null && first > from && last <= to;
        };
        const mayBeNew = ({ published }: Article) => {
          const { first, last } = publicationDaysOf(published);
          if (first === null && last === null) return false;
          return (first ?? from) <= to && (last ?? to + 1) > from;
        };
        const fresh = passing.map((story) => story.filter(isNew));
        const coarse = passing.map((story) => story.filter((own) => mayBeNew(own) && !isNew(own)));
        const naming = (id: string) =>
          fresh.filter((story) => story.some((article) => tagsOf(article, "agreement").includes(id))).length;
        const asked = { filter, from: one, to: other, clock: "told" as const };
        const inReports = answerChanges(dataset, asked);
        expect([inReports.articles, inReports.coarse]).toEqual([fresh.flat().length, coarse.flat().length]);
        const inStories = answerChanges(dataset, { ...asked, unit: "stories" });
        const some = (lists: readonly (readonly unknown[])[]) => lists.filter(({ length }) => length > 0).length;
        expect([inStories.articles, inStories.coarse]).toEqual([some(fresh), some(coarse)]);
        for (const { id, articles, isNamed } of inStories.agreements) {
          expect(articles).toBe(naming(id));
          expect(isNamed).toBe(passing.flat().some((article) => tagsOf(article, "agreement").includes(id)));
        }
      }),
      { numRuns: 60 },
    );
  });

  const REPORTS: readonly Report[] = [
    ["2022-11-07", "gazette", ["signed", "planned", "2022-12"], ["in-force", "planned", "2023"]],
    ["2023-01-12", "gazette", ["signed", "happened", "2023-01-11"]],
    ["2024-02-01", "herald", ["in-force", "denied"]],
  ];
  const changesOf = (from: string, to: string, clock: Clock = "happened") =>
    answerChanges(openSketches(sketchReports(REPORTS)), { filter: EMPTY_FILTER, from: day(from), to: day(to), clock });

  it("tells a stage that was reached, late, and one that was missed", () => {
    expect(changesOf("2022-11-30", "2024-02-01").agreements).toMatchObject([
      {
        id: "harbour",
        stage: { before: null, after: "signed" },
        reached: [{ stage: "signed", date: "2023-01-11" }],
        undone: [],
        promised: { made: 0, kept: 0, missed: 2, withdrawn: 0 },
        promises: [
          { pledge: { stage: "signed", outcome: "late" }, before: "pending" },
          { pledge: { stage: "in-force", outcome: "overdue" }, before: "pending" },
        ],
        articles: 2,
      },
    ]);
  });

  const UNDATED: readonly Report[] = [
    ["2022-03-01", "gazette", ["signed", "planned", "2023"], ["ended", "planned"]],
    [null, "herald", ["ended", "happened"], ["in-force", "planned", "2024"]],
    ["2022-12-01", "gazette", ["agreed", "happened", "2022-11-30"]],
  ];

  it("keeps an end that only a report without a date tells out of the steps and the promises, and lists it apart", () => {
    const dataset = openSketches(sketchReports(UNDATED));
    const ask = (to: string) =>
      answerChanges(dataset, { filter: EMPTY_FILTER, from: day("2022-06-01"), to: day(to), clock: "happened" });
    expect(ask("2022-12-01").agreements).toMatchObject([
      {
        reached: [{ stage: "agreed" }],
        undated: [{ stage: "ended", date: null }],
        promised: { made: 0, kept: 0, missed: 0, withdrawn: 0 },
        promises: [],
      },
    ]);
    expect(ask("2022-11-30").agreements).toMatchObject([{ reached: [{ stage: "agreed" }], undated: [] }]);
  });

  it("counts of the promises those that reports which pass have made, as the list of promises does", () => {
    fc.assert(
      fc.property(
        anyClaims.map(onlyDated),
        anyFilter,
        anyDay,
        fc.constantFrom<CountUnit>("reports", "stories"),
        (sketches, filter, to, unit) => {
          const dataset = openSketches(sketches);
          const from = day("1990-01-01");
          const { agreements } = answerChanges(dataset, { filter, from, to, clock: "told", unit });
          const asked = { filter, asOf: to, clock: "told", unit, order: "said", outcomes: [], limit: 1000 } as const;
          const { lines } = answerPromises(dataset, asked);
          const inScope = new Set(lines.map(({ agreement }) => agreement));
          for (const { id, promised, promises } of agreements.filter((change) => inScope.has(change.id))) {
            const own = lines.filter(({ agreement }) => agreement === id).map(({ pledge }) => pledge);
            const came = (...outcomes: PromiseOutcome[]) =>
              own.filter(({ outcome }) => outcomes.includes(outcome)).length;
            expect({ kept: promised.kept, missed: promised.missed, withdrawn: promised.withdrawn }).toEqual({
              kept: came("kept", "early", "done"),
              missed: came("overdue", "late"),
              withdrawn: came("withdrawn"),
            });
            const claims = own.map(({ claim, stage }) => `${claim} ${stage}`);
            for (const { pledge } of promises) expect(claims).toContain(`${pledge.claim} ${pledge.stage}`);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it("tells no promise that only reports outside of the filter have made", () => {
    const dataset = openSketches(
      sketchReports([
        ["2022-03-01", "herald", ["signed", "planned", "2022-04"], ["in-force", "planned"]],
        ["2022-07-01", "gazette", ["signed", "planned", "2022-08"]],
      ]),
    );
    const filter = { ...EMPTY_FILTER, publisher: ["gazette" as PublisherId] };
    const [change] = answerChanges(dataset, {
      filter,
      from: day("2022-01-01"),
      to: day("2023-01-01"),
      clock: "happened",
    }).agreements;
    expect(change?.promised).toEqual({ made: 1, kept: 0, missed: 1, withdrawn: 0 });
    expect(change?.promises.map(({ pledge: { due } }) => due)).toEqual(["2022-08"]);
  });

  it("takes a promise of the same step and day as new only where it was not said before", () => {
    const dataset = openSketches(
      sketchReports([
        ["2022-03-01", "gazette", ["signed", "planned", "2023"]],
        ["2022-07-01", "herald", ["signed", "planned", "2023"], ["in-force", "planned"]],
        ["2022-08-01", "gazette", ["signed", "planned", "2024"], ["in-force", "planned"]],
      ]),
    );
    const days = { from: day("2022-06-01"), to: day("2022-08-01") };
    const [change] = answerChanges(dataset, { filter: EMPTY_FILTER, ...days, clock: "happened" }).agreements;
    expect(change?.promised.made).toBe(2);
    expect(change?.promises.map(({ pledge: { stage, due } }) => [stage, due])).toEqual([
      ["in-force", null],
      ["signed", "2024"],
    ]);
  });

  it("tells nothing of a day and itself", () => {
    expect(changesOf("2023-01-11", "2023-01-11")).toMatchObject({ agreements: [], articles: 0, coarse: 0 });
  });
});
