import { describe, expect, it } from "vitest";
import { parseStatedDate } from "../../../src/pipeline/formats/parse-stated-date.ts";

describe("parseStatedDate", () => {
  it.each([
    ["2023", "2023"],
    ["2023-11", "2023-11"],
    ["2023-11-06", "2023-11-06"],
    ["2023-11-06T23:30:00+09:00", "2023-11-06"],
    ["2023-11-06 08:00:00", "2023-11-06"],
    ["2023/11/6", "2023-11-06"],
    ["2023.11.06 10:00", "2023-11-06"],
    ["20231106", "2023-11-06"],
    ["20231106T101500Z", "2023-11-06"],
    ["Mon, 06 Nov 2023 23:00:00 +0900", "2023-11-06"],
    ["6 Nov 2023", "2023-11-06"],
    ["06-Nov-2023", "2023-11-06"],
    ["November 6, 2023", "2023-11-06"],
    ["Sept. 6, 2023 at 9:00 AM", "2023-09-06"],
    ["Mon, 06/11/2023", "2023-11-06"],
    ["Sunday 06/11/2023 10:00", "2023-06-11"],
    ["Mon Nov  6 10:15:00 UTC 2023", "2023-11-06"],
    ["November 2023", "2023-11"],
    ["2023年11月6日", "2023-11-06"],
    ["25/11/2023", "2023-11-25"],
    ["11/25/2023 10:00", "2023-11-25"],
    ["11.11.2023", "2023-11-11"],
    ["1699264800", "2023-11-06"],
    ["1699264800000", "2023-11-06"],
  ])("reads %s as %s", (text, date) => {
    expect(parseStatedDate(text)).toEqual({ date, isAmbiguous: false });
  });

  it.each([
    "1970-01-01",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Wed, 31 Dec 1969 19:00:00 -0500",
    "0001-01-01T00:00:00",
    "1900-01-01",
    "000000000",
  ])("takes %s, from which a clock counts, for no date", (text) => {
    expect(parseStatedDate(text)).toBeNull();
  });

  it("keeps the year alone of figures that read either way", () => {
    expect(parseStatedDate("06/11/2023")).toEqual({ date: "2023", isAmbiguous: true });
  });

  it("goes by the order that its country has", () => {
    expect(parseStatedDate("06/11/2023", "day")).toEqual({ date: "2023-11-06", isAmbiguous: false });
    expect(parseStatedDate("06/11/2023", "month")).toEqual({ date: "2023-06-11", isAmbiguous: false });
    expect(parseStatedDate("25/11/2023", "month")).toEqual({ date: "2023-11-25", isAmbiguous: false });
  });

  it.each(["", "yesterday", "2023-02-30", "31/31/2023", "6 Foo 2023", "31 June 2023", "12345", "2023-11-06x"])(
    "reads no date from %j",
    (text) => {
      expect(parseStatedDate(text)).toBeNull();
    },
  );
});
