import { describe, expect, it } from "vitest";
import type { DateBasis, PublicationDate } from "../../../src/model/article.ts";
import { parsePartialDate } from "../../../src/model/partial-date.ts";
import { doubtDate, findAnachronism } from "../../../src/pipeline/source/doubt-date.ts";

function dateOf(date: string | null, basis: DateBasis, notBefore?: string, notAfter?: string): PublicationDate {
  const read = (text: string) => parsePartialDate(text) ?? undefined;
  const [from, to] = [notBefore && read(notBefore), notAfter && read(notAfter)];
  return {
    date: date === null ? null : parsePartialDate(date),
    basis,
    ...(from && { notBefore: from }),
    ...(to && { notAfter: to }),
  };
}

const doubt = (published: PublicationDate) => doubtDate({ published, reason: "It says so." }, "a.md");

describe("doubtDate", () => {
  it.each([
    ["a day of 1900", dateOf("1900-01-01", "given")],
    ["a day far ahead, which only a clock can tell", dateOf("2099-01-11", "given")],
    ["no day", dateOf(null, "none")],
  ])("leaves %s as it is, without a finding", (_, published) => {
    expect(doubt(published)).toEqual({ published, reason: "It says so.", findings: [] });
  });

  it.each([
    ["a day", dateOf("1623-01-11", "metadata"), dateOf(null, "none")],
    ["a bound", dateOf(null, "bounds", undefined, "1899"), dateOf(null, "none")],
    ["a bound beside a good day", dateOf("2023-01", "given", "1023"), dateOf("2023-01", "given")],
    ["a day between good bounds", dateOf("1023", "given", "2022", "2023"), dateOf(null, "bounds", "2022", "2023")],
  ])("believes no year before 1900: %s", (_, published, left) => {
    const { findings, reason, ...rest } = doubt(published);
    expect(rest.published).toEqual(left);
    expect(findings.map(({ code }) => code)).toEqual(["date-implausible"]);
    expect(reason).toContain("not believed");
  });
});

describe("findAnachronism", () => {
  const find = (date: string | null, text: string) =>
    findAnachronism(dateOf(date, date ? "given" : "none"), text, "a.md");

  it("flags a date that the text outlives by more than a year", () => {
    expect(find("2021-03-04", "The envoys met in the harbour on 9 May 2023.")).toEqual([
      { code: "date-conflict", file: "a.md", found: "2021-03-04, but the text tells of 9 May 2023 as past" },
    ]);
  });

  it.each([
    ["a day within the year", "2021-03-04", "The envoys met in the harbour on 9 May 2021."],
    ["a day to come", "2021-03-04", "The envoys will meet in the harbour on 9 May 2023."],
    ["a day in the year of a date known to the year", "2021", "The envoys met in the harbour on 9 May 2022."],
    ["any day where the date is not known", null, "The envoys met in the harbour on 9 May 2023."],
    ["no day", "2021-03-04", ""],
  ])("flags nothing over %s", (_, date, text) => {
    expect(find(date, text)).toEqual([]);
  });
});
