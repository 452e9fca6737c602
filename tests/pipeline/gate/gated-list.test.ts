import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORTH_READING } from "../../../src/pipeline/gate/gate.ts";
import { gateList, openPlaces } from "../../../src/pipeline/gate/gated-list.ts";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { loadSamples } from "../../evaluate/gold.ts";
import { rulePatterns } from "./rule-patterns.ts";

const sentences = [...loadSamples().values()].flatMap(({ text }) => text.toLowerCase().split(/(?<=[.;]) /));
const patterns = rulePatterns();

function readyList() {
  const list = gateList(patterns);
  for (let time = 0; time < WORTH_READING; time++) openPlaces(list, findLetterRuns(""));
  return list;
}

describe("openPlaces", () => {
  it("gives every pattern that fits a text, in order", () => {
    const list = readyList();
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (sentence) => {
        const open = openPlaces(list, findLetterRuns(sentence));
        const fitting = [...patterns.keys()].filter((place) => patterns[place]!.test(sentence));
        expect(fitting.filter((place) => !open.includes(place))).toEqual([]);
        expect([...open].sort((a, b) => a - b)).toEqual(open);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves most patterns out of a text that has nothing of them", () => {
    expect(openPlaces(readyList(), findLetterRuns("it rained all day")).length).toBeLessThan(patterns.length * 0.2);
  });

  it("gives all while it has hardly been asked", () => {
    expect(openPlaces(gateList(patterns), findLetterRuns(""))).toEqual([...patterns.keys()]);
  });
});
