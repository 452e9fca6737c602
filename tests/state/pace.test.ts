import { beforeEach, describe, expect, it } from "vitest";
import type { QuestionKind } from "../../src/model/questions.ts";
import { createPace, type Pace } from "../../src/state/pace.ts";

let frames: (() => void)[];
let drawn: string[];
let asked: string[];
let pace: Pace;

beforeEach(() => {
  frames = [];
  drawn = [];
  asked = [];
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

  it("asks what takes long once what comes first is drawn and seen", async () => {
    pace.begin({});
    pace.begin({});
    const board = pace.put("board", async () => asked.push("board"));
    let answer: (counts: object) => void = () => undefined;
    const facets = pace.put("facets", () => new Promise<object>((resolve) => (answer = resolve)));
    await paint();
    expect(asked).toEqual([]);
    answer({});
    hold("facets", await facets);
    await settle();
    expect([drawn, asked]).toEqual([["facets"], []]);
    while (frames.length > 0) await paint();
    await board;
    expect(asked).toEqual(["board"]);
  });

  it("asks everything at once for the view that the page opens with", async () => {
    pace.begin({});
    pace.put("facets", () => new Promise(() => undefined));
    await pace.put("board", async () => asked.push("board"));
    expect(asked).toEqual(["board"]);
  });

  it("asks at once where nothing comes first", async () => {
    pace.begin({});
    pace.begin({});
    await pace.put("promises", async () => asked.push("promises"));
    expect(asked).toEqual(["promises"]);
  });

  it("goes on with the others when what comes first fails", async () => {
    pace.begin({});
    pace.begin({});
    const failed = pace.put("coverage", () => Promise.reject(new Error("no engine")));
    const board = pace.put("board", async () => asked.push("board"));
    await expect(failed).rejects.toThrow("no engine");
    while (frames.length > 0) await paint();
    await board;
    expect(asked).toEqual(["board"]);
  });
});
