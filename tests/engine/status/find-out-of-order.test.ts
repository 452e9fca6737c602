import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTrace } from "../../../src/engine/trace/answer-trace.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { firstDayOf, lastDayOf } from "../../../src/model/partial-date.ts";
import type { Clock } from "../../../src/model/status.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, rungOf, sketchReports, statusOf } from "./board-of.ts";

const CLOCKS: readonly Clock[] = ["happened", "told"];

function tells(published: string | null, stage: string, when: string | null, id = "harbour", party?: string): Report {
  return [published, "gazette", party ? [stage, "happened", when, id, party] : [stage, "happened", when, id]];
}

interface Case {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly stage: string;
  readonly state: string;
  readonly date: string | null;
  readonly id?: string;
}

const CASES: readonly Case[] = [
  {
    title: "takes talk of something new, years after the signing, for no proposal of the pact itself",
    reports: [tells("2014-05-01", "signed", "2014-04-28"), tells("2023-02-03", "proposed", "2023-02")],
    stage: "proposed",
    state: "implied",
    date: null,
  },
  {
    title: "takes a proposal told after the signing for something new, however many tell it",
    reports: [
      tells("2014-05-01", "signed", "2014-04-28"),
      tells("2023-02-03", "proposed", "2023-02"),
      tells("2023-02-04", "proposed", "2023-02"),
      tells("2023-02-05", "proposed", "2023-02"),
    ],
    stage: "proposed",
    state: "implied",
    date: null,
  },
  {
    title: "goes by a report of the later stage that gives no day for it",
    reports: [tells("2014-05-01", "signed", null), tells("2023-02-03", "negotiating", "2023-02")],
    stage: "negotiating",
    state: "implied",
    date: null,
  },
  {
    title: "keeps a proposal of the month in which the pact was signed",
    reports: [tells("2014-05-01", "signed", "2014-04-28"), tells("2014-04-10", "proposed", "2014-04")],
    stage: "proposed",
    state: "reached",
    date: "2014-04",
  },
  {
    title: "keeps a stage that more reports tell on the later day than tell the next one before it",
    reports: [
      tells("2021-01-09", "in-force", "2021-01-08"),
      tells("2023-01-12", "signed", "2023-01-11"),
      tells("2023-01-13", "signed", "2023-01-11"),
    ],
    stage: "signed",
    state: "reached",
    date: "2023-01-11",
  },
  {
    title: "lets one party ratify what is in force between the others",
    reports: [
      tells("2021-01-09", "in-force", "2021-01-08"),
      tells("2023-01-12", "ratified", "2023-01-11", "harbour", "FR"),
    ],
    stage: "ratified",
    state: "reached",
    date: "2023-01-11",
  },
  {
    title: "lets a study follow the launch of a programme",
    reports: [
      tells("2021-09-16", "launched", "2021-09-15", "glider"),
      tells("2021-11-23", "study", "2021-11-22", "glider"),
    ],
    stage: "study",
    state: "reached",
    date: "2021-11-22",
    id: "glider",
  },
  {
    title: "takes a study that begins years after the launch of a programme for one of something new",
    reports: [
      tells("2022-04-06", "launched", "2022-04-05", "glider"),
      tells("2023-12-21", "study", "2023-12", "glider"),
    ],
    stage: "study",
    state: "implied",
    date: null,
    id: "glider",
  },
  {
    title: "takes such a study for something new, however many tell it",
    reports: [
      tells("2022-04-06", "launched", "2022-04-05", "glider"),
      tells("2023-12-21", "study", "2023-12", "glider"),
      tells("2023-12-22", "study", "2023-12", "glider"),
    ],
    stage: "study",
    state: "implied",
    date: null,
    id: "glider",
  },
  {
    title: "lets no proposal of a programme follow its launch",
    reports: [
      tells("2021-09-16", "launched", "2021-09-15", "glider"),
      tells("2023-03-14", "proposed", "2023-03-13", "glider"),
    ],
    stage: "proposed",
    state: "implied",
    date: null,
    id: "glider",
  },
  {
    title: "takes no outvoted date of the later stage for its proof",
    reports: [
      tells("2021-02-01", "launched", "2015", "glider"),
      tells("2022-12-10", "launched", "2022-12-09", "glider"),
      tells("2022-12-11", "launched", "2022-12-09", "glider"),
      tells("2018-07-17", "proposed", "2018-07-16", "glider"),
    ],
    stage: "proposed",
    state: "reached",
    date: "2018-07-16",
    id: "glider",
  },
  {
    title: "gives an act without a day the benefit of the doubt",
    reports: [tells("2014-05-01", "signed", "2014-04-28"), tells("2015-03-02", "negotiating", null)],
    stage: "negotiating",
    state: "reached",
    date: null,
  },
];

describe("findOutOfOrder", () => {
  it.each(CASES)("$title", ({ reports, stage, state, date, id = "harbour" }) => {
    for (const clock of CLOCKS) {
      expect(rungOf(statusOf(reports, { clock, id }), stage)).toMatchObject({ state, date });
    }
  });

  it("still lets the reports of a day tell what they told by it", () => {
    const reports = [tells("2023-02-03", "proposed", "2023-02"), tells("2024-05-01", "signed", "2014-04-28")];
    const told = statusOf(reports, { clock: "told", asOf: "2023-12-31" });
    expect(rungOf(told, "proposed")).toMatchObject({ state: "reached", date: "2023-02" });
    const happened = statusOf(reports, { asOf: "2023-12-31" });
    expect(rungOf(happened, "proposed")).toMatchObject({ state: "implied", date: null });
  });

  it("shows such a claim in the trace, outweighed, with its rule", () => {
    const reports = [tells("2014-05-01", "signed", "2014-04-28"), tells("2023-02-03", "proposed", "2023-02")];
    const ask = { agreement: "harbour" as AgreementId, filter: EMPTY_FILTER, asOf: day("2030-12-31") };
    const trace = answerTrace(openSketches(sketchReports(reports)), { ...ask, clock: "happened" });
    const step = trace?.steps.find(({ claim }) => claim.stage === "proposed");
    expect(step).toMatchObject({ role: "outweighed", rule: "date-out-of-order" });
  });

  it("leaves no rung of a treaty dated after a later one, when each stage has one report", () => {
    const months = fc.integer({ min: 1, max: 12 }).map((month) => `2019-${String(month).padStart(2, "0")}`);
    const stages = fc.subarray(["proposed", "negotiating", "agreed", "signed", "in-force"], { minLength: 2 });
    const told = stages.chain((own) =>
      fc.tuple(...own.map((stage) => months.map((month) => tells("2020-02-01", stage, month)))),
    );
    fc.assert(
      fc.property(told, (reports) => {
        const dates = statusOf(reports).rungs.flatMap(({ date }) => (date === null ? [] : [date]));
        return dates.every((date, at) => dates.slice(at + 1).every((later) => firstDayOf(date) <= lastDayOf(later)));
      }),
    );
  });
});
