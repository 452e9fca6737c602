import { describe, expect, it } from "vitest";
import { type Report, rungOf, statusOf } from "./board-of.ts";

describe("judgeStages", () => {
  const ended: Report = ["2019-08-26", "gazette", ["ended", "happened", "2019-08"]];

  it("lets an end stand that was denied only before", () => {
    expect(statusOf([["2019-07-01", "herald", ["ended", "denied"]], ended]).stage).toBe("ended");
  });

  it("lets an end stand that is told again after its denial", () => {
    const denied: Report = ["2019-11-22", "herald", ["ended", "denied", "2019-11-22"]];
    const again: Report = ["2020-03-01", "ministry", ["ended", "happened"]];
    expect(statusOf([ended, denied, again]).stage).toBe("ended");
  });

  it("lets an end without a day stand beside a denial that may be the older one, and tells both", () => {
    const undated: Report = [null, "gazette", ["ended", "happened"]];
    const status = statusOf([undated, ["2019-11-22", "herald", ["ended", "denied"]]]);
    expect(status.stage).toBe("ended");
    expect(status.conflicts).toMatchObject([{ kind: "denied", stage: "ended" }]);
  });

  it("lets the end by one party stand that the other party denies of itself", () => {
    const byOne: Report = ["2019-08-26", "gazette", ["ended", "happened", "2019-08", "harbour", "JP"]];
    const denied = (party: string): Report => ["2019-11-22", "herald", ["ended", "denied", null, "harbour", party]];
    expect(statusOf([byOne, denied("FR")]).stage).toBe("ended");
    expect(statusOf([byOne, denied("JP")]).stage).toBeNull();
  });

  it("takes an undated entry into force that is told after the end as a restoration", () => {
    const inForce: Report = ["2021-01-01", "herald", ["in-force", "happened"]];
    expect(statusOf([ended, inForce]).stage).toBe("in-force");
  });

  it("leaves out a stage that the agreement's ladder lacks", () => {
    const status = statusOf([["2021-01-01", "herald", ["signed", "happened", null, "glider"]]], { id: "glider" });
    expect(status.stage).toBeNull();
    expect(status.rungs.map(({ stage }) => stage)).not.toContain("signed");
  });

  it("lists the parties whose single acts are told", () => {
    const reports: Report[] = [
      ["2023-05-01", "gazette", ["ratified", "happened", "2023-04-28", "harbour", "JP"]],
      ["2023-05-02", "herald", ["ratified", "happened", "2023-04-28"]],
    ];
    expect(rungOf(statusOf(reports), "ratified").parties).toEqual(["JP"]);
  });
});
