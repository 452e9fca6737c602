import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/model/span.ts";
import { isBeforeAnother, isItsName, isOverlapping, tellsOfAnother } from "../../../src/pipeline/text/shared-words.ts";

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe("isOverlapping", () => {
  it.each([
    ["the signed pact", "the signed pact", "signed", true],
    ["buy virginia-class boats", "virginia-class boats", "buy virginia-class", false],
    ["an agreement in principle on access", "agreement in principle on access", "agreement in principle", false],
    ["the access agreement is operative", "the access agreement", "agreement is operative", false],
  ])("tells whether in %j a cue inside %j is told of something else: %j", (text, subject, cue, isInside) => {
    expect(isOverlapping(spanOf(text, subject), spanOf(text, cue))).toBe(isInside);
  });
});

describe("isItsName", () => {
  it("holds where the cue opens the name or begins with its last word", () => {
    const text = "an agreement in principle on access";
    expect(isItsName(spanOf(text, "agreement in principle on access"), spanOf(text, "agreement in principle"))).toBe(
      true,
    );
    expect(isItsName(spanOf(text, "access"), spanOf(text, "agreement in principle"))).toBe(false);
  });
});

describe("tellsOfAnother", () => {
  it.each([
    [" as both worked on the ", true],
    [" while talk turned to the ", true],
    [" and is known as the ", false],
    [" in London for the ", false],
  ])("tells of %j whether another clause begins: %j", (between, isAnother) => {
    expect(tellsOfAnother(between)).toBe(isAnother);
  });
});

describe("isBeforeAnother", () => {
  it("holds for a verb whose sentence names its pact only in a later clause", () => {
    const text = "sanctions came into force as both worked on the pact";
    const subject = { ...spanOf(text, "the pact"), isPronoun: false };
    expect(isBeforeAnother([subject], spanOf(text, "came into force"), text)).toBe(true);
    expect(isBeforeAnother([{ ...subject, isPronoun: true }], spanOf(text, "came into force"), text)).toBe(false);
  });
});
