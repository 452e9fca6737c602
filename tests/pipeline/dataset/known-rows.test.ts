import { describe, expect, it } from "vitest";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import { daysAt, openKnownRows, placesFrom } from "../../../src/pipeline/dataset/known-rows.ts";
import { encodeArticlesOf, partsOf, sketchArticles } from "../../engine/small-collection.ts";

const ARTICLES = sketchArticles([
  { id: "a", published: "2021-02", countries: ["JP", "FR"], claims: [["signed", "happened"]] },
  { id: "b", published: "2021-03-04", countries: [] },
  { id: "c", published: null, notAfter: "2022", countries: ["FR"] },
  { id: "d", published: null },
]);
const { manifest, articles, claims } = partsOf(encodeArticlesOf(ARTICLES));

describe("openKnownRows", () => {
  it("gives each row its days, its tags and its claims", () => {
    const rows = openKnownRows(manifest.dictionaries, articles, claims);
    if (rows === null) throw new Error("the dataset is whole");
    expect(ARTICLES.map((_, row) => daysAt(rows, row))).toEqual(
      ARTICLES.map(({ published }) => publicationDaysOf(published)),
    );
    const { starts, values } = rows.lists.countries;
    const countriesOf = (row: number) =>
      [...values.subarray(starts[row], starts[row + 1])].map((place) => manifest.dictionaries.countries[place]?.id);
    expect([0, 1, 2, 3].map((row) => countriesOf(row).sort())).toEqual([["FR", "JP"], [], ["FR"], []]);
    expect([...rows.claims.starts]).toEqual([0, 1, 1, 1, 1]);
    expect(rows.claims.stages.words).toEqual(["signed"]);
  });

  it("gives nothing of a damaged column", () => {
    const damaged = { ...articles, kinds: { ...articles.kinds, base64: "?" } };
    expect(openKnownRows(manifest.dictionaries, damaged, claims)).toBeNull();
  });
});

describe("placesFrom", () => {
  it("says where each entry stands now, and that one is gone", () => {
    const [former, now] = [
      ["a", "b", "c"],
      ["c", "x", "a"],
    ].map((ids) => ids.map((id) => ({ id })));
    expect([...placesFrom(former ?? [], now ?? [])]).toEqual([2, -1, 0]);
  });
});
