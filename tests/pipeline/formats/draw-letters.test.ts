import { describe, expect, it } from "vitest";
import { drawLetters } from "../../../src/pipeline/formats/draw-letters.ts";

const NAMES = [
  "save",
  "restore",
  "transform",
  "fill",
  "constructPath",
  "setFillRGBColor",
  "setTextRenderingMode",
  "setGState",
  "beginText",
  "setTextMatrix",
  "moveText",
  "setLeadingMoveText",
  "nextLine",
  "showText",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "shadingFill",
];
const CODES = Object.fromEntries(NAMES.map((name, code) => [name, code + 1]));

/** What operators draw, each with its arguments behind its name. */
function draw(...steps: readonly (readonly [name: string, ...args: unknown[]])[]) {
  const page = { fnArray: steps.map(([name]) => CODES[name] ?? 0), argsArray: steps.map(([, ...args]) => args) };
  return drawLetters(page, CODES);
}

function show(word: string): readonly [string, unknown] {
  return ["showText", [...Array.from(word, (unicode) => ({ unicode })), -250]];
}

describe("drawLetters", () => {
  it("places each run by its matrices and its steps from line to line", () => {
    const { letters } = draw(
      ["transform", 2, 0, 0, 2, 10, 20],
      ["beginText"],
      ["setTextMatrix", [1, 0, 0, 1, 5, 100]],
      show("a"),
      ["setLeadingMoveText", 0, -12],
      show("b"),
      ["nextLine"],
      show("c"),
      ["moveText", 3, 1],
      show("d"),
    );
    expect(letters.map(({ letter, x, y }) => [letter, x, y])).toEqual([
      ["a", 20, 220],
      ["b", 20, 196],
      ["c", 20, 172],
      ["d", 26, 174],
    ]);
  });

  it("tells the ink of each letter, and takes back what stood within a step", () => {
    const { letters } = draw(
      ["save"],
      ["setTextRenderingMode", 3],
      show("a"),
      ["restore"],
      show("b"),
      ["setFillRGBColor", "#ffffff"],
      show("c"),
      ["setTextRenderingMode", 1],
      show("d"),
      ["paintFormXObjectBegin", null, null],
      ["setGState", [["ca", 0]]],
      show("e"),
      ["paintFormXObjectEnd"],
      show("f"),
    );
    expect(letters.map(({ ink }) => ink)).toEqual(["unseen", "seen", "white", "seen", "unseen", "seen"]);
  });

  it("knows the places that are painted in a colour, and those that may hold a picture", () => {
    const { painted, pictures } = draw(
      ["constructPath", CODES.fill, [null], new Float32Array([10, 20, 30, 40])],
      ["setFillRGBColor", "#ffffff"],
      ["constructPath", CODES.fill, [null], new Float32Array([1, 2, 3, 4])],
      ["constructPath", 0, [null], new Float32Array([1, 2, 3, 4])],
      ["transform", 1, 0, 0, 1, 50, 50],
      ["transform", 200, 0, 0, 100, 0, 0],
    );
    expect(painted).toEqual([{ left: 10, bottom: 20, right: 30, top: 40 }]);
    expect(pictures).toEqual([{ left: 50, bottom: 50, right: 250, top: 150 }]);
  });
});
