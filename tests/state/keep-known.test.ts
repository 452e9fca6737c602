import { describe, expect, it } from "vitest";
import { keepKnown } from "../../src/state/keep-known.ts";
import { readViewState } from "../../src/state/view-state.ts";
import { DICTIONARIES } from "../views/samples.ts";

describe("keepKnown", () => {
  it("leaves out a country that the collection does not have, and names it", () => {
    const { state, unread } = keepKnown(readViewState("country=JP&country=XX"), DICTIONARIES);
    expect(state.filter.country).toEqual(["JP"]);
    expect(unread).toEqual([{ key: "country", value: "XX" }]);
  });

  it("keeps a family as an agreement to filter by, but not as a panel to open", () => {
    const { state, unread } = keepKnown(readViewState("agreement=pacts&open=pacts"), DICTIONARIES);
    expect([state.filter.agreement, state.open]).toEqual([["pacts"], null]);
    expect(unread).toEqual([{ key: "open", value: "pacts" }]);
  });

  it("leaves out an excluded id that the collection does not have, and names it", () => {
    const { state, unread } = keepKnown(readViewState("not-country=XX&not-country=JP&not-kind=news"), DICTIONARIES);
    expect(state.filter.without).toEqual({ country: ["JP"], kind: ["news"] });
    expect(unread).toEqual([{ key: "not-country", value: "XX" }]);
  });

  it("keeps what could not be read before", () => {
    expect(keepKnown(readViewState("from=soon&theme=access"), DICTIONARIES).unread).toEqual([
      { key: "from", value: "soon" },
    ]);
  });
});
