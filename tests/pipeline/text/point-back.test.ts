import { describe, expect, it } from "vitest";
import type { AgreementId } from "../../../src/model/ids.ts";
import { followFocus } from "../../../src/pipeline/text/follow-focus.ts";
import { isSaidOfParties, pointBack, pointToSeveral } from "../../../src/pipeline/text/point-back.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

function mention(id: string, start: number) {
  const span = { start, end: start + 5 };
  return { ...span, anchor: span, agreements: [id as AgreementId], family: null, isAside: false, list: null };
}

const SPAN = { start: 30, end: 38 };

describe("pointBack", () => {
  it("points to the last agreement before on the ladder, and past another ladder's to none", () => {
    const focus = followFocus(READER, [mention("geelong-treaty", 0), mention("aukus-1", 10)], null);
    expect(pointBack(READER, focus, ["treaty"], "treaty", SPAN, 60)).toBe("geelong-treaty");
    expect(pointBack(READER, focus, ["treaty", "programme"], "treaty", SPAN, 60)).toBeUndefined();
  });

  it("points ahead where nothing went before, within reach", () => {
    const focus = followFocus(READER, [mention("geelong-treaty", 50)], null);
    expect(pointBack(READER, focus, ["treaty"], "treaty", SPAN, 60)).toBe("geelong-treaty");
    expect(pointBack(READER, focus, ["treaty"], "treaty", SPAN, 45)).toBeUndefined();
  });
});

describe("pointToSeveral", () => {
  const focus = followFocus(READER, [mention("geelong-treaty", 0), mention("uk-japan-raa", 10)], null);

  it("gives both where the number fits", () => {
    expect(pointToSeveral(focus, "both pacts", SPAN)).toEqual(["geelong-treaty", "uk-japan-raa"]);
    expect(pointToSeveral(focus, "the three pacts", SPAN)).toEqual([]);
    expect(pointToSeveral(focus, "the pact", SPAN)).toEqual([]);
  });
});

describe("isSaidOfParties", () => {
  it.each([
    ["the pact that Tokyo and London had signed", true],
    ["the pact which Japan and Britain concluded", true],
    ["the pact that Tokyo and Lima had signed", false],
    ["the pact that Tokyo had signed", false],
    ["the pact, which is long, of Tokyo and London", false],
  ])("judges whether parties did it in %j: %s", (text, isTold) => {
    const { folded, countries } = openText(READER, text);
    const parties = READER.agreements.get("uk-japan-raa" as AgreementId)?.parties ?? [];
    expect(isSaidOfParties(folded, countries, parties, { start: 8, end: folded.length })).toBe(isTold);
  });
});
