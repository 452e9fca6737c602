import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileReader } from "../../src/pipeline/text/read-text.ts";
import {
  CLAIMS_FOUND_PERCENT,
  CLAIMS_RIGHT_PERCENT,
  FACTS_RIGHT_PERCENT,
  HEDGED_TOLD,
  TRUST_WORDS,
} from "../../src/ui/trust-words.ts";
import { isUntuned, loadCodebook, loadLabels, loadSamples } from "../evaluate/gold.ts";
import { readLabelled, scoreReadings } from "../evaluate/score-readings.ts";

/** What `npm run evaluate -- --fold 4` measures. */
function measure() {
  const codebook = loadCodebook();
  const samples = loadSamples();
  const untuned = loadLabels().flatMap((label) => {
    const sample = isUntuned(label.id) ? samples.get(label.id) : undefined;
    return sample === undefined ? [] : [{ label, sample }];
  });
  const familyOf = new Map<string, string>(codebook.agreements.map(({ id, family }) => [id, family]));
  return scoreReadings(readLabelled(untuned, compileReader(codebook), familyOf));
}

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");

describe("TRUST_WORDS", () => {
  it("promises what is measured, on the page as in the README", () => {
    const { rates, hedged, hedgedTold, factsTold, factsRight } = measure();
    const [right, found] = [rates.claims.precision, rates.claims.recall].map((share) => Math.floor(100 * share));
    expect([CLAIMS_RIGHT_PERCENT, CLAIMS_FOUND_PERCENT]).toEqual([right, found]);
    expect(README).toContain(`about ${right} of 100 claims are right, about ${found} of 100 that`);
    expect(HEDGED_TOLD).toEqual({ told: hedgedTold, of: hedged });
    expect(README).toContain(`${hedgedTold} of ${hedged} plans, wishes and denials was told as a fact`);
    expect(FACTS_RIGHT_PERCENT).toBe(Math.floor((100 * factsRight) / factsTold));
    expect(README).toContain(`of 100 steps that are told as facts about ${FACTS_RIGHT_PERCENT} are facts`);
  });

  it("names all figures and says what to do", () => {
    expect(TRUST_WORDS).toMatch(
      new RegExp(
        `${CLAIMS_RIGHT_PERCENT} of 100 claims are right.+${CLAIMS_FOUND_PERCENT} of 100.+${HEDGED_TOLD.of} plans.+about ${FACTS_RIGHT_PERCENT} are facts.+Read the sentence`,
      ),
    );
  });
});
