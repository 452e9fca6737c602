import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLISHER } from "../../../src/model/article.ts";
import { promiseLines, sayersWords } from "../../../src/views/changes/promise-lines.ts";
import { NAMES, pledgeOf } from "../samples.ts";
import { changeOf } from "./changes-of.ts";

const { id: agreement } = changeOf();
const done = (claim: number, saidBy: string) => ({
  agreement,
  what: pledgeOf("signed", { claim, saidBy, outcome: "done" }),
});

describe("promiseLines", () => {
  it("tells once what several reports promised alike, with all of them", () => {
    const pending = { agreement, what: pledgeOf("signed", { claim: 9, outcome: "pending" }) };
    const lines = promiseLines([done(1, "The Gazette"), pending, done(2, "The Herald")], NAMES);
    expect(lines.map(({ words, pledges }) => [words, pledges.map(({ claim }) => claim)])).toEqual([
      ["Signed, expected without a day: done", [1, 2]],
      ["Signed, expected without a day: still to come", [9]],
    ]);
  });
});

describe("sayersWords", () => {
  it.each([
    [["The Gazette"], "said by The Gazette"],
    [["The Gazette", "The Herald", "The Gazette"], "said 3 times, by The Gazette and The Herald"],
    [["A", "B"], "said twice, by A and B"],
    [["A", "B", "C", "D"], "said 4 times, by 4 publishers"],
    [[UNKNOWN_PUBLISHER], "said by an unknown publisher"],
    [["A", UNKNOWN_PUBLISHER, UNKNOWN_PUBLISHER], "said 3 times, by A and unknown publishers"],
    [["A", "B", "C", UNKNOWN_PUBLISHER], "said 4 times, by A, B, C and an unknown publisher"],
    [["A", "B", "C", "D", UNKNOWN_PUBLISHER], "said 5 times, by 4 publishers and an unknown publisher"],
  ])("names few publishers and counts many", (publishers, words) => {
    expect(sayersWords(publishers.map((name, at) => done(at, name).what))).toBe(words);
  });

  it.each([
    [[false], "said by A, outside the filter"],
    [[true, true], "said twice, by A"],
    [[true, false], "said twice, by A, once outside the filter"],
    [[false, false], "said twice, by A, outside the filter"],
    [[true, false, false, true, false], "said 5 times, by A, 3 times outside the filter"],
  ])("says how often reports outside the filter said it", (shown, words) => {
    expect(sayersWords(shown.map((isShown, at) => ({ ...done(at, "A").what, isShown })))).toBe(words);
  });
});
