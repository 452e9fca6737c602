import { describe, expect, it } from "vitest";
import { parsePartialDate } from "../../../src/model/partial-date.ts";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { findDeliveries, isTargetOver } from "../../../src/pipeline/text/find-deliveries.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { splitClauses } from "../../../src/pipeline/text/split-clauses.ts";
import { claimsIn, READER } from "./read-sentence.ts";

function deliveriesIn(text: string, published: string | null = "2024-06-01") {
  const reading = openText(READER, text);
  const clauses = splitClauses(reading.folded, { start: 0, end: text.length });
  const day = published === null ? null : parsePartialDate(published);
  return findDeliveries(reading, clauses, day, findLetterRuns(reading.folded));
}

describe("findDeliveries", () => {
  it.each(["The jet will replace two older ones.", "The two countries will join forces on a missile."])(
    "takes what a thing is for, or who works on it, for no plan to use it in %j",
    (text) => {
      expect(deliveriesIn(text)).toEqual([]);
    },
  );

  it.each([
    ["The jets are to be handed over in 2037.", "handed over"],
    ["By 2037 pilots should fly from the coast in operational jets.", "operational"],
    ["He wants jets in RAF hands in 2037.", "in RAF hands"],
    ["The navy buys four boats early next decade.", "buys"],
    ["The first rounds are due in fiscal 2027.", "due"],
    ["The country will get its submarines.", "get"],
    ["The jet will not be deployed by 2037 as promised.", "deployed"],
    ["The delay puts the 2037 deadline at risk.", "2037 deadline"],
    ["They set themselves a deadline of 2037.", "deadline of 2037"],
    ["The year 2037 is the target.", "2037 is the target"],
    ["The plan gives the navy three boats in 2037.", "gives"],
    ["Both aim for a fighter by 2037.", "aim for"],
    ["No jet comes before 2037.", "2037"],
    ["She does not expect to see a first boat until 2037.", "2037"],
    ["The crew is sure of 2037, jets and all.", "2037"],
    ["The year 2037 is still a realistic target.", "2037 is still a realistic target"],
    ["If the plan holds, the first squadron receives its jets in 2037.", "receives"],
    ["The navy wants to fit the missile to its destroyers in 2027.", "fit"],
    ["The in-service date has not moved from 2037.", "in-service date has not moved from 2037"],
  ])("finds in %j the words %j", (text, words) => {
    expect(deliveriesIn(text).map(({ start, end }) => text.slice(start, end))).toContain(words);
  });

  it.each([
    "The jets were handed over in 2019.",
    "The jets will not be ready by 2037.",
    "The minister ruled out a sale unless the boats arrive by 2037.",
    "A first test flight is due in 2027.",
    "The plan gives the navy an office in 2027.",
    "They aim for better schools by 2037.",
    "No decision on the jets comes before 2037.",
    "Nobody will be told the price of the jets before 2037.",
    "If the jets fly, they fly in 2037.",
    "The base is to receive four boats on rotation from 2037.",
    "They study how the navy will get the boats.",
    "The jets could be deployed abroad.",
    "Fewer sailors are required to operate the ship.",
    "Its own effort on the jets begins with the year that opens in April 2027.",
    "The fleet's carrier deployment planned for 2027 was also on the agenda of the jets.",
    "Talks on the jets are due to begin in 2027.",
  ])("finds nothing in %j", (text) => {
    expect(deliveriesIn(text)).toEqual([]);
  });

  it("finds nothing where the day of publication is unknown", () => {
    expect(deliveriesIn("The jets will be delivered in 2037.", null)).toEqual([]);
  });
});

describe("isTargetOver", () => {
  it("tells a target date that holds words of a cue from other deliveries", () => {
    const [target] = deliveriesIn("The 2037 target stands.").map(isTargetOver({ start: 16, end: 22 }));
    expect(target).toBe(false);
    expect(deliveriesIn("The 2037 target stands.").some(isTargetOver({ start: 4, end: 15 }))).toBe(true);
    expect(deliveriesIn("Jets are due in 2037.").some(isTargetOver({ start: 9, end: 12 }))).toBe(false);
  });
});

describe("the claims of deliveries", () => {
  it.each([
    ["Australia's boats, under AUKUS Pillar I, should begin operating in the 2040s.", "aukus-1 in-service planned ?"],
    ["GCAP goes well. The first should be delivered to squadrons in 2035.", "gcap in-service planned 2035"],
    ["The partners say the GCAP 2035 target is at risk.", "gcap in-service planned 2035"],
    ["AUKUS Pillar I goes on: Australia would get its submarines.", "aukus-1 in-service planned ?"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text, "2025-07-28")).toContain(claim);
  });

  it.each([
    "Tempest, the GCAP jet, is to receive more than two billion pounds over four years.",
    "The ship that is to carry Tomahawks will get a software upgrade in the dock.",
  ])("read no delivery in %j", (text) => {
    expect(claimsIn(text, "2021-07-28").filter((claim) => claim.includes("in-service"))).toEqual([]);
  });
});
