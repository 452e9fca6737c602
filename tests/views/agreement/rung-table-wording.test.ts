import { describe, expect, it } from "vitest";
import { rungDateWords } from "../../../src/views/agreement/rung-table-wording.ts";
import { dated, rungOf } from "../samples.ts";

describe("rungDateWords", () => {
  it.each([
    [rungOf("signed", { state: "reached", date: dated("2023-01-11") }), "11 January 2023"],
    [rungOf("signed", { state: "reached" }), "Day not reported"],
    [rungOf("signed", { state: "implied" }), "Passed, no report"],
    [rungOf("signed", { state: "promised", due: dated("2035") }), "Promised for 2035"],
    [rungOf("signed", { state: "promised" }), "Promised, no day given"],
    [rungOf("signed", { state: "overdue", due: dated("2024-12") }), "Overdue, was due December 2024"],
    [rungOf("signed"), "Nothing said"],
  ])("dates only what is told", (rung, words) => {
    expect(rungDateWords(rung)).toBe(words);
  });
});
