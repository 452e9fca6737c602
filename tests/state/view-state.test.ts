import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATE_BASES, SOURCE_KINDS } from "../../src/model/article.ts";
import { SLIDE_SORTS } from "../../src/model/deck.ts";
import { DIMENSIONS } from "../../src/model/filter.ts";
import { GRAINS } from "../../src/model/grain.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { LEDGER_ORDERS } from "../../src/model/promises.ts";
import { PROMISE_OUTCOMES } from "../../src/model/status.ts";
import { DEFAULT_VIEW, PAGES, readViewState, type ViewState, writeViewState } from "../../src/state/view-state.ts";

const id = fc.string({ minLength: 1, maxLength: 12 });
const ids = fc.uniqueArray(id, { maxLength: 4 }).map(sorted);
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, "0"));
const wholeDay = fc.tuple(year, month, day).map((parts) => parts.join("-") as PartialDate);
const someDate = fc.oneof(
  year.map((text) => text as PartialDate),
  fc.tuple(year, month).map((parts) => parts.join("-") as PartialDate),
  wholeDay,
);

const slideId = fc.oneof(
  fc.constantFrom(...SLIDE_SORTS),
  fc.stringMatching(/^[a-z-]{1,12}$/).map((agreement) => `agreement:${agreement}`),
);
const noteWords = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

const view = fc.record({
  page: fc.constantFrom(...PAGES),
  filter: fc.record({
    country: ids,
    theme: ids,
    agreement: ids,
    publisher: ids,
    kind: fc.uniqueArray(fc.constantFrom(...SOURCE_KINDS)).map(sorted),
    basis: fc.uniqueArray(fc.constantFrom(...DATE_BASES)).map(sorted),
    without: fc
      .record({ country: ids, theme: ids, publisher: ids }, { requiredKeys: [] })
      .map((own) => Object.fromEntries(Object.entries(own).filter(([, values]) => values.length > 0))),
    all: fc.subarray([...DIMENSIONS]),
    from: fc.option(someDate),
    to: fc.option(someDate),
    words: fc.string(),
  }),
  asOf: fc.option(someDate),
  clock: fc.constantFrom("happened", "told"),
  sort: fc.constantFrom("latest", "stage", "name"),
  by: fc.constantFrom("theme", "country", "agreement", "kind", "publisher", "basis", "all"),
  grain: fc.constantFrom(...GRAINS),
  unit: fc.constantFrom("reports", "stories"),
  scale: fc.constantFrom("count", "share"),
  shape: fc.constantFrom("columns", "lines", "multiples"),
  isTable: fc.boolean(),
  order: fc.constantFrom("newest", "oldest", "best"),
  list: fc.constantFrom("all", "short"),
  grid: fc.constantFrom("stage", "theme", "country"),
  ledger: fc.constantFrom(...LEDGER_ORDERS),
  outcomes: fc.subarray([...PROMISE_OUTCOMES]).map(sorted),
  since: fc.option(someDate),
  open: fc.option(id),
  article: fc.option(id),
  claim: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
  slide: fc.option(fc.integer({ min: 1, max: 999 })),
  deck: fc.record({
    slides: fc.option(fc.uniqueArray(slideId, { minLength: 1, maxLength: 4 })),
    notes: fc.uniqueArray(fc.record({ slide: slideId, words: noteWords }), {
      maxLength: 2,
      selector: ({ slide }) => slide,
    }),
  }),
}) as unknown as fc.Arbitrary<ViewState>;

function sorted<Value extends string>(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => (a === b ? 0 : a < b ? -1 : 1));
}

describe("readViewState", () => {
  it("reads back whatever was written", () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(readViewState(writeViewState(state)).state).toEqual(state);
      }),
    );
  });

  it("reads any text without an exception, and what it reads is written and read the same", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { state } = readViewState(search);
        expect(readViewState(writeViewState(state))).toEqual({ state, unread: [] });
      }),
    );
  });

  it("reads an empty address as the default view", () => {
    expect(readViewState("")).toEqual({ state: DEFAULT_VIEW, unread: [] });
  });

  it.each([
    ["from=2021-13", "from", "2021-13"],
    ["to=soon", "to", "soon"],
    ["asof=2022-13", "asof", "2022-13"],
    ["clock=cuckoo", "clock", "cuckoo"],
    ["slide=0", "slide", "0"],
    ["slides=encore", "slides", "encore"],
    ["kind=rumour", "kind", "rumour"],
    ["not-kind=rumour", "not-kind", "rumour"],
    ["all=weather", "all", "weather"],
    ["claim=-1", "claim", "-1"],
    ["outcome=broken", "outcome", "broken"],
    ["ledger=size", "ledger", "size"],
    ["since=lately", "since", "lately"],
    ["list=long", "list", "long"],
  ])("leaves %s at its default and names it", (search, key, value) => {
    expect(readViewState(search)).toEqual({ state: DEFAULT_VIEW, unread: [{ key, value }] });
  });

  it("reads a day to look from as precisely as it is given", () => {
    expect(readViewState("asof=2022-11").state.asOf).toBe("2022-11");
  });

  it("passes over keys of other pages", () => {
    expect(readViewState("utm_source=mail&country=JP").unread).toEqual([]);
    expect(readViewState("country=JP&fbclid=x").unread).toEqual([]);
  });

  it("names a key that no link has, as a filter that is lost in silence leaves numbers of everything", () => {
    const unread = [
      { key: "counrty", value: "JP" },
      { key: "as-of", value: "2022-11-30" },
    ];
    expect(readViewState("counrty=JP&as-of=2022-11-30")).toEqual({ state: DEFAULT_VIEW, unread });
  });

  it("reads a broken escape without losing the rest", () => {
    expect(readViewState("q=%&country=JP").state.filter.country).toEqual(["JP"]);
  });
});

describe("writeViewState", () => {
  it("writes nothing for the default view", () => {
    expect(writeViewState(DEFAULT_VIEW)).toBe("");
  });

  it("writes short keys in one order, whatever the order of choosing", () => {
    const { state } = readViewState("asof=2022-11-30&country=JP&by=kind&country=GB&clock=told");
    expect(writeViewState(state)).toBe("country=GB&country=JP&asof=2022-11-30&clock=told&by=kind");
  });

  it("keeps the agreement that is filtered by apart from the one that is open", () => {
    const { state } = readViewState("agreement=gcap&open=jnaam");
    expect([state.filter.agreement, state.open]).toEqual([["gcap"], "jnaam"]);
  });

  it("names a note that is on no slide, and the end of one that is too long", () => {
    const { state, unread } = readViewState(`note=nope~x&note=board~${"y".repeat(300)}&note=&note=title~Short`);
    expect(state.deck.notes.map(({ slide, words }) => [slide, words.length])).toEqual([
      ["board", 280],
      ["title", 5],
    ]);
    expect(unread).toEqual([
      { key: "note", value: "nope~x" },
      { key: "note", value: "y".repeat(20), isCut: true },
    ]);
  });
});
