import { describe, expect, it } from "vitest";
import { firstShareOf, shareOf, WHOLE } from "../../../src/engine/coverage/share-units.ts";

describe("shareOf", () => {
  it.each(Array.from({ length: 40 }, (_, at) => ({ count: at + 1 })))(
    "adds up to one article for $count values",
    ({ count }) => {
      expect(Number.isInteger(shareOf(count))).toBe(true);
      expect(firstShareOf(count) + (count - 1) * shareOf(count)).toBe(WHOLE);
      if (count <= 20) expect(firstShareOf(count)).toBe(shareOf(count));
    },
  );
});
