import { describe, expect, it } from "vitest";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";
import { findHeadline } from "../../../src/pipeline/source/find-headline.ts";

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
