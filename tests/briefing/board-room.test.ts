import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardLineHeight, boardPages, columnHeight } from "../../src/briefing/board-room.ts";
import type { BoardLine } from "../../src/briefing/slide.ts";
import type { AgreementId } from "../../src/model/ids.ts";

const ROOM = 25;

const lineOf = (at: number, letters = 10): BoardLine => ({
  agreement: `agreement-${at}` as AgreementId,
  name: `Pact ${at}`,
  stair: [],
  stage: "Signed",
  when: "x".repeat(letters),
  next: "",
  isLate: false,
  evidence: "",
});
const groupOf = (heading: string, count: number, letters = 10) => ({
  heading,
  lines: Array.from({ length: count }, (_, at) => lineOf(at, letters)),
});
const shapeOf = (pages: ReturnType<typeof boardPages>) =>
  pages.map((columns) => columns.map(({ heading, lines }) => `${heading}: ${lines.length}`));

describe("boardPages", () => {
  it("sets two groups side by side while each fits a column", () => {
    const pages = boardPages([groupOf("Treaties", 14), groupOf("Programmes", 3)], ROOM);
    expect(shapeOf(pages)).toEqual([["Treaties: 14", "Programmes: 3"]]);
  });

  it("fills a slide with twenty-four short lines rather than leave a third of two slides empty", () => {
    const pages = boardPages([groupOf("Treaties", 24), groupOf("Programmes", 13)], ROOM);
    expect(shapeOf(pages)).toEqual([
      ["Treaties: 12", "Treaties, continued: 12"],
      ["Programmes: 7", "Programmes, continued: 6"],
    ]);
  });

  it("gives statuses of three lines the slides that they need", () => {
    const pages = boardPages([groupOf("Treaties", 24, 80)], ROOM);
    expect(shapeOf(pages).length).toBe(2);
    for (const column of pages.flat()) expect(columnHeight(column)).toBeLessThanOrEqual(ROOM);
  });

  it("keeps every line once, in its order, in columns that are no higher than their room", () => {
    const letters = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 8, max: 30 }), (lengths, room) => {
        const lines = lengths.map((length, at) => lineOf(at, length));
        const columns = boardPages([{ heading: "Treaties", lines }], room).flat();
        expect(columns.flatMap((own) => own.lines)).toEqual(lines);
        for (const column of columns) expect(columnHeight(column)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("boardLineHeight", () => {
  it.each([
    ["a status of one line", { when: "on 2 May" }, 1.7],
    ["a status with what comes next", { next: "entry into force expected for 2029" }, 2.4],
    ["a status that breaks", { when: "by the United Kingdom and Japan, one of them in October 2024" }, 2.4],
    ["a name that breaks", { name: "An agreement with quite a long short name" }, 2.4],
  ] as const)("is higher for %s", (_, words, height) => {
    expect(boardLineHeight({ ...lineOf(1, 0), ...words })).toBeCloseTo(height);
  });
});
