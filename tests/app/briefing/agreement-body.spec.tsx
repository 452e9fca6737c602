import { describe, expect, it } from "vitest";
import { CitedSentence } from "../../../src/app/briefing/agreement-body.tsx";
import { isolated } from "../../../src/ui/isolated.ts";
import { render } from "../../views/render.tsx";

/** Where a word of an element begins, in pixels. */
function leftOf(element: Element, word: string): number {
  const [text] = element.childNodes;
  const start = text?.textContent?.indexOf(word) ?? -1;
  if (text === undefined || start < 0) throw new RangeError(`"${word}" is not there`);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return range.getBoundingClientRect().left;
}

describe("CitedSentence", () => {
  it("keeps a date in one piece behind a publisher whose letters run from right to left", async () => {
    const source = `${isolated("جريدة الميناء")}, 15 January 2026 (date: given)`;
    const quote = { about: "", words: "They signed.", cue: { start: 5, end: 11 }, source, url: null };
    render(<CitedSentence quote={quote} />);
    await expect.poll(() => document.querySelector("figcaption")).not.toBeNull();
    const caption = document.querySelector("figcaption") as Element;
    const lefts = ["جريدة", "15", "January", "2026", "given"].map((word) => leftOf(caption, word));
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  });
});
