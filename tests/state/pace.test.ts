import { beforeEach, describe, expect, it } from "vitest";
import type { QuestionKind } from "../../src/model/questions.ts";
import { createPace, type Pace } from "../../src/state/pace.ts";

let frames: (() => void)[];
let drawn: string[];
let pace: Pace;

beforeEach(() => {
  frames = [];
  drawn = [];
  pace = createPace(() => new Promise((resolve) => frames.push(resolve)));
});

/** Let all promises settle that can. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function paint(): Promise<void> {
  frames.shift()?.();
  await settle();
}

const hold = (kind: QuestionKind, answer: object = {}) => pace.hold(answer, kind, () => drawn.push(kind));

describe("createPace", () => {
  it("draws nothing before the press is on the screen, and one answer a frame from then on", async () => {
    pace.begin({});
    hold("facets");
    hold("board");
    await settle();
    expect(drawn).toEqual([]);
    await paint();
    expect(drawn).toEqual(["facets"]);
    await paint();
    expect(drawn).toEqual(["facets", "board"]);
  });

  it("draws the chart before the counts, and the counts before the board, whatever came first", async () => {
    pace.begin({});
    for (const kind of ["board", "facets", "coverage"] as const) hold(kind);
    for (let frame = 0; frame < 3; frame++) await paint();
    expect(drawn).toEqual(["coverage", "facets", "board"]);
  });

  it("draws what comes late at once, as no frame is on its way", async () => {
    pace.begin({});
    await paint();
    hold("coverage");
    await settle();
    expect(drawn).toEqual(["coverage"]);
  });

  it("draws one answer at all its places together, so that no two say another number", async () => {
    const counts = {};
    hold("facets", counts);
    hold("board");
    hold("facets", counts);
    await settle();
    expect(drawn).toEqual(["facets", "facets"]);
  });

  it("spends no frame on what is called off, and goes on with the others", async () => {
    pace.begin({});
    const callOff = hold("coverage");
    hold("facets");
    callOff();
    await paint();
    expect(drawn).toEqual(["facets"]);
  });
});
