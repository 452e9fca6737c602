import { describe, expect, it } from "vitest";
import { countEvidence } from "../../../src/engine/status/count-evidence.ts";
import { openSketches } from "../small-collection.ts";

describe("countEvidence", () => {
  const signed = [["signed", "happened"]] as const;
  const dataset = openSketches([
    { published: "2023-01-01", publisher: "gazette", claims: [...signed, ...signed] },
    { published: "2023-01-02", publisher: "gazette", claims: signed },
    { published: "2023-01-03", publisher: "ministry", claims: signed },
    { published: "2023-01-04", publisher: null, claims: signed },
  ]);

  it.each([
    { title: "nobody", claims: [], articles: 0, publishers: 0, official: 0 },
    { title: "an article that repeats itself once", claims: [1, 0], articles: 1, publishers: 1, official: 0 },
    {
      title: "two articles of one publisher as one publisher",
      claims: [0, 2],
      articles: 2,
      publishers: 1,
      official: 0,
    },
    { title: "official articles apart", claims: [2, 3], articles: 2, publishers: 2, official: 1 },
    { title: "no publisher for an article without one", claims: [2, 4], articles: 2, publishers: 1, official: 0 },
    { title: "one publisher where none is known", claims: [4], articles: 1, publishers: 1, official: 0 },
  ])("counts $title", ({ title: _title, claims, ...counts }) => {
    expect(countEvidence(dataset, claims)).toEqual({ ...counts, claims: [...claims].sort((a, b) => a - b) });
  });

  it("counts articles of one story once, as official where one of them is", () => {
    const joined = openSketches(
      [
        { published: "2023-01-01", publisher: "gazette", claims: signed },
        { published: "2023-01-02", publisher: "ministry", claims: signed },
        { published: "2023-01-03", publisher: "herald", claims: signed },
      ],
      [0, 0, 2],
    );
    expect(countEvidence(joined, [0, 1, 2], "stories")).toMatchObject({ articles: 2, publishers: 3, official: 1 });
    expect(countEvidence(joined, [0, 2], "stories")).toMatchObject({ articles: 2, official: 0 });
  });
});
