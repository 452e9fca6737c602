import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { openVisits, type VisitStore } from "../../src/state/last-visit.ts";

function storeOf(texts: Record<string, string> = {}): VisitStore {
  const kept = new Map(Object.entries(texts));
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}
const refuse = (): VisitStore => {
  throw new Error("denied");
};
const [FEBRUARY, JULY] = [dayNumberOf(2026, 2, 1), dayNumberOf(2026, 7, 31)];

describe("openVisits", () => {
  it("knows of no visit at first, and of the first one in the next session", () => {
    const kept = storeOf();
    const first = openVisits({ kept: () => kept, session: () => storeOf() });
    expect(first.lastDay()).toBeNull();
    first.keep(FEBRUARY);
    expect(openVisits({ kept: () => kept, session: () => storeOf() }).lastDay()).toBe(FEBRUARY);
  });

  it("goes on from the earlier visit for the whole session, also when the page is loaded again", () => {
    const [kept, session] = [storeOf({ "pactwatch-visit": "2026-02-01" }), storeOf()];
    const stores = { kept: () => kept, session: () => session };
    const visits = openVisits(stores);
    visits.keep(JULY);
    expect(visits.lastDay()).toBe(FEBRUARY);
    expect(openVisits(stores).lastDay()).toBe(FEBRUARY);
    expect(openVisits({ ...stores, session: () => storeOf() }).lastDay()).toBe(JULY);
  });

  it("takes a first visit for the first one also when the page is loaded again", () => {
    const [kept, session] = [storeOf(), storeOf()];
    const stores = { kept: () => kept, session: () => session };
    openVisits(stores).keep(JULY);
    expect(openVisits(stores).lastDay()).toBeNull();
  });

  it("knows of no visit where the browser keeps nothing, and goes on", () => {
    const visits = openVisits({ kept: refuse, session: refuse });
    visits.keep(JULY);
    expect(visits.lastDay()).toBeNull();
  });

  it("goes on from the earlier visit where only the session is not kept", () => {
    const kept = storeOf({ "pactwatch-visit": "2026-02-01" });
    const visits = openVisits({ kept: () => kept, session: refuse });
    visits.keep(JULY);
    expect(visits.lastDay()).toBe(FEBRUARY);
  });

  it.each(["soon", "2026-02", "2026-02-30", ""])("takes %j for no visit", (text) => {
    const visits = openVisits({ kept: () => storeOf({ "pactwatch-visit": text }), session: () => storeOf() });
    expect(visits.lastDay()).toBeNull();
  });
});
