import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeModality } from "../../../src/pipeline/text/judge-modality.ts";

const FORMS = ["base", "third", "past", "participle", "gerund", "noun", "phrase"] as const;

function judge(before: string, form: (typeof FORMS)[number], after = "") {
  const sentence = `${before}signed${after}`;
  const around = { before, after, opener: "", sentence, lead: before, frame: before, next: "" };
  return judgeModality({ form, cue: "signed", ...around, isLasting: false });
}

describe("judgeModality", () => {
  it("names the rule that fits first", () => {
    expect(judge("it is not expected to be ", "past").id).toBe("negated");
    expect(judge("it is expected to be ", "past").id).toBe("is-to-be");
    expect(judge("they ", "past").id).toBe("told-as-done");
  });

  it("finds a rule for any words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...FORMS), (before, after, form) => {
        expect(judge(before.toLowerCase(), form, after.toLowerCase()).id).not.toBe("no-rule");
      }),
    );
  });
});
