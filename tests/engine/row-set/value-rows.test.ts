import { describe, expect, it } from "vitest";
import { createKernel } from "../../../src/engine/row-set/create-kernel.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { countEach, isFrequent, openValueRows } from "../../../src/engine/row-set/value-rows.ts";
import { openSketches } from "../small-collection.ts";

/** The first theme is in every article, the second in every hundredth, the third in none. */
const ROWS = 200;
const { dimensions } = openSketches(
  Array.from({ length: ROWS }, (_, place) => ({
    published: "2023-01-02",
    id: `a${String(place).padStart(3, "0")}`,
    themes: place % 100 === 7 ? ["naval", "trade"] : ["naval"],
  })),
);

describe("openValueRows", () => {
  const counts = countEach(dimensions.theme);
  const kernel = createKernel({ sets: 1, rows: ROWS });
  const { sets, lists } = openValueRows(dimensions.theme, counts, ROWS, kernel);
  const placeOf = (id: string) => dimensions.theme.values.findIndex((value) => value.id === id);

  it("keeps what many articles have as a set", () => {
    const set = sets[placeOf("naval")]!;
    expect(set?.size).toBe(ROWS);
    expect([0, 64, ROWS - 1, ROWS].map((row) => set !== null && hasRow(set, row))).toEqual([true, true, true, false]);
  });

  it("lists the articles of what few have, ascending", () => {
    const place = placeOf("trade");
    expect(sets[place]).toBeNull();
    expect([...(lists[place] ?? [])]).toEqual([7, 107]);
  });

  it("has no article for what none has", () => {
    const place = placeOf("cyber");
    expect([counts[place], sets[place], lists[place]?.length]).toEqual([0, null, 0]);
  });
});

describe("isFrequent", () => {
  it("takes one article in 64 as many, and none as few", () => {
    expect([isFrequent(2, 128), isFrequent(1, 128), isFrequent(0, 0)]).toEqual([true, false, false]);
  });
});
