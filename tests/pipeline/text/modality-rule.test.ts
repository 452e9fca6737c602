import { describe, expect, it } from "vitest";
import { type CueContext, fitsRule } from "../../../src/pipeline/text/modality-rule.ts";

const CONTEXT: CueContext = {
  form: "past",
  cue: "signed",
  before: "the pact was ",
  after: " on friday",
  opener: "",
  sentence: "the pact was signed on friday.",
  lead: "the pact was ",
  frame: "the pact was ",
  next: "it rained.",
  isLasting: false,
};

describe("fitsRule", () => {
  it("fits a rule without parts", () => {
    expect(fitsRule({ id: "any", outcome: null }, CONTEXT)).toBe(true);
  });

  it.each([
    [{ forms: ["gerund"] as const }],
    [{ lasting: true }],
    [{ cue: /ratif/ }],
    [{ opener: /if/ }],
    [{ before: /will/ }],
    [{ after: /soon/ }],
    [{ lead: /became/ }],
    [{ sentence: /\?$/ }],
    [{ frame: /denied that/ }],
    [{ next: /^this is false/ }],
  ])("does not fit a rule with the part %o", (part) => {
    expect(fitsRule({ id: "one", outcome: null, before: /was $/, ...part }, CONTEXT)).toBe(false);
  });
});
