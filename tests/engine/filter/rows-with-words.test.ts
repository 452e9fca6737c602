import { describe, expect, it } from "vitest";
import { fillWords, hasSearch } from "../../../src/engine/filter/rows-with-words.ts";
import { openSketches } from "../small-collection.ts";

const dataset = openSketches([
  { published: "2023-01-01", text: "Quay walls" },
  { published: "2023-01-02", text: "Cranes" },
]);

describe("fillWords", () => {
  const found = (words: string) => {
    const bits = new Uint32Array(8);
    fillWords(dataset, words, bits);
    return bits[0]!.toString(2);
  };

  it("looks at title, text and publisher together", () => {
    expect(found("quay gazette a0")).toBe("1");
    expect(found("title")).toBe("11");
  });

  it("lets no phrase run from one of them into the next", () => {
    expect(found('"title of a0 quay"')).toBe("0");
  });
});

describe("hasSearch", () => {
  it("sees nothing in blanks and in empty quotes", () => {
    expect([hasSearch("  "), hasSearch('""'), hasSearch("a")]).toEqual([false, false, true]);
  });
});
