import { describe, expect, it } from "vitest";
import { neededPieces } from "../../../src/pipeline/gate/needed-pieces.ts";
import { parsePattern } from "../../../src/pipeline/gate/parse-pattern.ts";

function piecesOf(pattern: RegExp) {
  const tree = parsePattern(pattern.source);
  return tree === null ? null : neededPieces(tree);
}

describe("neededPieces", () => {
  it.each([
    [/\bsign(?:ed|s)\b/, [" signed ", " signs "]],
    [/\b(?:will|shall) be\b/, [" will be", " shall b"]],
    [/\bno\b/, [" no "]],
    [/(?:the |its )?pact/, ["pact", "the pact", "its pact"]],
    [/\w+ (?:last|next) \w+/, [" last ", " next "]],
    [/(?:deny|denies) .*that/, ["deny ", "denies "]],
    [/^(?!.*\bnot\b).*\bagreed\b/, [" agreed "]],
    [/\bfy ?\d\d\d\d/, [" fy9999", " fy 9999"]],
    [/foods(?=bar).baz/, ["foods"]],
    [/(?:un)+ratified/, ["ratified"]],
  ])("says what %s cannot do without", (pattern, pieces) => {
    expect([...(piecesOf(pattern) ?? [])].sort()).toEqual([...pieces].sort());
  });

  it.each([/\w+/, /no/, /^["']?$/, /(?:signed)?/, /signed|\w+/, /(?!signed)/])("says nothing of %s", (pattern) => {
    expect(piecesOf(pattern)).toBeNull();
  });
});
