import { describe, expect, it } from "vitest";
import type { ClaimRow } from "../small-collection.ts";
import { type Report, statusOf } from "./board-of.ts";

const signed = (published: string | null, when: string | null, publisher = "gazette"): Report => [
  published,
  publisher,
  ["signed", "happened", when] satisfies ClaimRow,
];

interface Case {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly since: string | null;
}

const CASES: readonly Case[] = [
  {
    title: "gives no day that lies after a report that already told it",
    reports: [signed("2023-12-14", null), signed("2026-07-05", "2026-07-03", "herald")],
    since: null,
  },
  {
    title: "goes by an earlier date that is left",
    reports: [
      signed("2023-03-02", "2023-03", "herald"),
      signed("2023-12-14", null),
      signed("2026-07-05", "2026-07-03"),
    ],
    since: "2023-03",
  },
  {
    title: "keeps a day that more reports tell than did so before it",
    reports: [signed("2022-05-08", null), signed("2023-01-12", "2023-01-11"), signed("2023-01-13", "2023-01-11")],
    since: "2023-01-11",
  },
  {
    title: "keeps a day that as many tell, when more of them are official",
    reports: [signed("2022-05-08", null), signed("2023-01-12", "2023-01-11", "ministry")],
    since: "2023-01-11",
  },
  {
    title: "drops a day that as many tell, when the earlier ones are as official",
    reports: [signed("2022-05-08", null, "ministry"), signed("2023-01-12", "2023-01-11", "ministry")],
    since: null,
  },
  {
    title: "holds nothing against a day that a report of the same month may follow",
    reports: [signed("2023-01", null), signed("2023-02-12", "2023-01-11")],
    since: "2023-01-11",
  },
  {
    title: "holds nothing against a day that an undated report tells of",
    reports: [signed(null, null), signed("2023-02-12", "2023-01-11")],
    since: "2023-01-11",
  },
  {
    title: "takes no report as earlier that speaks of a day to come",
    reports: [signed("2022-05-08", "2023-01-20"), signed("2023-02-12", "2023-01-11")],
    since: "2023-01-11",
  },
];

describe("findTooLate", () => {
  it.each(CASES)("$title", ({ reports, since }) => {
    expect(statusOf(reports)).toMatchObject({ stage: "signed", since });
    expect(statusOf(reports, { clock: "told" })).toMatchObject({ stage: "signed", since });
  });

  it("lets the act of one party say nothing of another's", () => {
    const ofParty = (published: string, when: string | null, party: string): Report => [
      published,
      "gazette",
      ["ratified", "happened", when, "harbour", party],
    ];
    const told = [ofParty("2023-05-01", null, "JP"), ofParty("2023-09-01", "2023-08-30", "FR")];
    expect(statusOf(told).since).toBe("2023-08-30");
    expect(statusOf([ofParty("2023-05-01", null, "FR"), ...told.slice(1)]).since).toBeNull();
  });

  it("lets a report that names no party say nothing of a party's own act", () => {
    const told = [
      ["2024-12-17", "gazette", ["ratified", "happened", "2024-11-05", "harbour"]],
      ["2025-06-10", "herald", ["ratified", "happened", "2025-06-06", "harbour", "JP"]],
    ] satisfies Report[];
    expect(statusOf(told).conflicts).toEqual([]);
  });

  it("has the day shown as outweighed, not as deciding", () => {
    const status = statusOf([signed("2023-12-14", null), signed("2026-07-05", "2026-07-03", "herald")]);
    expect(status.rungs.find(({ isCurrent }) => isCurrent)).toMatchObject({ date: null, hasConflict: true });
    expect(status.conflicts[0]?.versions.map(({ date }) => date)).toEqual([null, "2026-07-03"]);
  });
});
