import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened, sourceWords } from "../../src/briefing/quotes.ts";
import type { Quote } from "../../src/briefing/slide.ts";
import { date } from "../engine/small-collection.ts";

function quote(words: string, cue: string): Quote {
  const start = words.indexOf(cue);
  return { about: "", words, cue: { start, end: start + cue.length }, source: "", url: null };
}

describe("shortened", () => {
  it("leaves a sentence that fits as it is", () => {
    const short = quote("They signed it.", "signed");
    expect(shortened(short, 40)).toBe(short);
  });

  it("cuts a long one at blanks around the words that decide, and marks the cuts", () => {
    const long = quote(
      "After many years of patient talks in several towns they signed it in the old port by the sea.",
      "signed",
    );
    expect(shortened(long, 40).words).toBe("… towns they signed it in the old port by …");
  });

  it("keeps the words that decide, whatever the sentence", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 10, max: 90 }),
        (before, after, most) => {
          const own = quote([...before, "SIGNED", ...after].join(" "), "SIGNED");
          const { words, cue } = shortened(own, most);
          expect(words.slice(cue.start, cue.end)).toBe("SIGNED");
          expect(words.length).toBeLessThanOrEqual(Math.max(most, "SIGNED".length) + 4);
        },
      ),
    );
  });
});

describe("sourceWords", () => {
  it("names publisher and date, and how the date was found", () => {
    const published = { date: date("2023-11-08"), basis: "metadata" } as const;
    expect(sourceWords({ publisherName: "The herald", publication: published })).toBe(
      "The herald, 8 November 2023 (date: metadata)",
    );
  });

  it("invents no date", () => {
    const none = { date: null, basis: "none" } as const;
    expect(sourceWords({ publisherName: "The herald", publication: none })).toBe("The herald, no date");
    const bounds = { date: null, basis: "bounds", notBefore: date("2022-05") } as const;
    expect(sourceWords({ publisherName: "The herald", publication: bounds })).toBe("The herald, after May 2022");
  });
});
