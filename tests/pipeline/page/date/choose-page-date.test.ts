import { describe, expect, it } from "vitest";
import { type PartialDate, parsePartialDate } from "../../../../src/model/partial-date.ts";
import { choosePageDate, type PageEvidence } from "../../../../src/pipeline/page/date/choose-page-date.ts";
import type { ShownDate } from "../../../../src/pipeline/page/date/find-shown-dates.ts";

const NOTHING: PageEvidence = {
  stated: null,
  loose: null,
  fields: [],
  changes: [],
  shown: null,
  isClear: false,
  address: null,
  shownChange: null,
};

function day(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError(text);
  return date;
}

const field = (date: string, ...orElse: string[]) => ({ field: "pubdate", date: day(date), orElse: orElse.map(day) });
const shown = (date: string, weight: number, more: Partial<ShownDate> = {}): Partial<PageEvidence> => ({
  shown: { date: day(date), orElse: [], words: date, weight, isChange: false, otherReading: null, ...more },
  isClear: true,
});
const choose = (evidence: Partial<PageEvidence>) => choosePageDate({ ...NOTHING, ...evidence });

describe("choosePageDate", () => {
  it("says nothing where nothing tells", () => {
    expect(choose({})).toBeNull();
  });

  it.each<[string, Partial<PageEvidence>, string, string]>([
    ["a field", { stated: field("2021-03-04") }, "2021-03-04", "metadata"],
    [
      "a field, beside an unlikely day",
      { stated: field("2021-03-04"), ...shown("2021-03-09", 5) },
      "2021-03-04",
      "metadata",
    ],
    ["the date line over a field", { stated: field("2021-03-04"), ...shown("2021-03-09", 6) }, "2021-03-09", "text"],
    [
      "a likely day that another field knows",
      { stated: field("2021-03-04"), ...shown("2021-03-09", 4.5), changes: [day("2021-03-09")] },
      "2021-03-09",
      "text",
    ],
    [
      "a field where the date line has rivals",
      { stated: field("2021-03-04"), ...shown("2021-03-09", 6), isClear: false },
      "2021-03-04",
      "metadata",
    ],
    [
      "a field that shows how figures are to be read",
      { stated: field("2021-11-01"), ...shown("2021-01-11", 7, { otherReading: day("2021-11-01") }) },
      "2021-11-01",
      "metadata",
    ],
    [
      "the day of the page's own zone",
      { stated: field("2021-03-05", "2021-03-04"), ...shown("2021-03-04", 5) },
      "2021-03-04",
      "metadata",
    ],
    [
      "the address's day for a field in UTC",
      { stated: field("2021-03-05", "2021-03-04"), address: day("2021-03-04") },
      "2021-03-04",
      "metadata",
    ],
    ["a loose field", { loose: field("2021-03-04") }, "2021-03-04", "metadata"],
    [
      "a possible day over a loose field",
      { loose: field("2021-03-04"), ...shown("2021-03-09", 3) },
      "2021-03-09",
      "text",
    ],
    ["a likely day", shown("2021-03-04", 4), "2021-03-04", "text"],
    [
      "the address's day for a shown stamp in UTC",
      { ...shown("2021-03-05", 4, { orElse: [day("2021-03-04")] }), address: day("2021-03-04") },
      "2021-03-04",
      "text",
    ],
    ["the address's day", { ...shown("2021-03-09", 0), address: day("2021-03-04") }, "2021-03-04", "url"],
    ["a weak day in the address's month", { ...shown("2021-03-04", 0), address: day("2021-03") }, "2021-03-04", "text"],
    ["the address's month", { ...shown("2021-05-04", 0), address: day("2021-03") }, "2021-03", "url"],
    ["a weak day without a rival", shown("2021-03-04", 2), "2021-03-04", "text"],
  ])("takes %s", (_, evidence, date, basis) => {
    expect(choose(evidence)?.published).toEqual({ date, basis });
  });

  it("takes no weak day", () => {
    expect(choose(shown("2021-03-04", 1))).toBeNull();
    expect(choose({ ...shown("2021-03-04", 2), isClear: false })).toBeNull();
  });

  it("takes a day of change for a bound", () => {
    const bound = { published: { date: null, basis: "bounds", notAfter: "2021-03-04" } };
    expect(choose({ changes: [day("2021-03-04")] })).toMatchObject(bound);
    expect(choose({ shownChange: day("2021-03-04") })).toMatchObject(bound);
  });

  it("says in words what it went by", () => {
    const chosen = choose({ stated: field("2021-03-04"), ...shown("2021-03-09", 6) });
    expect(chosen?.reason).toBe('The page shows "2021-03-09", though the field pubdate says 2021-03-04.');
  });
});
