import { describe, expect, it } from "vitest";
import { cutText, rawSpanOf } from "../../../src/pipeline/source/cut-text.ts";
import { dropHeadline, findHeadline } from "../../../src/pipeline/source/find-headline.ts";

const BODY = "Ministers of Norland and Sudland initialled the harbour pact on Tuesday after two years of talks.";

describe("findHeadline", () => {
  it.each([
    ["Norland and Sudland near harbour pact"],
    ["“A pact at last”: Norland and Sudland agree"],
    ["Is the harbour pact dead?"],
    ["5 things to know on the pact"],
  ])("reads %j above a paragraph as a headline", (line) => {
    expect(findHeadline(cutText(`${line}\n\n${BODY}`, []))).toBe(line);
  });

  it.each([
    ["a sentence", `The pact is near.\n${BODY}`],
    ["a line that leads on", `Both ministers said:\n${BODY}`],
    ["two words", `Pact near\n${BODY}`],
    ["a line that begins small", `and so it ended there\n${BODY}`],
    ["the only line", BODY.slice(0, -1)],
    ["a line with nothing longer below", "Norland and Sudland near harbour pact\nSo it is said"],
  ])("reads %s as none", (_, text) => {
    expect(findHeadline(cutText(text, []))).toBeNull();
  });
});

describe("dropHeadline", () => {
  it("drops the first line and keeps the way back to the raw text", () => {
    const raw = `World\nHarbour pact  is near\n\n${BODY}`;
    const cleaned = dropHeadline(raw, cutText(raw, [{ start: 0, end: 6, rule: "section-label" }]));
    expect(cleaned.text).toBe(BODY);
    expect(cleaned.dropped.map(({ rule, start, end }) => [rule, raw.slice(start, end)])).toEqual([
      ["section-label", "World\n"],
      ["headline", "Harbour pact  is near"],
    ]);
    const { start, end } = rawSpanOf(cleaned, { start: 0, end: cleaned.text.length });
    expect(raw.slice(start, end)).toBe(BODY);
  });
});
