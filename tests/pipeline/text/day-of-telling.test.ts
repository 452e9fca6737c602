import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { dayOfTelling } from "../../../src/pipeline/text/day-of-telling.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { claimsIn, READER } from "./read-sentence.ts";

const dayIn = (text: string, published: string | null) =>
  dayOfTelling(openText(READER, text), published as PartialDate | null);

describe("dayOfTelling", () => {
  it.each([
    ["MANILA, July 8 (Wire) - The two signed today.", "2024-07-10", "2024-07-08"],
    ["Tokyo, Japan, 9 July 2024 – The two signed on Monday.", "2024-07-15", "2024-07-09"],
    ["MANILA, July 8 - The two signed today.", "2024-07", "2024-07-08"],
    ["MANILA, May 8 - The two signed today.", "2024-07-10", "2024-05-08"],
    ["LONDON, Dec 30 - The two signed today.", "2025-01-02", "2024-12-30"],
  ])("counts %j from its dateline", (text, published, day) => {
    expect(dayIn(text, published)).toBe(day);
  });

  it.each([
    ["MANILA, Aug 8 - The two signed today.", "2024-07-10"],
    ["MANILA, July 12 - The two signed today.", "2024-07-10"],
    ["Envoys met on July 8 - the two signed today.", "2024-07-10"],
    ["The two signed on July 8.", "2024-07-10"],
    ["MANILA, July 8 - The two signed today.", "2023"],
  ])("counts %j from its publication", (text, published) => {
    expect(dayIn(text, published)).toBe(published.length === 4 ? "2023-07-08" : published);
  });

  it("makes up no day where nobody knows when the text was published", () => {
    expect(dayIn("MANILA, July 8, 2024 - The two signed today.", null)).toBe(null);
  });

  it("dates an act of today by the dateline of a page that was put out two days later", () => {
    expect(claimsIn("MANILA, July 8 (Wire) - Japan and the Philippines signed the RAA today.", "2024-07-10")).toEqual([
      "japan-philippines-raa signed happened 2024-07-08",
    ]);
  });
});
