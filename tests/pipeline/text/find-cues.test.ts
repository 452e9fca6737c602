import { describe, expect, it } from "vitest";
import type { Codebook, LadderId } from "../../../src/model/codebook.ts";
import type { StageId } from "../../../src/model/ids.ts";
import { compileCues } from "../../../src/pipeline/text/compile-cues.ts";
import { findCues } from "../../../src/pipeline/text/find-cues.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { compileAutomaton, findRuns } from "../../../src/pipeline/text/phrase-automaton.ts";
import { claimsIn, READER } from "./read-sentence.ts";

const LADDERS: ReadonlySet<LadderId> = new Set(["treaty", "programme", "partnership"]);
const AUTOMATON = compileAutomaton([READER.cues.runs]);

function find(text: string, ladder: string): string[] {
  const folded = foldText(text);
  const [found = []] = findRuns(AUTOMATON, text);
  const cues = findCues(READER.cues, folded, found, { start: 0, end: text.length }, LADDERS);
  return cues.flatMap(({ start, end, form, targets }) =>
    targets
      .filter((target) => target.ladder === ladder)
      .map(({ stage }) => `${stage} ${form}: ${text.slice(start, end)}`),
  );
}

describe("findCues", () => {
  it.each([
    ["They formed a new three-way company", 1],
    ["They formed a view of the company", 0],
    ["They formed, with others, a company", 0],
  ])("holds what stands before a noun to words of that noun: %j", (text, count) => {
    const folded = foldText(text);
    const stage = { id: "signed" as StageId, name: "", shortName: "", definition: "", isEnding: false };
    const cues = [{ form: "verb" as const, words: "form ~ company" }];
    const ladders: Codebook["ladders"] = [{ id: "treaty", name: "", stages: [{ ...stage, cues }] }];
    const index = compileCues({ ladders });
    const [found = []] = findRuns(compileAutomaton([index.runs]), text);
    expect(findCues(index, folded, found, { start: 0, end: text.length }, LADDERS)).toHaveLength(count);
  });

  it.each([
    ["They signed it", "treaty", ["signed past: signed"]],
    ["It came into force", "treaty", ["in-force past: came into force"]],
    ["They opened formal talks", "treaty", ["negotiating past: opened formal talks"]],
    ["They opened doors, and talks were dull", "treaty", []],
    ["It is due by 2035", "programme", ["in-service phrase: due by 2035"]],
    ["It is due by noon", "programme", []],
    ["They assigned designs", "treaty", []],
    ["The United States plans it", "programme", []],
    ["The United Kingdom projects are old", "programme", []],
  ])("finds the cues of %j on the ladder of a %s", (text, ladder, cues) => {
    expect(find(text, ladder)).toEqual(cues);
  });

  it("finds a cue with an open place in a sentence of any length", () => {
    const spoken = "They opened formal talks";
    for (const length of [0, 900, 970, 980, 1_000, 5_000]) {
      expect(find(`${"x ".repeat(length / 2)}${spoken}`, "treaty")).toEqual(["negotiating past: opened formal talks"]);
    }
  });

  it("takes what is found for no founding", () => {
    expect(claimsIn("She asked what would follow AUKUS, and found the answers thin.", "2025-03-12")).toEqual([]);
  });

  it("lets no verb run on over that of another clause", () => {
    const lapsing = "A deal that let both share soup recipes will lapse in May, GSOMIA.";
    expect(claimsIn(lapsing, "2025-03-12").filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it("takes the longer of two cues on one ladder", () => {
    expect(find("They agreed in principle", "treaty")).toEqual(["agreed past: agreed in principle"]);
  });

  it("looks for no cue of other ladders than are asked for", () => {
    const folded = "they signed the pact and launched the programme";
    const [found = []] = findRuns(AUTOMATON, folded);
    const whole = { start: 0, end: folded.length };
    const on = (...ladders: LadderId[]) => findCues(READER.cues, folded, found, whole, new Set(ladders));
    expect(on()).toEqual([]);
    const targets = on("treaty").flatMap((cue) => cue.targets);
    expect(targets).toContainEqual({ ladder: "treaty", stage: "signed" });
    expect(targets.every(({ ladder }) => ladder === "treaty")).toBe(true);
  });
});

describe("words of what works and what is cleared", () => {
  it.each([
    [
      "With the Japan-Philippines RAA operating since last September, drills are easier.",
      "japan-philippines-raa in-force happened 2023-09",
    ],
    [
      "The lawyers cleared the last articles of the Japan-France RAA in January.",
      "japan-france-raa agreed happened 2024-01",
    ],
    [
      "Of the Japan-France RAA both sides would like to have an outline by May.",
      "japan-france-raa agreed urged 2025-05",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("words of lawmakers and of drafters", () => {
  it.each([
    [
      "Senators in Manila waved the Japan-Philippines RAA through in December.",
      "japan-philippines-raa ratified happened 2023-12",
    ],
    [
      "Teams from Tokyo and Manila compared drafts of a reciprocal access agreement this week.",
      "japan-philippines-raa negotiating happened 2024-06",
    ],
    [
      "Lawyers spent the week in Manila on the wording of the Japan-Philippines RAA.",
      "japan-philippines-raa negotiating happened 2024-06",
    ],
    [
      "Diplomats from Paris and Tokyo met for the third time on a Japan-France RAA in May.",
      "japan-france-raa negotiating happened 2024-05",
    ],
    ["Tokyo and Paris are still far apart on the Japan-France RAA.", "japan-france-raa negotiating happened ?"],
    [
      "Marcos promised that the Japan-Philippines RAA would be in place by the end of 2025.",
      "japan-philippines-raa in-force planned 2025",
    ],
    [
      "Australia completed its side of the Japan-Australia RAA in 2022 and waited for the Diet.",
      "japan-australia-raa ratified happened 2022",
    ],
    ["The Japan-UK RAA still needs the Diet.", "uk-japan-raa ratified needed ?"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("words of lawmakers and of others who did nothing", () => {
  it.each([
    ["The Senate would not wave the Japan-Philippines RAA through.", "japan-philippines-raa ratified happened"],
    ["A scholar compared texts of the Japan-Philippines RAA.", "japan-philippines-raa negotiating"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
