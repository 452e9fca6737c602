import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askStamp, pageStamp, stampLine } from "../../src/briefing/brief.ts";
import { openSketches } from "../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "./small-brief.ts";

const dataset = openSketches(TOLD);
const stampWith = (words: string) => askStamp(askOf(dataset), briefOf(dataset, `q=${encodeURIComponent(words)}`));

describe("askStamp", () => {
  it("keeps its words on one line, whatever letters a link searches for", async () => {
    const control = fc.integer({ min: 0, max: 0x1f }).map((code) => String.fromCharCode(code));
    const letter = fc.oneof(control, fc.constantFrom("\u007f", "\u0085", "\u2028", "\u2029", "a", "b"));
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 12 }), async (letters) => {
        expect(stampLine(await stampWith(`pact${letters.join("")}pact`))).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);
      }),
      { numRuns: 60 },
    );
  });

  it("parts words that a form feed parted", async () => {
    expect((await stampWith("tariff\fpact")).filter).toBe("Filter: “tariff pact”");
  });

  it.each([
    { search: "country=JP", counts: "5 of 7 reports, 5 stories" },
    { search: "country=JP&asof=2022-03", counts: "5 of 7 reports, 5 stories, whole collection to 1 February 2023" },
    { search: "country=JP&unit=stories", counts: "Counted in stories: 5 of 7 stories, 5 of 7 reports" },
  ])("says of $search what is counted: $counts", async ({ search, counts }) => {
    expect((await askStamp(askOf(dataset), briefOf(dataset, search))).counts).toBe(counts);
  });
});

describe("pageStamp", () => {
  it.each([
    { search: "country=JP", passing: 5, counts: "5 of 7 reports" },
    {
      search: "country=JP&unit=stories&asof=2022-03",
      passing: 4,
      counts: "4 of 7 stories, whole collection to 1 February 2023",
    },
    { search: "country=JP", passing: 1234, counts: "1,234 of 7 reports" },
    { search: "country=JP", passing: null, counts: "7 reports in all" },
  ])("is that of a file but for $counts, what the page has counted", async ({ search, passing, counts }) => {
    const brief = briefOf(dataset, search);
    expect(pageStamp(brief, passing)).toEqual({ ...(await askStamp(askOf(dataset), brief)), counts });
  });
});
