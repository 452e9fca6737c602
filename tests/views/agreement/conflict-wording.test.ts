import { describe, expect, it } from "vitest";
import type { StageId } from "../../../src/model/ids.ts";
import {
  conflictQuestion,
  speakersOf,
  usedWords,
  versionWords,
} from "../../../src/views/agreement/conflict-wording.ts";
import { claimOf, dated, NO_EVIDENCE, traceOf } from "../samples.ts";

const conflict = (kind: "dates" | "denied", versions: number, more = 0) => ({
  more,
  kind,
  stage: "signed" as StageId,
  versions: Array.from({ length: versions }, () => ({
    date: null,
    isDenial: false,
    evidence: NO_EVIDENCE,
    shown: NO_EVIDENCE,
  })),
});

describe("conflictQuestion", () => {
  it("asks for the day, or whether it happened", () => {
    expect(conflictQuestion(conflict("dates", 2), "Signed")).toBe("Signed: on which day?");
    expect(conflictQuestion(conflict("denied", 2), "Signed")).toBe("Signed: or not?");
  });
});

describe("usedWords", () => {
  it("says that what is not used is kept", () => {
    for (const each of [conflict("dates", 2), conflict("dates", 3), conflict("denied", 2)]) {
      expect(usedWords(each)).toMatch(/kept/);
    }
  });
});

describe("usedWords, of many versions", () => {
  it("says how many are not listed", () => {
    expect(usedWords(conflict("dates", 20, 7))).toMatch(/7 more than are listed/);
  });
});

describe("speakersOf", () => {
  it("names each publisher of a version once, and no other", () => {
    const step = (number: number, publisherName: string) => ({
      claim: claimOf(number, { publisherName }),
      role: "supports" as const,
      rule: "",
    });
    const trace = traceOf([step(1, "The Daily"), step(2, "The Daily"), step(3, "The Weekly"), step(4, "The Hourly")]);
    const speakers = speakersOf(trace, { ...NO_EVIDENCE, claims: [1, 2, 3, 99] });
    expect(speakers.map(({ publisherName }) => publisherName)).toEqual(["The Daily", "The Weekly"]);
  });
});

describe("versionWords", () => {
  it("names the day, and what a version without one says", () => {
    expect(versionWords("dates", { date: dated("2023-01-11"), isDenial: false })).toBe("11 Jan 2023");
    expect(versionWords("dates", { date: null, isDenial: false })).toBe("told before");
    expect(versionWords("denied", { date: null, isDenial: true })).toBe("not so");
    expect(versionWords("denied", { date: null, isDenial: false })).toBe("told, no day given");
  });
});
