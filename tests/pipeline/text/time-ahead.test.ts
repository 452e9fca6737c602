import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";
const facts = (text: string) => claimsIn(text, "2025-07-28").filter((claim) => claim.includes(" happened "));

describe("isOfGoal", () => {
  it.each([
    [`On 24 July Britain and Australia signed ${TREATY} to build boats by 2040.`, "2025-07-24"],
    [`Britain and Australia have signed ${TREATY} to enable joint patrols by 2027.`, "2025-07"],
    [`Britain and Australia have signed ${TREATY} for delivery of boats in 2040.`, "2025-07"],
  ])("leaves the act of %j its own date", (text, date) => {
    expect(facts(text)).toEqual([`geelong-treaty signed happened ${date}`]);
  });

  it.each([
    `Britain and Australia signed ${TREATY} on 4 May 2026.`,
    `They want ${TREATY} signed to start work in 2026.`,
    `The goal is to have ${TREATY} signed to start work in 2026.`,
    `Their aim is ${TREATY} in force for the summit of 2027.`,
  ])("makes no fact of %j", (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe("isOfGoal of a proposal", () => {
  it("leaves it the month of the report", () => {
    expect(
      claimsIn(
        "Japan is weighing a purchase of Tomahawk missiles from the United States by fiscal 2027.",
        "2022-11-30",
      ),
    ).toContain("japan-tomahawk proposed happened 2022-11");
  });
});

describe("isOfWhatComes", () => {
  it("leaves an act the month of the news beside a month in which more is to come", () => {
    expect(facts(`Britain and Australia have signed ${TREATY}, to be ratified in October.`)).toContain(
      "geelong-treaty signed happened 2025-07",
    );
  });

  it("does not pass over a month that has been", () => {
    expect(facts(`Britain and Australia have signed ${TREATY}, agreed on in May.`)).not.toContain(
      "geelong-treaty signed happened 2025-07",
    );
  });
});
