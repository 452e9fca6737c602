import { describe, expect, it } from "vitest";
import { evidenceCounter } from "../../../src/engine/status/count-evidence.ts";
import { openSketches } from "../small-collection.ts";

describe("evidenceCounter", () => {
  const signed = [["signed", "happened"]] as const;
  const dataset = openSketches([
    { published: "2023-01-01", publisher: "gazette", claims: [...signed, ...signed] },
    { published: "2023-01-02", publisher: "gazette", claims: signed },
    { published: "2023-01-03", publisher: "ministry", claims: signed },
    { published: "2023-01-04", publisher: null, claims: signed },
  ]);

  const count = evidenceCounter(dataset);

  it.each([
    { title: "nobody", claims: [], articles: 0, publishers: 0, official: 0, unattributed: 0 },
    {
      title: "an article that repeats itself once",
      claims: [0, 1],
      articles: 1,
      publishers: 1,
      official: 0,
      unattributed: 0,
    },
    {
      title: "two articles of one publisher as one publisher",
      claims: [0, 2],
      articles: 2,
      publishers: 1,
      official: 0,
      unattributed: 0,
    },
    { title: "official articles apart", claims: [2, 3], articles: 2, publishers: 2, official: 1, unattributed: 0 },
    {
      title: "no publisher for an article without one",
      claims: [2, 4],
      articles: 2,
      publishers: 1,
      official: 0,
      unattributed: 1,
    },
    {
      title: "no publisher where none is known",
      claims: [4],
      articles: 1,
      publishers: 0,
      official: 0,
      unattributed: 1,
    },
  ])("counts $title", ({ title: _title, claims, ...counts }) => {
    expect(count(Int32Array.from(claims), { unit: "reports", limit: 9 })).toEqual({ ...counts, claims });
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
    const inStories = (...claims: number[]) =>
      evidenceCounter(joined)(Int32Array.from(claims), { unit: "stories", limit: 9 });
    expect(inStories(0, 1, 2)).toMatchObject({ articles: 2, publishers: 3, official: 1 });
    expect(inStories(0, 2)).toMatchObject({ articles: 2, official: 0 });
  });

  it("lists as many claims as it is asked for, and counts all", () => {
    const all = Int32Array.from([0, 1, 2, 3, 4]);
    expect(count(all, { unit: "reports", limit: 2 })).toMatchObject({ articles: 4, claims: [0, 1] });
  });

  it("leaves out articles that do not pass", () => {
    const isPassing = (row: number) => row !== 2;
    const left = count(Int32Array.from([0, 1, 2, 3, 4]), { unit: "reports", limit: 9, isPassing });
    expect(left).toEqual({ articles: 3, publishers: 1, official: 0, unattributed: 1, claims: [0, 1, 2, 4] });
  });
});
