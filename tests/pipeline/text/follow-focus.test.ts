import { describe, expect, it } from "vitest";
import type { AgreementId } from "../../../src/model/ids.ts";
import { followFocus, siblingOn } from "../../../src/pipeline/text/follow-focus.ts";
import { READER } from "./read-sentence.ts";

function mention(id: string, start: number, isAside = false) {
  const span = { start, end: start + 5 };
  return { ...span, anchor: span, agreements: [id as AgreementId], family: null, isAside, list: null };
}

describe("followFocus", () => {
  it("points to the last main name, and not to one made by the way", () => {
    const focus = followFocus(READER, [mention("uk-japan-raa", 0), mention("japan-australia-raa", 10, true)], null);
    expect(focus.last(["treaty"], 30)?.id).toBe("uk-japan-raa");
    expect(focus.latest(30)?.id).toBe("japan-australia-raa");
  });

  it("falls back on the title", () => {
    const focus = followFocus(READER, [], "gcap" as AgreementId);
    expect([focus.last(["programme"], 9)?.id, focus.last(["treaty"], 9)]).toEqual(["gcap", null]);
  });

  it("announces the first name of a ladder only before it, and within reach", () => {
    const focus = followFocus(READER, [mention("geelong-treaty", 50)], null);
    expect(focus.announced("treaty", 10, 60)?.id).toBe("geelong-treaty");
    expect(focus.announced("treaty", 10, 40)).toBeNull();
    expect(focus.announced("treaty", 55, 90)).toBeNull();
  });

  it("knows the only agreement of a ladder", () => {
    const focus = followFocus(READER, [mention("gcap", 0), mention("aukus-1", 10), mention("fpda", 20)], null);
    expect([focus.only("partnership")?.id, focus.only("programme")]).toEqual(["fpda", null]);
  });
});

describe("followFocus of several", () => {
  const pair = { ...mention("uk-japan-raa", 0), agreements: ["uk-japan-raa", "japan-australia-raa"] as AgreementId[] };

  it("gives those that were named together last", () => {
    const focus = followFocus(READER, [mention("geelong-treaty", 0), { ...pair, start: 10, end: 15 }], null);
    expect(focus.several("treaty", 30)).toEqual(["uk-japan-raa", "japan-australia-raa"]);
    expect(focus.several("treaty", 5)).toEqual([]);
  });

  it("gives the only two of a text, and none of more than three", () => {
    const ids = ["uk-japan-raa", "geelong-treaty", "japan-france-raa", "uk-japan-isa"];
    const mentions = ids.map((id, place) => mention(id, 10 * place));
    const focus = followFocus(READER, mentions, null);
    expect(focus.several("treaty", 15)).toEqual(["uk-japan-raa", "geelong-treaty"]);
    expect(focus.several("treaty", 99)).toEqual([]);
  });
});

describe("followFocus of the former", () => {
  it("gives the first of two, and none of three", () => {
    const ids = ["uk-japan-raa", "geelong-treaty", "japan-france-raa"];
    const focus = followFocus(
      READER,
      ids.map((id, place) => mention(id, 10 * place)),
      null,
    );
    expect([focus.former("treaty", 15)?.id, focus.former("treaty", 40)]).toEqual(["uk-japan-raa", null]);
  });
});

describe("siblingOn", () => {
  it("finds the treaty of a programme's family", () => {
    const gcap = READER.agreements.get("gcap" as AgreementId);
    expect(gcap && siblingOn(READER, gcap, "treaty")?.id).toBe("gigo-treaty");
    expect(gcap && siblingOn(READER, gcap, "partnership")).toBeNull();
  });
});
