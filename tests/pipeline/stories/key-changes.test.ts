import { describe, expect, it } from "vitest";
import type { DayNumber } from "../../../src/model/day-number.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import { findChanges } from "../../../src/pipeline/stories/key-changes.ts";
import type { StoryText } from "../../../src/pipeline/stories/story-text.ts";
import { sketchArticles } from "../../engine/small-collection.ts";

const FIRST_DAY = 18_000;

/** The text of a day, with fingerprints. */
function textOf(day: number, ...keys: readonly number[]): StoryText {
  const [article] = sketchArticles([{ id: `day-${day}`, published: dateOfDay((FIRST_DAY + day) as DayNumber) }]);
  if (article === undefined) throw new Error("no article was sketched");
  const days = publicationDaysOf(article.published);
  return { article, days, fingerprints: Int32Array.from(keys) } as unknown as StoryText;
}

/** Changes by place, in the order in which they were found. */
function changesOf(texts: readonly StoryText[], came: readonly number[], gone: readonly StoryText[]) {
  const found = findChanges(texts, {
    gone: gone.map((text) => ({ ...text, story: 0, isListed: true })),
    wasThere: (place) => !came.includes(place),
  });
  const changes = [...found.changes].map(([place, lists]) => [place, lists.map((list) => [...list])]);
  return { changes, replaced: [...found.replaced] };
}

const [first, second, third] = [textOf(1, 5, 6), textOf(2, 6, 7), textOf(3, 7, 8)];

describe("findChanges", () => {
  it("finds all fingerprints of a text that came, and of one that went before the next", () => {
    expect(changesOf([first, second, third], [1], [])).toEqual({ changes: [[1, [[6, 7]]]], replaced: [] });
    expect(changesOf([first, third], [], [second])).toEqual({ changes: [[1, [[6, 7]]]], replaced: [] });
    expect(changesOf([first, second], [], [third])).toEqual({ changes: [[2, [[7, 8]]]], replaced: [] });
  });

  it("finds what a text that was changed in its place gained and lost, and all where it moved", () => {
    const changed = textOf(2, 6, 9);
    expect(changesOf([first, changed, third], [1], [second])).toEqual({
      changes: [[1, [[9], [7]]]],
      replaced: [[0, 1]],
    });
    const moved = textOf(4, 6, 7);
    expect(changesOf([first, third, moved], [2], [second])).toEqual({
      changes: [
        [1, [[6, 7]]],
        [2, [[6, 7]]],
      ],
      replaced: [],
    });
  });

  it("finds all of a text that must share more with others now", () => {
    const keys = Array.from({ length: 12 }, (_, at) => at);
    const { changes, replaced } = changesOf([first, textOf(2, ...keys), third], [1], [second]);
    expect(changes).toEqual([[1, [[6, 7], keys]]]);
    expect(replaced).toEqual([]);
  });
});
