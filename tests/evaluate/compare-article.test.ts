import { describe, expect, it } from "vitest";
import { readSentence } from "../pipeline/text/read-sentence.ts";
import { factsTold, hedgedToldAsFacts } from "./compare-article.ts";
import type { GoldEvent } from "./gold.ts";

const READING = readSentence("Japan and the United Kingdom signed the Reciprocal Access Agreement on 11 January 2023.");
const family: string = READING.claims[0]?.family ?? "";
const event = (changed: Partial<GoldEvent>): GoldEvent => ({
  agreement: family,
  stage: "signed",
  modality: "happened",
  date: null,
  ...changed,
});

describe("factsTold", () => {
  it.each([
    ["a fact in the label", [event({})], []],
    ["a plan beside a fact in the label", [event({ modality: "planned" }), event({})], []],
    ["a plan in the label", [event({ modality: "planned" })], [`${family} signed`]],
    ["a fact of another stage in the label", [event({ stage: "ratified" })], [`${family} signed`]],
    ["nothing in the label", [], [`${family} signed`]],
  ])("takes a fact told for %s", (_, events, wrong) => {
    expect(factsTold(READING, events)).toEqual({ told: [`${family} signed`], wrong });
  });

  it("counts no plan", () => {
    const plan = readSentence(
      "Japan and the United Kingdom will sign the Reciprocal Access Agreement on 11 January 2023.",
    );
    expect(factsTold(plan, [])).toEqual({ told: [], wrong: [] });
  });
});

describe("hedgedToldAsFacts", () => {
  it("sees only the stages that the label has", () => {
    expect(hedgedToldAsFacts(READING, [])).toEqual({ hedged: 0, told: [] });
    expect(hedgedToldAsFacts(READING, [event({ modality: "planned" })])).toEqual({
      hedged: 1,
      told: [`${family} signed`],
    });
  });
});
