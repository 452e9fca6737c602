import { describe, expect, it } from "vitest";
import type { Codebook, Cue } from "../../../src/model/codebook.ts";
import type { StageId } from "../../../src/model/ids.ts";
import { compileCues } from "../../../src/pipeline/text/compile-cues.ts";

function spell(...cues: Cue[]): string[] {
  const stage = { id: "signed" as StageId, name: "", shortName: "", definition: "", isEnding: false, cues };
  const ladders: Codebook["ladders"] = [{ id: "treaty", name: "", stages: [stage] }];
  const index = compileCues({ ladders });
  return index.openings.flatMap(({ words, patterns }) =>
    patterns.map(({ form, rest }) => `${form}: ${[...words, ...rest].map((step) => step ?? "…").join(" ")}`),
  );
}

describe("compileCues", () => {
  it("spells a verb in all its forms and inflects only its first word", () => {
    expect(spell({ form: "verb", words: "take effect" })).toEqual([
      "base: take effect",
      "third: takes effect",
      "past: took effect",
      "gerund: taking effect",
      "participle: taken effect",
    ]);
  });

  it("inflects the last part of a hyphenated verb", () => {
    expect(spell({ form: "verb", words: "co-sign" })).toContain("past: co signed");
  });

  it("spells a noun in both numbers", () => {
    expect(spell({ form: "noun", words: "feasibility study" })).toEqual([
      "noun: feasibility study",
      "noun: feasibility studies",
    ]);
  });

  it("keeps dots and a year as places for other words", () => {
    expect(spell({ form: "phrase", words: "talks … ended in <year>" })).toEqual(["phrase: talks … ended in <year>"]);
  });

  it("spells every choice between words that a slash joins", () => {
    expect(spell({ form: "phrase", words: "next/coming ~ phase/stage" })).toEqual([
      "phrase: next ~ phase",
      "phrase: next ~ stage",
      "phrase: coming ~ phase",
      "phrase: coming ~ stage",
    ]);
  });

  it("keeps a choice in brackets as one step", () => {
    expect(spell({ form: "phrase", words: "open ~ [talks/negotiations] soon" })).toEqual([
      "phrase: open ~ /talks/negotiations/ soon",
    ]);
    expect(spell({ form: "noun", words: "end of [talks/negotiations]" })).toEqual([
      "noun: end of /talks/negotiations/",
    ]);
  });

  it("takes words that an underscore joins for one choice", () => {
    expect(spell({ form: "verb", words: "start/set_up ~ pact" })).toContain("base-or-past: set up ~ pact");
    expect(spell({ form: "verb", words: "start/kick_off ~ pact" })).toContain("past: kicked off ~ pact");
  });

  it("spells out the year that a cue begins with", () => {
    const spelled = spell({ form: "phrase", words: "<year> target" });
    expect(spelled).toContain("phrase: 2035 target");
    expect(spelled).toContain("phrase: 2030s target");
  });

  it("leaves out a cue that begins with an open place", () => {
    expect(spell({ form: "phrase", words: "… ended" })).toEqual([]);
  });
});
