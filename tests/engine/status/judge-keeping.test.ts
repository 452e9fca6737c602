import { describe, expect, it } from "vitest";
import { ALL_PARTIES, openFacts } from "../../../src/engine/status/claim-facts.ts";
import { textOfDate } from "../../../src/engine/status/date-table.ts";
import { judgeKeeping } from "../../../src/engine/status/judge-keeping.ts";
import { judgeStages } from "../../../src/engine/status/judge-stages.ts";
import { settleStages } from "../../../src/engine/status/settle-stages.ts";
import { shelveClaims } from "../../../src/engine/status/shelve-claims.ts";
import type { CountryId } from "../../../src/model/ids.ts";
import { day, openSketches } from "../small-collection.ts";
import { type Report, sketchReports } from "./board-of.ts";

const PARTIES = ["JP", "FR"];

/** What keeps a promise of ratification. */
function keepingOf(party: string | null, ...reports: Report[]) {
  const dataset = openSketches(sketchReports(reports));
  const facts = openFacts(dataset);
  const [harbour] = shelveClaims(dataset);
  if (harbour === undefined) throw new RangeError("no agreement");
  const moment = { asOf: day("2030-12-31"), clock: "happened" as const };
  const ratified = judgeStages(facts, settleStages(facts, harbour), moment)[4];
  if (ratified === undefined) throw new RangeError("no stage");
  const numberOf = (id: string) => facts.partyIds.indexOf(id as CountryId);
  const keeping = judgeKeeping(facts, party === null ? ALL_PARTIES : numberOf(party), ratified, PARTIES.map(numberOf));
  return keeping === null ? null : { ...keeping, date: textOfDate(facts.dates, keeping.date) };
}

const byJapan: Report = ["2023-05-02", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]];
const byFrance: Report = ["2023-09-02", "gazette", ["ratified", "happened", null, "harbour", "FR"]];
const byAll: Report = ["2023-10-02", "gazette", ["ratified", "happened", "2023-10"]];

describe("judgeKeeping", () => {
  it("finds the promise of all not kept by the act of one", () => {
    expect(keepingOf(null, byJapan)).toBeNull();
  });

  it("has the promise of all kept by every party together, no day known where one is not", () => {
    expect(keepingOf(null, byJapan, byFrance)).toEqual({
      date: null,
      lastDay: day("2023-09-02"),
      reportedDay: day("2023-09-02"),
    });
  });

  it("lets an act of no named party keep the promise of all and of each", () => {
    for (const party of [null, ...PARTIES]) expect(keepingOf(party, byAll)?.date).toBe("2023-10");
  });

  it("finds the promise of one not kept by the act of the other", () => {
    expect(keepingOf("FR", byJapan)).toBeNull();
    expect(keepingOf("JP", byJapan)?.date).toBe("2023-04-28");
  });

  it("takes no report from before the day in use as the first report of the act", () => {
    const early: Report = ["2022-03-02", "herald", ["ratified", "happened", null, "harbour", "JP"]];
    const again: Report = ["2023-05-03", "ministry", ["ratified", "happened", "2023-04-28", "harbour", "JP"]];
    expect(keepingOf("JP", early, byJapan, again)?.reportedDay).toBe(day("2023-05-02"));
  });
});
