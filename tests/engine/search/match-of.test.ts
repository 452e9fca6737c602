import { describe, expect, it } from "vitest";
import { matchOf } from "../../../src/engine/search/match-of.ts";
import { searchOf } from "../../../src/engine/search/search-of.ts";
import { openSketches } from "../small-collection.ts";

describe("matchOf", () => {
  const dataset = openSketches([{ title: "Quays of the north", text: "Cranes by the quay." }]);
  const match = (words: string) => matchOf(dataset, 0, searchOf(dataset, words)?.terms ?? []);

  it("marks title, publisher and text", () => {
    expect(match("quay gazette")).toEqual({
      title: [{ start: 0, end: 5 }],
      publisherName: [{ start: 4, end: 11 }],
      excerpt: { text: "Cranes by the quay.", spans: [{ start: 14, end: 18 }] },
    });
  });

  it("shows how the text begins when only the title fits", () => {
    expect(match("north").excerpt).toEqual({ text: "Cranes by the quay.", spans: [] });
  });
});
