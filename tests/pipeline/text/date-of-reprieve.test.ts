import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const endsIn = (text: string) => claimsIn(text, "2019-11-22").filter((claim) => claim.includes(" ended "));

describe("dateOfReprieve", () => {
  it.each([
    "Hours before it lapsed, South Korea said on Friday it would conditionally suspend the end of GSOMIA, signed in 2016.",
    "South Korea announced on Friday that it would not end GSOMIA.",
  ])("gives an end that is taken back the day on which that was made known in %j", (text) => {
    expect(endsIn(text)).toEqual(["japan-korea-gsomia ended denied 2019-11-22"]);
  });

  it.each([
    "South Korea said on Friday it had not ended GSOMIA.",
    "South Korea said on Friday that it would not end GSOMIA if Japan lifted its curbs.",
  ])("gives no day to a state or to a decision on a condition in %j", (text) => {
    expect(endsIn(text)).toEqual(["japan-korea-gsomia ended denied ?"]);
  });
});
