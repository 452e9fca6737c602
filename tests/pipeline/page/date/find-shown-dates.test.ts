import { describe, expect, it } from "vitest";
import { findHeadlineBlock } from "../../../../src/pipeline/page/date/find-headline-block.ts";
import { findPageBlocks } from "../../../../src/pipeline/page/date/find-page-blocks.ts";
import { findShownDates } from "../../../../src/pipeline/page/date/find-shown-dates.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

const BODY = `<p>${"Envoys of Norland and Sudland met in the old harbour to speak of the pact. ".repeat(9)}</p>`;

function find(markup: string) {
  const { document } = openPage(`<html><body>${markup}</body></html>`);
  const blocks = findPageBlocks(document);
  return findShownDates(blocks, findHeadlineBlock(document, blocks), { language: "en", order: "day" });
}

/** How much a line weighs under a headline. */
const weightOf = (line: string) => find(`<h1>Pact signed</h1>${line}${BODY}`)[0]?.weight ?? Number.NaN;

describe("findShownDates", () => {
  it("finds days in words and in attributes", () => {
    const dates = find(`<h1>Pact signed</h1><p><time datetime="2021-03-04T10:00:00Z">4 March 2021</time></p>`);
    expect(dates).toMatchObject([
      { date: "2021-03-04", orElse: ["2021-03-03", "2021-03-05"] },
      { date: "2021-03-04", orElse: [], words: "4 March 2021" },
    ]);
  });

  it.each([
    [
      "a line of its own more than a sentence",
      "<p>4 March 2021</p>",
      `<p>Envoys ${"met ".repeat(50)} on 4 March 2021</p>`,
    ],
    ["a label", "<p>Published: 4 March 2021</p>", "<p>Attendance: 4 March 2021</p>"],
    ["a name of the element", `<p class="entry-date">4 March 2021</p>`, "<p>4 March 2021</p>"],
    ["an hour", "<p>4 March 2021, 10:45</p>", "<p>4 March 2021, by 1045</p>"],
    ["no label of another day", "<p>4 March 2021</p>", "<p>Born 4 March 2021</p>"],
    ["no event", "<p>4 March 2021</p>", `<p class="event">4 March 2021</p>`],
    ["no teaser's link", "<p>4 March 2021</p>", "<p><a>Another pact 4 March 2021</a></p>"],
    ["no part about other things", "<p>4 March 2021</p>", "<footer>4 March 2021</footer>"],
    ["the headline's nearness", "<p>4 March 2021</p>", `${"<p>Envoys met.</p>".repeat(14)}<p>4 March 2021</p>`],
  ])("gives weight to %s", (_, more, less) => {
    expect(weightOf(more)).toBeGreaterThan(weightOf(less));
  });

  it("tells a day of change from one of publication", () => {
    const lines = `<p>Updated 4 March 2021</p><p class="modified"><time datetime="2021-03-05"></time></p><p>3 March 2021</p>`;
    expect(find(`<h1>Pact signed</h1>${lines}`).map(({ isChange }) => isChange)).toEqual([true, true, false]);
  });

  it("leaves out what is older than the web, known to the month, or without a year", () => {
    expect(find("<p>4 March 1951</p><p>March 2021</p><p>4 March</p>")).toEqual([]);
  });

  it("reads years of two figures only in a short line that is named a date", () => {
    expect(find(`<p class="date">04.03.21</p><p>04.03.21</p>`)).toMatchObject([{ date: "2021-03-04" }]);
  });
});
