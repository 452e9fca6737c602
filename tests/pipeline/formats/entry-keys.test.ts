import { describe, expect, it } from "vitest";
import { isWholeText, meaningOf } from "../../../src/pipeline/formats/entry-keys.ts";

describe("meaningOf", () => {
  it.each([
    ["Publish_Date", "published"],
    ["pubDate", "published"],
    ["timestamp", "published"],
    ["Media Name", "publisher"],
    ["source-url", "url"],
    ["content_html", "text"],
    ["GUID", "id"],
  ])("reads %s as %s", (name, key) => {
    expect(meaningOf(name)?.key).toBe(key);
  });

  it("ranks a whole text before what sums it up", () => {
    expect(meaningOf("body")?.rank).toBeLessThan(meaningOf("summary")?.rank ?? 0);
  });

  it("knows nothing of other names, nor of what every object has", () => {
    expect([meaningOf("sentiment"), meaningOf("constructor"), meaningOf("")]).toEqual([null, null, null]);
  });
});

describe("isWholeText", () => {
  it("tells a whole text from what sums it up, and from other fields", () => {
    expect(["body", "Full_Text", "content", "summary", "description", "title", "x"].map(isWholeText)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
