import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeModality } from "../../../src/pipeline/text/judge-modality.ts";
import { fitsRule } from "../../../src/pipeline/text/modality-rule.ts";
import { MODALITY_RULES } from "../../../src/pipeline/text/modality-rules.ts";
import { loadSamples } from "../../evaluate/gold.ts";

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

  it("names the rule that fits first when every rule is asked in full", () => {
    const words = [...loadSamples().values()].flatMap(({ text }) => text.toLowerCase().split(/(?<=[.;]) /));
    const cut = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom(...FORMS), fc.boolean());
    fc.assert(
      fc.property(cut, ([sentence, place, form, isLasting]) => {
        const start = sentence.lastIndexOf(" ", place % sentence.length) + 1;
        const [, cue = "", after = ""] = /^([\w-]*)(.*)$/s.exec(sentence.slice(start)) ?? [];
        const before = sentence.slice(0, start);
        const around = { before, after, opener: "", sentence, lead: before, frame: before, next: sentence };
        const context = { form, cue, ...around, isLasting };
        return judgeModality(context).id === MODALITY_RULES.find((rule) => fitsRule(rule, context))?.id;
      }),
      { numRuns: 500 },
    );
  });

  it("finds a rule for any words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...FORMS), (before, after, form) => {
        expect(judge(before.toLowerCase(), form, after.toLowerCase()).id).not.toBe("no-rule");
      }),
    );
  });
});
