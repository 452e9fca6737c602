import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("judgeByYear", () => {
  it.each([
    ["The GCAP jet is on track for 2035.", "2024-06-10", ["gcap in-service planned 2035"]],
    ["The GCAP jet is on track for 2035.", "2036-06-10", []],
  ])("reads %j of %s as %j", (text, published, claims) => {
    expect(claimsIn(text, published)).toEqual(claims);
  });
});

describe("judgeByDate", () => {
  it.each([
    ["The GIGO treaty takes effect on Sunday.", "2024-06-11", ["gigo-treaty in-force planned 2024-06-16"]],
    ["The GIGO treaty takes effect on 3 June 2024.", "2024-06-11", ["gigo-treaty in-force happened 2024-06-03"]],
    ["The GIGO treaty takes effect today.", "2024-06-11", ["gigo-treaty in-force happened 2024-06-11"]],
  ])("reads %j of %s as %j", (text, published, claims) => {
    expect(claimsIn(text, published)).toEqual(claims);
  });
});
