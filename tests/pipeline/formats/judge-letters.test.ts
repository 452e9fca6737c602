import { describe, expect, it } from "vitest";
import type { Area, DrawnLetter } from "../../../src/pipeline/formats/draw-letters.ts";
import { judgeLetters } from "../../../src/pipeline/formats/judge-letters.ts";

const PAGE: Area = { left: 0, bottom: 0, right: 600, top: 800 };
const AREA = 480_000;

function inked(ink: DrawnLetter["ink"], word: string): DrawnLetter[] {
  return Array.from(word, (letter) => ({ letter, ink, x: 100, y: 100 }));
}

function hiddenIn(
  letters: readonly DrawnLetter[],
  painted: readonly Area[] = [],
  pictures: readonly Area[] = [],
): string {
  const hidden = judgeLetters({ letters, painted, pictures }, AREA);
  return letters.map(({ letter }, number) => (hidden[number] ? letter : "")).join("");
}

describe("judgeLetters", () => {
  it("takes letters without ink for hidden where others are seen", () => {
    expect(hiddenIn([...inked("seen", "Rain"), ...inked("unseen", "pact")])).toBe("pact");
    expect(hiddenIn([...inked("seen", "  "), ...inked("unseen", "pact")])).toBe("");
  });

  it("keeps what was recognised in a picture of a page, and hides a few such letters in it", () => {
    const recognised = [...inked("seen", "7"), ...inked("unseen", "pact")];
    expect(hiddenIn(recognised, [], [PAGE])).toBe("");
    expect(hiddenIn(recognised, [], [{ ...PAGE, top: 100 }])).toBe("pact");
    expect(hiddenIn([...inked("seen", "They talked"), ...inked("unseen", "pact")], [], [PAGE])).toBe("pact");
  });

  it("takes white letters for hidden where nothing lies behind them", () => {
    const both = [...inked("seen", "Rain"), ...inked("white", "pact")];
    expect(hiddenIn(both)).toBe("pact");
    expect(hiddenIn(both, [PAGE])).toBe("");
    expect(hiddenIn(both, [], [PAGE])).toBe("");
    expect(hiddenIn(both, [{ ...PAGE, left: 300 }])).toBe("pact");
    expect(hiddenIn(inked("white", "pact"))).toBe("");
    const further = inked("white", "no").map((one) => ({ ...one, x: 400 }));
    expect(
      hiddenIn([...both, ...further, ...inked("seen", "."), ...inked("white", "yes")], [{ ...PAGE, left: 300 }]),
    ).toBe("yes");
  });
});
