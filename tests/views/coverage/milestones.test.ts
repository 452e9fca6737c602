import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId, CountryId, FamilyId } from "../../../src/model/ids.ts";
import type { AgreementStatus, Board } from "../../../src/model/status.ts";
import { daysOf, findMilestones, type Milestone, newestFirst } from "../../../src/views/coverage/milestones.ts";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const [JP, IT] = ["JP", "IT"] as CountryId[];
const south = { id: "south-pact" as AgreementId, family: "pacts" as FamilyId, shortName: "South pact" };

function boardOf(...agreements: AgreementStatus[]): Board {
  return { asOf: 19_000, clock: "happened", firstYear: 2007, agreements };
}
const wordsOf = (milestones: readonly Milestone[]) => milestones.map(({ words }) => words);
const done = (stage: string, date: string | null, patch = {}) =>
  rungOf(stage, { state: "reached", date: date === null ? null : dated(date), ...patch });

describe("findMilestones", () => {
  it("gives the whole ladder of one agreement, without its name", () => {
    const promise = rungOf("in-force", { state: "promised", due: dated("2023-06") });
    const rungs = [done("proposed", "2019"), done("signed", "2023-01-11", { hasConflict: true }), promise];
    const found = findMilestones(boardOf(statusOf({ rungs })), EMPTY_FILTER, NAMES);
    expect(wordsOf(found)).toEqual(["Signed ≠", "Entry into force expected for Jun 2023", "Proposed"]);
    expect(found.map(({ kind }) => kind)).toEqual(["done", "promised", "done"]);
  });

  it("puts the newest act of each agreement first, the most reported one before others, then promises, then older acts", () => {
    const late = rungOf("in-force", { state: "overdue", due: dated("2021") });
    const north = statusOf({ rungs: [done("proposed", "2019"), done("signed", "2020"), late], articles: 2 });
    const other = statusOf({ ...south, rungs: [done("signed", "2021")], articles: 9 });
    expect(wordsOf(findMilestones(boardOf(north, other), EMPTY_FILTER, NAMES))).toEqual([
      "South pact signed",
      "North pact signed",
      "North pact: entry into force overdue since 2021",
      "North pact proposed",
    ]);
  });

  it("takes the newest act among those that can be drawn", () => {
    const north = statusOf({ rungs: [done("proposed", "2019"), done("signed", "2022")] });
    const other = statusOf({ ...south, rungs: [done("signed", "2018")] });
    const isOld = ({ date }: Milestone) => date !== null && date < "2021";
    expect(wordsOf(findMilestones(boardOf(north, other), EMPTY_FILTER, NAMES, isOld))).toEqual([
      "North pact proposed",
      "South pact signed",
      "North pact signed",
    ]);
  });

  it("names the parties of an act that is not told of all", () => {
    const rungs = [done("signed", "2020", { parties: [JP] })];
    expect(wordsOf(findMilestones(boardOf(statusOf({ rungs, parties: [JP!, IT!] })), EMPTY_FILTER, NAMES))).toEqual([
      "Signed by Japan",
    ]);
  });

  it("keeps an act without a day last, and says so", () => {
    const found = findMilestones(
      boardOf(statusOf({ rungs: [done("proposed", null), done("signed", "2020")] })),
      EMPTY_FILTER,
      NAMES,
    );
    expect(wordsOf(found)).toEqual(["Signed", "Proposed"]);
    expect(found[1]?.sentence).toBe("North pact. Proposed: reached, day not reported");
  });

  it("leaves out agreements that the filter does not speak of or that no passing report names, and stages not reached", () => {
    const rungs = [done("proposed", "2019"), rungOf("signed", { state: "implied" }), rungOf("in-force")];
    const board = boardOf(statusOf({ rungs, articles: 0 }), statusOf({ ...south, rungs, parties: [IT!] }));
    expect(wordsOf(findMilestones(board, { ...EMPTY_FILTER, country: [IT!] }, NAMES))).toEqual(["Proposed"]);
    expect(findMilestones(board, { ...EMPTY_FILTER, country: [JP!] }, NAMES)).toEqual([]);
  });
});

describe("daysOf", () => {
  const milestone = (kind: Milestone["kind"], date: string | null) =>
    ({ kind, date: date === null ? null : dated(date) }) as Milestone;

  it("is all that a date may mean for an act, and the last day for a promise", () => {
    expect(daysOf(milestone("done", "1970-02"))).toEqual([31, 58]);
    expect(daysOf(milestone("promised", "1970-02"))).toEqual([58, 58]);
    expect(daysOf(milestone("overdue", null))).toBeNull();
  });
});

describe("newestFirst", () => {
  it("puts what has no day last", () => {
    const all = ["2019", null, "2021-03"].map(
      (date) => ({ kind: "done", date: date === null ? null : dated(date), words: String(date) }) as Milestone,
    );
    expect(wordsOf(newestFirst(all))).toEqual(["2021-03", "2019", "null"]);
  });
});
