import { describe, expect, it } from "vitest";
import type { ArticleReading } from "../../../src/model/answers.ts";
import {
  claimsHeading,
  claimWords,
  missingClaimWords,
  originWords,
  placeWords,
  safeAddress,
} from "../../../src/views/reader/reader-wording.ts";
import { claimOf, dated } from "../samples.ts";

const claim = (patch: Parameters<typeof claimOf>[1]) => ({ ...claimOf(1, patch), start: 0, end: 9 });

describe("originWords", () => {
  it("says what is not known", () => {
    const reading = { publisherName: null, kind: "unknown", language: null } as ArticleReading;
    expect(originWords(reading)).toBe("Unknown publisher · kind not known · language not known");
    expect(originWords({ ...reading, publisherName: "The Daily", kind: "news", language: "en" })).toBe(
      "The Daily · news · en",
    );
  });
});

describe("placeWords", () => {
  const place = { place: 11, passing: 302, before: null, after: null };

  it("counts from one, and names the shortlist", () => {
    expect([placeWords(place, false), placeWords(place, true)]).toEqual(["12 of 302", "12 of 302 on the shortlist"]);
  });

  it("says that the list lacks the report", () => {
    const off = { ...place, place: null };
    expect([placeWords(off, false), placeWords(off, true)]).toEqual(["Outside of the filter", "Not on this shortlist"]);
  });
});

describe("claimsHeading", () => {
  it.each([
    [0, "No claim read from this text"],
    [1, "One claim"],
    [4, "Four claims"],
  ])("heads %i claims", (count, words) => {
    expect(claimsHeading(count)).toBe(words);
  });
});

describe("claimWords", () => {
  it.each([
    [claim({ date: dated("2023-01-11") }), "Signed, told as done, 11 January 2023"],
    [claim({ modality: "planned", date: dated("2022-12") }), "Signed, planned, for December 2022"],
    [claim({ modality: "needed" }), "Signed, still needed, no day given"],
    [claim({ modality: "urged" }), "Signed, called for, no day given"],
    [claim({ modality: "denied", date: dated("2021") }), "Signed, said not to be so, 2021"],
  ])("keeps the hedge of a claim", (said, words) => {
    expect(claimWords("Signed", said)).toBe(words);
  });
});

describe("safeAddress", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["HTTP://example.org", "HTTP://example.org"],
    ["javascript:alert(1)", null],
    ["//example.org", null],
    [null, null],
  ])("of %j is %j", (url, address) => {
    expect(safeAddress(url)).toBe(address);
  });
});

describe("missingClaimWords", () => {
  it("says nothing when the report has the claim, or when none is marked", () => {
    expect(missingClaimWords(4, [3, 4])).toBeNull();
    expect(missingClaimWords(null, [3, 4])).toBeNull();
  });

  it("says that another claim is marked, or that there is none", () => {
    expect(missingClaimWords(0, [3, 4])).toMatch(/first claim is marked instead/);
    expect(missingClaimWords(0, [])).toMatch(/no claim was read/);
  });
});
