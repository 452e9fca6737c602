import { describe, expect, it } from "vitest";
import { beginningsOf, edgeSigns } from "../../../src/pipeline/gate/edge-signs.ts";
import { parsePattern } from "../../../src/pipeline/gate/parse-pattern.ts";

describe("edgeSigns", () => {
  it.each([
    ["^the", "start", ["the"]],
    ["^,? and", "start", ["  a", " an"]],
    ["^a$", "start", ["a"]],
    ["^(?:on|\\d) ", "start", ["on ", "9 "]],
    ["^[^a]b", "start", ["?b"]],
    ["^(?!a)\\bpact", "start", ["pac"]],
    ["^(?:a ){0,2}b", "start", ["b", "a b", "a a"]],
    ["(?:with|by) $", "end", [" ht", " yb"]],
    ["a(?: the)?$", "end", ["a", "eht"]],
  ] as const)("of %s at the %s", (source, side, signs) => {
    expect([...(edgeSigns(parsePattern(source)!, side) ?? [])].sort()).toEqual([...signs].sort());
  });

  it.each([
    ["^a|b", "start"],
    ["(?:^|x)a", "start"],
    ["a(?=$)", "end"],
    ["a", "start"],
  ] as const)("tells nothing of %s at the %s", (source, side) => {
    expect(edgeSigns(parsePattern(source)!, side)).toBeNull();
  });
});

describe("beginningsOf", () => {
  it("gives those of a pattern that is run from a place on", () => {
    expect(beginningsOf(parsePattern("may|june? \\d")!, "start")).toEqual(["may", "jun"]);
  });
});
