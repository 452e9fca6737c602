import { describe, expect, it } from "vitest";
import {
  BYLINE_HINT,
  DATE_HINT,
  EVENT_HINT,
  MODIFIED_HINT,
  PUBLISHED_HINT,
} from "../../../../src/pipeline/page/date/date-hints.ts";

describe("the names of elements", () => {
  it.each([
    ["a day of publication", PUBLISHED_HINT, "entry-date", "entry-title"],
    ["a day of change", MODIFIED_HINT, "lastmod", "entry-date"],
    ["some date", DATE_HINT, "news-datum", "headline"],
    ["what stands below a headline", BYLINE_HINT, "post-meta", "sidebar"],
    ["an event", EVENT_HINT, "tribe-events", "entry"],
  ])("tell %s", (_, hint, named, other) => {
    expect([hint.test(named), hint.test(other)]).toEqual([true, false]);
  });
});
