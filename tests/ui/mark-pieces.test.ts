import { describe, expect, it } from "vitest";
import { markPieces } from "../../src/ui/mark-pieces.ts";

const drawn = (text: string, spans: readonly [number, number][]) =>
  markPieces(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece));

describe("markPieces", () => {
  it.each<{ text: string; spans: [number, number][]; pieces: string[] }>([
    { text: "The pact holds", spans: [[4, 8]], pieces: ["The ", "[pact]", " holds"] },
    { text: "pact", spans: [[0, 4]], pieces: ["[pact]"] },
    {
      text: "pact, pact",
      spans: [
        [0, 4],
        [6, 10],
      ],
      pieces: ["[pact]", ", ", "[pact]"],
    },
    { text: "pact", spans: [], pieces: ["pact"] },
    { text: "", spans: [], pieces: [] },
  ])("cuts $text into $pieces", ({ text, spans, pieces }) => {
    expect(drawn(text, spans)).toEqual(pieces);
  });
});
