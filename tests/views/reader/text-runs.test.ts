import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, textRuns } from "../../../src/views/reader/text-runs.ts";
import { claimOf } from "../samples.ts";

type Reading = Parameters<typeof textRuns>[0];

const tagAt = (start: number, end: number): Reading["tags"][number] => ({
  kind: "country",
  id: "JP",
  name: "Japan",
  mentions: [{ start, end }],
});
const claimAt = (
  number: number,
  start: number,
  end: number,
  cue = { start: 0, end: 1 },
): Reading["claims"][number] => ({
  ...claimOf(number, { cue }),
  start,
  end,
});

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("textRuns", () => {
  it("loses and doubles no letter, however spans overlap or run over the end", () => {
    const text = fc.stringMatching(/^[ab \n]{0,30}$/);
    fc.assert(
      fc.property(text, fc.array(span), fc.array(span), (words, claims, mentions) => {
        const reading: Reading = {
          text: words,
          claims: claims.map(([start, end], number) => claimAt(number, start, end)),
          tags: mentions.map(([start, end]) => tagAt(start, end)),
        };
        const paragraphs = textRuns(reading).map((runs) =>
          runs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)),
        );
        expect(paragraphs.map((pieces) => pieces.join(""))).toEqual(words.split(/\n+/).filter((line) => line !== ""));
      }),
    );
  });

  it("marks a claim's sentence, its cue and what is named in it", () => {
    const text = "Rain fell. Japan signed it. More rain.";
    const reading: Reading = { text, claims: [claimAt(7, 11, 27, { start: 6, end: 12 })], tags: [tagAt(11, 16)] };
    const [plain, sentence, rest] = textRuns(reading)[0]!;
    expect([plain!.claims, sentence!.claims, sentence!.begins, rest!.claims]).toEqual([[], [7], [7], []]);
    expect(sentence!.pieces.filter(({ isCue }) => isCue).map((piece) => piece.text)).toEqual(["signed"]);
    expect(sentence!.pieces.filter(({ isMention }) => isMention).map((piece) => piece.text)).toEqual(["Japan"]);
  });

  it("begins two claims of one sentence together", () => {
    const [run] = textRuns({ text: "They signed both.", claims: [claimAt(1, 0, 17), claimAt(2, 0, 17)], tags: [] })[0]!;
    expect(run!.begins).toEqual([1, 2]);
  });
});

describe("countWords", () => {
  it("counts what stands between spaces", () => {
    expect([countWords(""), countWords(" It rained,\n then stopped. ")]).toEqual([0, 4]);
  });
});
