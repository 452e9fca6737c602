import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsIn, readSentence } from "./read-sentence.ts";

/** The rows of `tests/cases/claims`: a text, and its claims without dates. */
function casesOf(file: string): [text: string, claims: string[]][] {
  const rows = readFileSync(new URL(`../../cases/claims/${file}`, import.meta.url), "utf8").split("\n");
  return rows.flatMap((row): [string, string[]][] => {
    const [text = "", claims] = row.split("=>").map((part) => part.trim());
    return claims === undefined ? [] : [[text, claims.split("; ").filter((claim) => claim !== "")]];
  });
}

/** The stages that a text tells as reached, by agreement. */
const factsIn = (text: string, published = "2024-11-20", title: string | null = null): string[] =>
  readSentence(text, published, title)
    .claims.filter(({ modality }) => modality === "happened")
    .map(({ agreement, stage }) => `${agreement} ${stage}`);

describe("findClaims", () => {
  it.each([
    ...casesOf("treaty-wordings.txt"),
    ...casesOf("treaty-reports.txt"),
    ...casesOf("treaty-accounts.txt"),
    ...casesOf("treaty-classes.txt"),
    ...casesOf("treaty-lawmakers.txt"),
    ...casesOf("treaty-briefs.txt"),
    ...casesOf("treaty-talks.txt"),
  ])("reads what %j says of treaties", (text, claims) => {
    const found = claimsIn(text, "2024-11-20").map((claim) => claim.replace(/ [^ ]+$/, ""));
    expect([...new Set(found)].sort()).toEqual([...claims].sort());
  });

  it.each(
    ["plans", "doubts", "hedges", "passages", "unreal", "unsettled"].flatMap((name) => casesOf(`treaty-${name}.txt`)),
  )("takes nothing for a fact in %j but what is one", (text, facts) => {
    expect(factsIn(text).filter((fact) => !facts.includes(fact))).toEqual([]);
  });

  it.each(casesOf("treaty-facts.txt"))("keeps what %j tells as a fact", (text, facts) => {
    expect(factsIn(text)).toEqual(expect.arrayContaining(facts));
  });

  it.each(["plans", "doubts", "unreal"].flatMap((name) => casesOf(`programme-${name}.txt`)))(
    "takes nothing of a programme for a fact in %j but what is one",
    (row, facts) => {
      const [title = "", text = ""] = row.split(" | ");
      expect(factsIn(text, "2026-03-20", title).filter((fact) => !facts.includes(fact))).toEqual([]);
    },
  );

  it.each(casesOf("programme-facts.txt"))("keeps what %j tells of a programme as a fact", (row, facts) => {
    const [title = "", text = ""] = row.split(" | ");
    expect(factsIn(text, "2026-03-20", title)).toEqual(expect.arrayContaining(facts));
  });

  it.each(casesOf("programme-goals.txt"))("tells what %j says is to come, wished for or denied", (row, claims) => {
    const [title = "", text = ""] = row.split(" | ");
    const told = readSentence(text, "2026-03-20", title).claims;
    expect(told.map(({ agreement, stage, modality }) => `${agreement} ${stage} ${modality}`)).toEqual(
      expect.arrayContaining(claims),
    );
  });

  it("marks the cue inside its sentence and names the rule", () => {
    const text = "Nothing first. Ministers signed the Geelong Treaty.";
    const [claim] = readSentence(text).claims;
    expect(claim && text.slice(claim.start, claim.end)).toBe("Ministers signed the Geelong Treaty.");
    expect(claim && text.slice(claim.cue.start, claim.cue.end)).toBe("signed");
    expect(claim?.rule).toBe("told-as-done");
  });

  it("needs a legislature to read an approval as ratification", () => {
    expect(claimsIn("The board approved the Geelong Treaty.")).toEqual([]);
    expect(claimsIn("Parliament approved the Geelong Treaty.")).toEqual(["geelong-treaty ratified happened ?"]);
  });

  it("keeps another country's act from the agreement of the text", () => {
    expect(claimsIn("Japan and the UK signed an RAA. Tokyo is negotiating with Peru.")).toEqual([
      "uk-japan-raa signed happened ?",
    ]);
  });

  it.each([
    ["The United Kingdom has ratified the GIGO convention.", "GB"],
    ["The SOVFA between Australia and the Philippines was ratified.", null],
    ["Manila and Canberra ratified their SOVFA, the Philippines-Australia VFA.", null],
    ["Manila has a VFA with Australia that was ratified in 2012.", null],
  ])("sees in %j the act of %s", (text, party) => {
    expect(readSentence(text).claims.map((claim) => claim.party)).toEqual([party]);
  });

  it("reads nothing from a text that names no agreement", () => {
    expect(claimsIn("They signed a treaty and it entered into force on 3 May 2021.")).toEqual([]);
  });
});
