import { describe, expect, it } from "vitest";
import { unpackNumbers } from "../../../src/model/packed.ts";
import { buildDictionaries } from "../../../src/pipeline/dataset/build-dictionaries.ts";
import { openClaimWriter } from "../../../src/pipeline/dataset/claim-writer.ts";
import { SMALL_CODEBOOK, sketchArticles } from "../../engine/small-collection.ts";

describe("openClaimWriter", () => {
  it("counts the claims of each article and writes a row a claim, by article and then in the order of the text", () => {
    const articles = sketchArticles([
      {
        claims: [
          ["signed", "planned", "2023", "glider"],
          ["agreed", "happened"],
        ],
      },
      {},
      { claims: [["signed", "denied", null, "harbour", "JP"]] },
    ]);
    const writer = openClaimWriter(buildDictionaries(articles, SMALL_CODEBOOK));
    for (const { claims } of articles) writer.add(claims);
    const columns = writer.pack();
    const numbers = (packed: Parameters<typeof unpackNumbers>[0]) => [...(unpackNumbers(packed) ?? [])];
    expect(numbers(columns.counts)).toEqual([2, 0, 1]);
    expect(numbers(columns.agreements)).toEqual([1, 0, 0]);
    expect(columns.stages.words).toEqual(["agreed", "signed"]);
    expect(numbers(columns.stages.numbers)).toEqual([1, 0, 1]);
    expect(numbers(columns.modalities)).toEqual([1, 0, 3]);
    expect(numbers(columns.dates.precisions)).toEqual([1, 0, 0]);
    expect(numbers(columns.parties.numbers)).toEqual([-1, -1, 0]);
  });
});
