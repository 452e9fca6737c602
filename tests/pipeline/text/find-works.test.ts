import { describe, expect, it } from "vitest";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { findWorks, isUrgedOver, openWorks } from "../../../src/pipeline/text/find-works.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { splitClauses } from "../../../src/pipeline/text/split-clauses.ts";
import { claimsIn, READER } from "./read-sentence.ts";

function cuesIn(text: string) {
  const reading = openText(READER, text);
  const clauses = splitClauses(reading.folded, { start: 0, end: text.length });
  return findWorks(reading, clauses, openWorks(findLetterRuns(reading.folded)));
}

const worksIn = (text: string): string[] => cuesIn(text).map(({ start, end }) => text.slice(start, end));

describe("findWorks", () => {
  it.each([
    ["With a contract signed earlier in the month, the yards are calm.", "contract signed"],
    ["The signing of a design contract this month came late.", "signing of a design contract"],
    ["They praised last month's contracts for three ships.", "contracts"],
    ["Canberra signed last weekend for the first three ships.", "signed last weekend for the first three"],
    ["Japan has contracted to buy them.", "contracted to buy"],
    ["Edgewing, formed in June, grows.", "Edgewing, formed"],
    ["The design phase, which is due to begin in 2028, is dear.", "design phase, which is due to begin"],
    ["The joint venture ought to be up and running by May.", "joint venture ought to be up and running"],
    ["The owners intend to start up the joint venture soon.", "intend to start up the joint venture"],
    ["Sign the contract now, it says.", "Sign the contract now"],
  ])("finds in %j the words %j", (text, words) => {
    expect(worksIn(text)).toContain(words);
  });

  it.each([
    "The firms await the award of a contract in June.",
    "They hope for the signing of a contract this week.",
    "Whether the joint venture will be set up by June is open.",
    "The joint venture will not be up and running this year.",
    "The company met in June.",
  ])("finds nothing in %j", (text) => {
    expect(worksIn(text)).toEqual([]);
  });

  it("dates a contract by the month whose contract it is", () => {
    const text = "For GCAP of Britain, Italy and Japan it was a relief: the design contract signed in June 2025.";
    expect(claimsIn(text, "2025-09-01")).toEqual(["gcap development happened 2025-06"]);
  });
});

describe("isUrgedOver", () => {
  it("holds the words of what is asked for, and no others", () => {
    const text = "Sign the contract now, it says, as the contract is late.";
    const [work] = cuesIn(text);
    const at = text.indexOf("contract");
    expect(work && isUrgedOver({ start: at, end: at + 8 })(work)).toBe(true);
    const next = text.lastIndexOf("contract");
    expect(work && isUrgedOver({ start: next, end: next + 8 })(work)).toBe(false);
  });
});
