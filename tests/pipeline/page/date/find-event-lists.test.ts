import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../../src/model/partial-date.ts";
import { findEventLists } from "../../../../src/pipeline/page/date/find-event-lists.ts";
import { findPageBlocks } from "../../../../src/pipeline/page/date/find-page-blocks.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

/** The texts of the blocks that are entries of a list of events; a block's day is what it ends in. */
function find(body: string): string[] {
  const blocks = findPageBlocks(openPage(`<html><body>${body}</body></html>`).document);
  const dates = blocks.map(({ text }) =>
    [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => ({ date: date as PartialDate })),
  );
  const found = findEventLists(blocks, dates);
  return blocks.flatMap(({ text }, at) => (found.has(at) ? [text] : []));
}

describe("findEventLists", () => {
  it("finds a list of three days, and the cells of a table", () => {
    expect(find("<ul><li>2019-07-08</li><li>2020-05-02</li><li>2021-09-11</li></ul>")).toHaveLength(3);
    const row = (day: string) => `<tr><td>${day}</td><td>a</td><td>b</td></tr>`;
    expect(find(`<table>${["2019-07-08", "2020-05-02", "2021-09-11"].map(row).join("")}</table>`)).toHaveLength(3);
  });

  it("leaves a line of two days, one day thrice, and days that stand far apart", () => {
    expect(find("<ul><li>2021-03-04</li><li>2021-03-05</li></ul>")).toEqual([]);
    expect(find("<ul><li>2021-03-04</li><li>2021-03-04</li><li>2021-03-04</li></ul>")).toEqual([]);
    const far = "<p>a</p>".repeat(4);
    expect(find(`<ul><li>2021-03-04</li>${far}<li>2021-03-05</li>${far}<li>2021-03-06</li></ul>`)).toEqual([]);
  });

  it("leaves paragraphs", () => {
    expect(find("<p>2019-07-08</p><p>2020-05-02</p><p>2021-09-11</p>")).toEqual([]);
  });
});
