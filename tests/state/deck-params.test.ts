import { describe, expect, it } from "vitest";
import { type LeftOfDeck, readDeck } from "../../src/state/deck-params.ts";

function read(query: string) {
  const left: LeftOfDeck[] = [];
  return { deck: readDeck(new URLSearchParams(query), (value) => left.push(value)), left };
}

describe("readDeck", () => {
  it("takes each slide once, in the order of the link, and names what is none", () => {
    const { deck, left } = read("slides=sources+nonsense+board+sources");
    expect(deck.slides).toEqual(["sources", "board"]);
    expect(left).toEqual([{ key: "slides", value: "nonsense" }]);
  });

  it("has the usual slides where a link names none that can be read", () => {
    expect(read("").deck).toEqual({ slides: null, notes: [] });
    expect(read("slides=+").deck.slides).toBeNull();
  });

  it("names a note that is on no slide, and the end of one that is too long", () => {
    const { deck, left } = read(`note=nope~x&note=board~+${"y".repeat(300)}&note=&note=title~Short`);
    expect(deck.notes.map(({ slide, words }) => [slide, words.length])).toEqual([
      ["board", 280],
      ["title", 5],
    ]);
    expect(left).toEqual([
      { key: "note", value: "nope~x" },
      { key: "note", value: "y".repeat(20), isCut: true },
    ]);
  });
});
