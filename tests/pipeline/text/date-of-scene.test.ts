import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";

describe("dateOfScene", () => {
  it.each([
    [`The defence ministers met in Perth on 8 July. They signed ${TREATY}.`],
    [
      `On 8 July Healey was host to Marles at a dinner in Perth. At the meeting Britain and Australia signed ${TREATY}.`,
    ],
    [`Talks on ${TREATY} were held in Perth on 8 July. Healey and Marles signed it under a tree.`],
    [`On 8 July Marles was received by Healey in Perth. After a tour of about twenty minutes they signed ${TREATY}.`],
    [`Britain and Australia have signed ${TREATY}. The ceremony was held in Perth on 8 July.`],
    [`Marles flew to Perth on 8 July. He and Healey signed ${TREATY}.`],
    [`Healey has signed ${TREATY} with Australia. The minister did so on Tuesday evening.`],
  ])("dates the signing by the meeting in %j", (text) => {
    expect(claimsIn(text, "2025-07-10")).toContain("geelong-treaty signed happened 2025-07-08");
  });

  it.each([
    ["a meeting to come", `The ministers will meet in Perth on 8 July. They signed ${TREATY}.`],
    ["a meeting of another time", `The ministers met on 8 July after talks on 4 July. They signed ${TREATY}.`],
    ["words that point to no meeting", `The ministers met in Perth on 8 July. Kings of old signed ${TREATY}.`],
    ["an act that lies further back", `The ministers met in Perth on 8 July. They had signed ${TREATY}.`],
    ["a day of speaking", `The ministers had met, a clerk said on 8 July. They signed ${TREATY}.`],
    ["an act long after it", `The ministers met in Perth on 8 July. After years of talks they signed ${TREATY}.`],
    ["no meeting", `Prices rose on 8 July. They signed ${TREATY}.`],
  ])("gives no day for %s", (_, text) => {
    for (const claim of claimsIn(text, "2025-07-10")) expect(claim).not.toMatch(/signed happened 2025/);
  });
});
