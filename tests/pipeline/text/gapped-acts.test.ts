import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence.ts";

const actsIn = (text: string): string[] =>
  readSentence(text, "2025-11-20")
    .claims.filter(({ stage, modality }) => stage === "ratified" && modality === "happened")
    .map(({ party, date }) => `${party} ${date}`);

describe("findGappedActs", () => {
  it.each([
    ["Japan ratified the GIGO convention in March and Italy in May.", ["JP 2025-03", "IT 2025-05"]],
    [
      "Japan ratified the GIGO convention in June 2024, Italy in November and Britain on 2 December 2024.",
      ["JP 2024-06", "IT 2024-11", "GB 2024-12-02"],
    ],
    ["Australia ratified the Geelong Treaty in August, and Britain followed in October.", ["AU 2025-08", "GB 2025-10"]],
  ])("reads in %j the acts %j", (text, acts) => {
    expect(actsIn(text)).toEqual(acts);
  });

  it.each([
    "Japan ratified the GIGO convention with Britain and Italy in May.",
    "Japan ratified the GIGO convention in March and Italy will do so in December.",
    "Japan ratified the GIGO convention in March and Italy not at all in May.",
    "Japan ratified the GIGO convention in March and Germany in May.",
    "Japan ratified the GIGO convention in March, and in May Italy held talks.",
  ])("reads one act at most in %j", (text) => {
    expect(actsIn(text).length).toBeLessThan(2);
  });
});
