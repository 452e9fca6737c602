import { describe, expect, it } from "vitest";
import { type Report, rungOf, statusOf } from "./board-of.ts";

describe("findConflicts", () => {
  it("keeps dates that cannot both be true, the used one first", () => {
    const status = statusOf([
      ["2022-05-05", "gazette", ["agreed", "happened", "2022-05-04"]],
      ["2022-05-08", "herald", ["agreed", "happened", "2022-05-05"]],
      ["2022-05-09", "ministry", ["agreed", "happened", "2022-05-05"]],
    ]);
    expect(rungOf(status, "agreed")).toMatchObject({ date: "2022-05-05", hasConflict: true });
    const [conflict] = status.conflicts;
    expect(conflict).toMatchObject({ kind: "dates", stage: "agreed" });
    expect(conflict?.versions.map(({ date, evidence }) => [date, evidence.articles])).toEqual([
      ["2022-05-05", 2],
      ["2022-05-04", 1],
    ]);
  });

  it("finds none between a day and the month that holds it", () => {
    const status = statusOf([
      ["2023-10-20", "gazette", ["in-force", "happened", "2023-10-15"]],
      ["2023-11-06", "herald", ["in-force", "happened", "2023-10"]],
    ]);
    expect(status.conflicts).toEqual([]);
    expect(rungOf(status, "in-force").hasConflict).toBe(false);
  });

  it("leaves each party its own day of ratification", () => {
    const status = statusOf([
      ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]],
      ["2023-09-01", "herald", ["ratified", "happened", "2023-08-30", "harbour", "FR"]],
    ]);
    expect(status.conflicts).toEqual([]);
    expect(rungOf(status, "ratified").parties).toEqual(["FR", "JP"]);
  });

  it("holds the signing of all to one day, whichever party is named", () => {
    const status = statusOf([
      ["2023-05-01", "gazette", ["signed", "happened", "2023-04-28", "harbour", "JP"]],
      ["2023-09-01", "herald", ["signed", "happened", "2023-08-30", "harbour", "FR"]],
    ]);
    expect(status.conflicts).toHaveLength(1);
  });

  const signed: Report = ["2023-03-02", "gazette", ["signed", "happened", "2023-03-01"]];
  const denied: Report = ["2023-04-02", "herald", ["signed", "denied"]];

  it("keeps a denial that is later than every report, and the stage", () => {
    const status = statusOf([signed, denied]);
    expect(status.stage).toBe("signed");
    expect(status.conflicts).toMatchObject([
      { kind: "denied", stage: "signed", versions: [{ date: "2023-03-01" }, { date: null }] },
    ]);
  });

  it("keeps a denial beside a report without a date, which may be the older one", () => {
    const undated: Report = [null, "gazette", ["ratified", "happened"]];
    const lacking: Report = ["2024-06-10", "herald", ["ratified", "denied"]];
    const status = statusOf([undated, lacking]);
    expect(status.stage).toBe("ratified");
    expect(status.conflicts).toMatchObject([
      { kind: "denied", stage: "ratified", versions: [{ isDenial: false }, { isDenial: true }] },
    ]);
  });

  it("finds none where the report without a date tells a later day than the denial's", () => {
    const undated: Report = [null, "gazette", ["ratified", "happened", "2024-07-01"]];
    const lacking: Report = ["2024-06-10", "herald", ["ratified", "denied"]];
    expect(statusOf([undated, lacking, ["2024-09-01", "herald"]]).conflicts).toEqual([]);
  });

  it("keeps a denial beside a later stage that only a report without a date tells", () => {
    const inForce: Report = [null, "gazette", ["in-force", "happened"]];
    expect(statusOf([signed, denied, inForce]).conflicts).toMatchObject([{ kind: "denied", stage: "signed" }]);
  });

  it("drops the conflict once a later report confirms", () => {
    const confirmed: Report = ["2023-04-03", "ministry", ["signed", "happened"]];
    expect(statusOf([signed, denied, confirmed]).conflicts).toEqual([]);
  });

  it("takes a denial before the act as true for its day", () => {
    const before: Report = ["2023-02-01", "herald", ["signed", "denied"]];
    expect(statusOf([before, signed]).conflicts).toEqual([]);
  });

  it("takes a late denial of an earlier time as no contradiction", () => {
    const retrospect: Report = ["2023-06-01", "herald", ["signed", "denied", "2022"]];
    expect(statusOf([signed, retrospect]).conflicts).toEqual([]);
  });

  it("sets one party's denial against its own act, not against the other's", () => {
    const ratified: Report = ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]];
    const deniedBy = (party: string): Report => [
      "2023-06-01",
      "herald",
      ["ratified", "denied", null, "harbour", party],
    ];
    expect(statusOf([ratified, deniedBy("FR")]).conflicts).toEqual([]);
    expect(statusOf([ratified, deniedBy("JP")]).conflicts).toMatchObject([{ kind: "denied", stage: "ratified" }]);
    expect(statusOf([ratified, ["2023-06-01", "herald", ["ratified", "denied"]]]).conflicts).toHaveLength(1);
  });

  it("drops a denial that a later report of a later stage overtook", () => {
    const inForce = (published: string): Report => [published, "ministry", ["in-force", "happened"]];
    expect(statusOf([signed, denied, inForce("2023-05-02")]).conflicts).toEqual([]);
    expect(statusOf([signed, inForce("2023-03-20"), denied]).conflicts).toHaveLength(1);
  });

  it("takes an end after a denial as no answer to it", () => {
    const ended: Report = ["2023-05-02", "ministry", ["ended", "happened"]];
    expect(statusOf([signed, denied, ended]).conflicts).toHaveLength(1);
  });
});
