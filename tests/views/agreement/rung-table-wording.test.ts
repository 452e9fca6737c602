import { describe, expect, it } from "vitest";
import type { CountryId } from "../../../src/model/ids.ts";
import type { Rung } from "../../../src/model/status.ts";
import { rungActWords, rungDateWords } from "../../../src/views/agreement/rung-table-wording.ts";
import { dated, NAMES, rungOf } from "../samples.ts";

describe("rungDateWords", () => {
  it.each([
    [rungOf("signed", { state: "reached", date: dated("2023-01-11") }), "11 January 2023"],
    [rungOf("signed", { state: "reached" }), "Day not reported"],
    [rungOf("signed", { state: "implied" }), "Passed, no report"],
    [rungOf("signed", { state: "promised", due: dated("2035") }), "Expected for 2035"],
    [rungOf("signed", { state: "promised" }), "Expected, no day given"],
    [rungOf("signed", { state: "overdue", due: dated("2024-12") }), "Overdue, was due December 2024"],
    [rungOf("signed"), "Nothing said"],
  ])("dates only what is told", (rung, words) => {
    expect(rungDateWords(rung)).toBe(words);
  });
});

describe("rungActWords", () => {
  const parties = ["JP", "GB", "IT", "FR"] as CountryId[];
  const wordsOf = (actors: number, patch: Partial<Rung> = {}) =>
    rungActWords(
      rungOf("ratified", { state: "reached", date: dated("2023"), parties: parties.slice(0, actors), ...patch }),
      parties,
      NAMES,
    );
  it("says whose act a date is of, and that it is that of one where several acted", () => {
    expect(wordsOf(0)).toBe("2023");
    expect(wordsOf(1)).toBe("By Japan, 2023");
    expect(wordsOf(1, { date: null })).toBe("By Japan, day not reported");
    expect(wordsOf(2)).toBe("By Japan and the United Kingdom, one of them 2023");
    expect(wordsOf(3)).toBe("By 3 of 4 parties, one of them 2023");
    expect(wordsOf(4)).toBe("By all 4 parties, one of them 2023");
    const both = rungOf("ratified", { state: "reached", date: dated("2023"), parties: parties.slice(0, 2) });
    expect(rungActWords(both, parties.slice(0, 2), NAMES)).toBe("By both, one of them 2023");
    expect(wordsOf(0, { state: "implied" })).toBe("Passed, no report");
  });
});
