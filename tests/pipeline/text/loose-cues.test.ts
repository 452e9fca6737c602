import { describe, expect, it } from "vitest";
import { isClose, isInquiry, isLoose } from "../../../src/pipeline/text/loose-cues.ts";
import { claimsIn } from "./read-sentence.ts";

describe("isLoose", () => {
  it("holds for verbs that stand for anything", () => {
    expect([isLoose("announced", "treaty"), isLoose("signed", "treaty")]).toEqual([true, false]);
  });

  it("holds of programmes for what is done round one that builds", () => {
    expect([isLoose("opened", "programme"), isLoose("opened", "treaty")]).toEqual([true, false]);
    expect([isLoose("service entry", "programme"), isLoose("serving", "programme")]).toEqual([false, true]);
  });

  it("holds of partnerships for work on a text of any kind", () => {
    expect([isLoose("thrash out", "partnership"), isLoose("thrash out", "treaty")]).toEqual([true, false]);
  });
});

describe("isClose", () => {
  it("holds for what begins anything at all, of programmes alone", () => {
    expect([isClose("began", "programme"), isClose("launched", "programme")]).toEqual([true, false]);
    expect(isClose("concluded", "treaty")).toBe(false);
  });

  it("keeps such verbs to what stands right beside them", () => {
    expect(claimsIn("The partners started GCAP.")).toEqual(["gcap launched happened ?"]);
    expect(claimsIn("The partners started a shop in a town where some people know of GCAP.")).toEqual([]);
    expect(claimsIn("The partners started GCAP talks.")).toEqual([]);
  });
});

describe("isInquiry", () => {
  it("holds for words that name what is asked", () => {
    expect(["studying what", "explore whether", "explored"].map(isInquiry)).toEqual([true, true, false]);
  });
});
