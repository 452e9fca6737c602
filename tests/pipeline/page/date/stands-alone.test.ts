import { describe, expect, it } from "vitest";
import { isOtherDay, standsAlone } from "../../../../src/pipeline/page/date/stands-alone.ts";

const DAY = /\d{1,2}\.? \p{L}+ \d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 \d{1,2}월 \d{1,2}일/u;

function judge(line: string, isHeading = false): boolean {
  const found = DAY.exec(line);
  if (found === null) throw new Error(`no day in ${line}`);
  return standsAlone(line, { start: found.index, end: found.index + found[0].length }, isHeading);
}

describe("standsAlone", () => {
  it.each([
    "4 March 2021",
    "Published: 4 March 2021",
    "By Ann Doe on 4 March 2021",
    "Ann van der Doe, 4 March 2021, 10:45",
    "News · 4 March 2021 · what both envoys said of the harbour",
    "This entry was posted on 4 March 2021 by Ann in News",
    "Dieser Beitrag wurde am 4. März 2021 veröffentlicht",
    "NORHAVEN, 4 March 2021 – Envoys of both governments signed the harbour pact.",
    "(Norhaven, 4 March 2021) - Envoys of both governments signed the harbour pact.",
    "公開日 2021年3月4日",
    "입력 2021년 3월 4일",
  ])("knows a line about the page: %s", (line) => {
    expect(judge(line)).toBe(true);
  });

  it.each([
    "Envoys signed on 4 March 2021",
    "On 4 March 2021 the harbour pact enters into force.",
    "The pact was published on 4 March 2021 by the chamber",
    "Signed on 4 March 2021",
    "Effective date: 4 March 2021",
    "Die Verträge wurden am 4. März 2021 in Norhaven unterzeichnet.",
    "協定は2021年3月4日に発効した",
    "양국은 2021년 3월 4일에 서명했다",
  ])("knows a sentence, or the name of another day: %s", (line) => {
    expect(judge(line)).toBe(false);
  });

  it("takes a day among a heading's words for that of what it tells", () => {
    expect(judge("Harbour Pact of 4 March 2021", true)).toBe(false);
    expect(judge("Harbour Pact | 4 March 2021", true)).toBe(true);
    expect(judge("News 4 March 2021, 10:45 by Ann", true)).toBe(true);
    expect(judge("Published by Ann 4 March 2021", true)).toBe(true);
  });

  it("judges a line of endless words in its time", () => {
    const line = `${"A".repeat(100_000)} 4 March 2021 ${"ships ".repeat(100_000)}`;
    expect(judge(line)).toBe(false);
  });
});

describe("isOtherDay", () => {
  it.each(["Signed", "Date of signature:", "Entry into force", "Deadline: "])("knows %s", (words) => {
    expect(isOtherDay(words)).toBe(true);
  });

  it.each(["Published", "Date:", "Signed by Ann, ", ""])("leaves %j", (words) => {
    expect(isOtherDay(words)).toBe(false);
  });
});
