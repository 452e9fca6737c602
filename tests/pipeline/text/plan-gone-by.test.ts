import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";

describe("isOfPlanGoneBy", () => {
  it.each([
    [`The signing of ${TREATY} is planned for 1 May 2024.`, "signed planned 2024-05-01"],
    [`The signature of ${TREATY} in London is scheduled for May 1, 2024.`, "signed planned 2024-05-01"],
    [`${TREATY} is to be signed on 1 May 2024.`, "signed planned 2024-05-01"],
    [`${TREATY} will enter into force on 1 May 2024.`, "in-force planned 2024-05-01"],
    [`Ministers plan to sign ${TREATY} by 1 May 2024.`, "signed planned 2024-05-01"],
    [`Ministers are due to sign ${TREATY} in London on 1 May 2024.`, "signed planned 2024-05-01"],
  ])("keeps the full date of a plan that the report comes after: %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toEqual([`geelong-treaty ${claim}`]);
  });

  it.each([
    `${TREATY} is to be signed on 1 May.`,
    `${TREATY} was to be signed on 1 May 2024.`,
    `${TREATY} would be signed on 1 May 2024, ministers said then.`,
    `${TREATY} should be signed by 1 May 2024.`,
    `On 1 May 2024 ministers said that ${TREATY} will be signed.`,
    `${TREATY} will be signed, ministers said on 1 May 2024.`,
    `${TREATY} will be signed, ministers agreed on 1 May 2024.`,
    `The plan of 1 May 2024 is to sign ${TREATY}.`,
    `Ministers plan to sign ${TREATY}, which was agreed on 1 May 2024.`,
    `Ministers will sign ${TREATY} agreed on 1 May 2024.`,
    `Ministers will sign ${TREATY} of 1 May 2024.`,
    `${TREATY} will be signed as agreed on 1 May 2024.`,
  ])("gives a past day to no plan that it may not be of: %s", (text) => {
    expect(claimsIn(text, "2024-06-10").join()).not.toMatch(/(?:planned|urged) 2024-05-01/);
  });

  it("tells a plan whose full date has gone by as no fact", () => {
    expect(claimsIn(`${TREATY} will enter into force on 1 May 2024.`, "2024-06-10").join()).not.toContain("happened");
  });
});
