import { describe, expect, it } from "vitest";
import { FindingTally } from "../../../src/pipeline/formats/finding-tally.ts";
import { trimFeed } from "../../../src/pipeline/formats/trim-feed.ts";

const ITEM = '<item><title>Pact</title><link href="https://a.example/?a=1&amp;b=2"/></item>';
const feed = (items: string) => `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
const named = (count: number, name: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => name(number)).join("");

function trimmed(text: string) {
  const tally = new FindingTally();
  const left = trimFeed(text, "a.xml", tally);
  return { left, found: tally.all("a.xml").map(({ found, entry }) => [found, entry]) };
}

describe("trimFeed", () => {
  it.each([
    ["a plain feed", feed(ITEM.repeat(3000))],
    ["markup that an entry quotes whole", feed(`<item><title><![CDATA[${"<p>a".repeat(30_000)}]]></title></item>`)],
    ["comments of any number", feed("<!-- <a> -->".repeat(30_000))],
    ["a file that is cut short in a quoted part", "<rss><channel><item><title><![CDATA[<p>"],
  ])("leaves %s as it is", (_, text) => {
    expect(trimmed(text)).toEqual({ left: text, found: [] });
  });

  it("drops an entry with more tags than the markup of a page and keeps those around it", () => {
    const flooded = `<item><title>B</title>${"<t>a</t>".repeat(30_000)}</item>`;
    expect(trimmed(feed(ITEM + flooded + ITEM))).toEqual({
      left: feed(ITEM + ITEM),
      found: [["more than 20,000 tags in one entry", 2]],
    });
  });

  it("drops the attributes of a tag that is longer than any", () => {
    const tag = `<item ${named(3000, (number) => `a${number}="" `)}>`;
    expect(trimmed(feed(tag + ITEM.slice(6)))).toEqual({
      left: feed(ITEM),
      found: [["a tag of 25,897 letters", 1]],
    });
  });

  it("drops an entry whose names come after the thousandth of a feed", () => {
    const strange = `<item>${named(2000, (number) => `<t${number}/>`)}</item>`;
    expect(trimmed(feed(strange + ITEM))).toEqual({
      left: feed(ITEM),
      found: [["more than 1,000 names of tags", 1]],
    });
  });

  it("drops stray signs that begin no tag where they are too many", () => {
    const { found } = trimmed(feed("< ".repeat(30_000)));
    expect(found).toEqual([["more than 20,000 tags in one entry", undefined]]);
  });
});
