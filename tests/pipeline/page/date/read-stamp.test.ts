import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStamp } from "../../../../src/pipeline/page/date/read-stamp.ts";

describe("readStamp", () => {
  it.each([
    ["2021-03-04", "2021-03-04"],
    ["2021-03-04T23:30:00+09:00", "2021-03-04"],
    ["2021-03-04 23:30", "2021-03-04"],
    ["20210304", "2021-03-04"],
    ["20210304T233000Z", "2021-03-04"],
    ["Thu, 04 Mar 2021 08:34:36 GMT", "2021-03-04"],
    ["Thu Mar 04 08:34:36 CET 2021", "2021-03-04"],
    ["Do., 04.03.2021 - 14:45", null],
    ["14.03.2021 - 14:45", "2021-03-14"],
    ["14-03-2021T14:12:32+0200", "2021-03-14"],
    ["4 mars 2021", "2021-03-04"],
    ["1614849276", "2021-03-04"],
    ["1614849276000", "2021-03-04"],
  ])("reads %j as %s", (text, date) => {
    expect(readStamp(text)?.date ?? null).toBe(date);
  });

  it.each([
    "",
    "1970-01-01T00:00:00Z",
    "2021",
    "2021-03",
    "2021-02-30",
    "03/04/2021",
    "in the harbour",
    "9999999999",
    "x".repeat(100_000),
  ])("reads %j as no day", (text) => {
    expect(readStamp(text)).toBeNull();
  });

  it.each([
    ["2021-03-04T02:00:00Z", ["2021-03-03"]],
    ["2021-03-04T23:00:00+00:00", ["2021-03-05"]],
    ["2021-03-04T10:30:00.000Z", ["2021-03-03", "2021-03-05"]],
    ["2021-03-04T23:00:00+01:00", []],
    ["2021-03-04T23:00:00", []],
    ["2021-03-04", []],
  ])("tells which other days %s may be where the page was written", (text, orElse) => {
    expect(readStamp(text)?.orElse).toEqual(orElse);
  });

  it("reads every moment back as the day that it names", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1995-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }),
        (moment) => {
          expect(readStamp(moment.toISOString())?.date).toBe(moment.toISOString().slice(0, 10));
          expect(readStamp(moment.toUTCString())?.date).toBe(moment.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
