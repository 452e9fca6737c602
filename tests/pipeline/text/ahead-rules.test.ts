import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";

describe("AHEAD", () => {
  it.each([
    [
      "ratified",
      `${RAA} will enter into force thirty days after each side has told the other that its procedures are complete.`,
    ],
    ["ratified", `${RAA} enters into force ten days after both have ratified it.`],
    ["negotiating", `Envoys reckon on at least two years of talks on ${RAA}.`],
    ["negotiating", `It would take years of talks to get ${RAA}.`],
    ["negotiating", `Officials will fly to London in May for negotiations on ${RAA}.`],
    ["ratified", `The Diet has still to pass ${RAA}.`],
    ["ratified", `The Diet is due to vote on ${RAA} in May.`],
    ["ratified", `The Diet has yet to act on ${RAA}.`],
    ["in-force", `${RAA} is due in force in October.`],
    ["in-force", `${RAA} was due in force in October.`],
    ["in-force", `London hopes to have ${RAA} in force by October.`],
    ["agreed", `A deal on ${RAA} is within reach.`],
    ["agreed", `No deal on ${RAA} is in sight.`],
    ["ratified", `${RAA} is now up to the Diet.`],
  ])("tells %s as no fact in: %s", (stage, text) => {
    expect(claimsIn(text, "2022-03-15").join()).not.toContain(`${stage} happened`);
  });

  it.each([
    [`Officials will fly to London in May for negotiations on ${RAA}.`, "negotiating planned"],
    [`Ministers signed ${RAA}. The Diet is due to vote next month.`, "ratified planned"],
    [`Ministers signed ${RAA}. The Diet has still to act.`, "ratified needed"],
    [`Ministers signed ${RAA}. Legislators in both capitals have still to pass it.`, "ratified needed"],
    [`${RAA} is due in force in October.`, "in-force planned"],
    [`A deal on ${RAA} is within reach.`, "agreed planned"],
    [`${RAA} now faces lawmakers in both countries.`, "ratified planned"],
  ])("reads what is ahead in: %s", (text, claim) => {
    expect(claimsIn(text, "2022-03-15").join()).toContain(`uk-japan-raa ${claim}`);
  });

  it("tells what will not come before a year as to come", () => {
    expect(claimsIn(`${RAA} will not be signed before next year.`, "2022-03-15").join()).toContain("signed planned");
    expect(claimsIn(`${RAA} will not be signed before it is read.`, "2022-03-15").join()).not.toContain("planned");
  });

  it("still tells what came a day after as done", () => {
    const text = `${RAA} will be used this month, the ministry said a day after it came into force.`;
    expect(claimsIn(text, "2022-03-15").join()).toContain("in-force happened");
  });
});
