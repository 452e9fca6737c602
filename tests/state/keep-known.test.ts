import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
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

  it("leaves out a day that has not come, as nobody knows what stands then or what is missed by then", () => {
    const today = dayNumberOf(2026, 11, 23);
    const { state, unread } = keepKnown(readViewState("asof=2040&since=2026-11-24"), DICTIONARIES, today);
    expect([state.asOf, state.since]).toEqual([null, null]);
    expect(unread).toEqual([
      { key: "asof", value: "2040", isToCome: true },
      { key: "since", value: "2026-11-24", isToCome: true },
    ]);
  });

  it("takes a month or year that is not over for today, and leaves one that is over as it is", () => {
    const today = dayNumberOf(2026, 11, 23);
    const { state, unread } = keepKnown(readViewState("asof=2026&since=2026-10"), DICTIONARIES, today);
    expect([state.asOf, state.since, unread]).toEqual(["2026-11-23", "2026-10", []]);
  });

  it("leaves out a slide and a note of an agreement that the collection does not have, and names both", () => {
    const link = "slides=board+agreement:nowhere&note=agreement:nowhere~Ask.&note=board~Two.";
    const { state, unread } = keepKnown(readViewState(link), DICTIONARIES);
    expect(state.deck).toEqual({ slides: ["board"], notes: [{ slide: "board", words: "Two." }] });
    expect(unread).toEqual([
      { key: "slides", value: "agreement:nowhere" },
      { key: "note", value: "agreement:nowhere~Ask." },
    ]);
  });

  it("keeps what could not be read before", () => {
    expect(keepKnown(readViewState("from=soon&theme=access"), DICTIONARIES).unread).toEqual([
      { key: "from", value: "soon" },
    ]);
  });
});
