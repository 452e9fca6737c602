import { describe, expect, it } from "vitest";
import { parsePattern, signOf } from "../../../src/pipeline/gate/parse-pattern.ts";

const unit = (...signs: string[]) => ({ kind: "unit", signs });
const sequence = (...parts: object[]) => ({ kind: "sequence", parts });

describe("parsePattern", () => {
  it.each([
    ["aB", sequence(unit("a"), unit("b"))],
    ["\\d_\\.", sequence(unit("9"), unit("9"), unit(" "))],
    ["[sz]|.", { kind: "choice", options: [sequence(unit("s", "z")), sequence({ kind: "any" })] }],
    ["^\\b$", sequence(...["start", "word", "end"].map((of) => ({ kind: "edge", of })))],
    ["(?:a)?", sequence({ kind: "repeat", part: sequence(unit("a")), least: 0, most: 1 })],
    ["a{2}", sequence({ kind: "repeat", part: unit("a"), least: 2, most: 2 })],
    ["a{1,3}?", sequence({ kind: "repeat", part: unit("a"), least: 1, most: 3 })],
    ["a+", sequence({ kind: "repeat", part: unit("a"), least: 1, most: Number.POSITIVE_INFINITY })],
    ["(?=a)(?!b)", sequence({ kind: "look", part: sequence(unit("a")) }, { kind: "empty" })],
    ["[\\w-]", sequence({ kind: "any" })],
    ["[^a]", sequence({ kind: "any" })],
    ["[a-f]", sequence({ kind: "any" })],
    ["[0-9]", sequence(unit("9"))],
    ["[,;]\\u2019", sequence(unit(" "), unit(" "))],
  ])("takes %s apart", (source, part) => {
    expect(parsePattern(source)).toEqual(part);
  });

  it.each(["(a)\\1", "\\Ba", "a)", "(?<n>a)\\k<n>", "\\u0061", "\\x61", "[\\u0020-z"])("leaves %s alone", (source) => {
    expect(parsePattern(source)).toBeNull();
  });
});

describe("signOf", () => {
  it("gives letters themselves, figures one sign, and all else that of a gap", () => {
    expect(["a", "Z", "0", "_", "é", "'", " "].map(signOf)).toEqual(["a", "z", "9", "9", " ", " ", " "]);
  });
});
