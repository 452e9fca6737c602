import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../../../src/pipeline/text/find-times.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";

function find(text: string): string[] {
  return findTimes(text, foldText(text)).map(({ start, end, when }) => {
    const { kind, ...rest } = when;
    return `${text.slice(start, end)} = ${kind} ${Object.values(rest).join(" ")}`;
  });
}

describe("findTimes", () => {
  it.each([
    ["on 11 January 2023", ["11 January 2023 = date 2023 1 11"]],
    ["on Jan. 11, 2023", ["Jan. 11, 2023 = date 2023 1 11"]],
    ["on the 4th of July 2013", ["4th of July 2013 = date 2013 7 4"]],
    ["on 28 and 29 April 2014", ["28 and 29 April 2014 = date 2014 4 28"]],
    ["on 8 April", ["8 April = month-and-day 4 8"]],
    ["on Sept. 11", ["Sept. 11 = month-and-day 9 11"]],
    ["in May", ["May = month 5 "]],
    ["they may sign", []],
    ["they march on", []],
    ["last January", ["last January = month 1 last"]],
    ["in December last year", ["December last year = month-of-year 12 -1"]],
    ["in August 2019", ["August 2019 = date 2019 8"]],
    ["in 2017", ["2017 = date 2017"]],
    ["in the 2030s", []],
    ["1,971 troops and 2000 troops", []],
    ["in fiscal 2027", ["fiscal 2027 = date 2027"]],
    ["in FY27", ["FY27 = date 2027"]],
    ["at the end of Japan's fiscal 2026", ["end of Japan's fiscal 2026 = date 2027 3"]],
    ["by the end of the Japanese fiscal year 2026", ["end of the Japanese fiscal year 2026 = date 2027 3"]],
    ["at the start of Japan's fiscal year 2026", ["start of Japan's fiscal year 2026 = date 2026 4"]],
    ["on Wednesday", ["Wednesday = weekday 3 "]],
    ["next Friday", ["next Friday = weekday 5 next"]],
    ["today and yesterday", ["today = distance day 0", "yesterday = distance day -1"]],
    ["this week", ["this week = distance week 0"]],
    ["early next year", ["early next year = distance year 1"]],
    ["in the coming decades", []],
    ["by the end of the year", ["the end of the year = distance year 0"]],
    ["two years ago", ["two years ago = distance year -2"]],
    ["on the 23rd", ["on the 23rd = day-of-month 23"]],
  ])("finds the times of %j", (text, times) => {
    expect(find(text)).toEqual(times);
  });

  it("finds a time wherever it stands among other words", () => {
    const other = fc.array(fc.constantFrom("the", "a", "in", "of", "by", "ministers", "met", "end", "earlier", "two"));
    const time = fc.constantFrom(
      "the end of this year",
      "two years later",
      "the day after",
      "earlier in the day",
      "later the coming week",
      "on the 5th",
      "5 and 6 May 2021",
      "by the autumn",
      "several days ago",
      "fy2027",
      "next Friday",
    );
    fc.assert(
      fc.property(other, time, other, (before, words, after) => {
        const text = [...before, "so", words, ".", ...after].join(" ");
        const start = [...before, "so"].join(" ").length + 1;
        const found = findTimes(text, foldText(text));
        expect(found.some((one) => one.start >= start && one.end <= start + words.length)).toBe(true);
      }),
    );
  });
});
