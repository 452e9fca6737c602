import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const ABOUT = "the Japan-Australia RAA";
const told = (text: string) => claimsIn(text, "2024-11-20").map((claim) => claim.split(" ").slice(1, 3).join(" "));

describe("INFINITIVES", () => {
  it.each([
    [`Marles is due to land in Tokyo tonight and sign ${ABOUT}.`, "signed planned"],
    [`Ministers intend to gather in Perth, and then to sign ${ABOUT}.`, "signed planned"],
    [`Abe would stop in Darwin on his way home and sign ${ABOUT}.`, "signed planned"],
    [`Officials asked both leaders to come to Darwin and sign ${ABOUT}.`, "signed urged"],
    [`Morrison might visit Tokyo in winter to sign ${ABOUT}.`, "signed planned"],
    [`One more session should be enough to finish ${ABOUT}.`, "agreed planned"],
    [`The two governments picked Monday as the day on which to sign ${ABOUT}.`, "signed planned"],
    [`It needed three summits for the two sides to settle the text of ${ABOUT}.`, "agreed happened"],
    [`Canberra wants a pact on paper: lawyers would welcome ${ABOUT} in a form that could be signed.`, "signed urged"],
    [`Ministers resolved last week to start exploring ${ABOUT}.`, "proposed happened"],
  ])("reads what governs the act from afar in %j", (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it.each([
    `Abe gave up his plan to fly to Darwin and sign ${ABOUT}.`,
    `Nobody wants Abe to fly to Darwin and sign ${ABOUT}.`,
    `It would be a mistake to hurry to Darwin and sign ${ABOUT}.`,
    `If Abe is to fly to Darwin and sign ${ABOUT}, the Diet must agree.`,
    `Abe was too ill to fly to Darwin and sign ${ABOUT}.`,
    `Instead of planning to fly to Darwin and sign ${ABOUT}, Abe stayed at home.`,
  ])("takes no plan and no fact from %j", (text) => {
    expect(told(text).filter((claim) => claim.startsWith("signed") && !claim.endsWith("denied"))).toEqual([]);
  });
});
