import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../src/model/ids.ts";
import { READER } from "../pipeline/text/read-sentence.ts";
import { loadCodebook } from "./gold.ts";
import { floorLine, reportLines } from "./print-scores.ts";
import { readLabelled, scoreReadings } from "./score-readings.ts";

const familyOf = new Map<string, string>(loadCodebook().agreements.map(({ id, family }) => [id, family]));

/** A report in which the reader finds a fact and labels that know of none, so that everything is a miss. */
function unlabelled(id: string) {
  const text = "Japan and the United Kingdom signed the Reciprocal Access Agreement on 11 January 2023.";
  return {
    label: { id, countries: ["FR"], themes: [], agreements: [], events: [] },
    sample: {
      articleId: id as ArticleId,
      title: `Title ${id}`,
      text,
      published: { date: null, basis: "none" as const },
      home: null,
    },
  };
}

const readings = readLabelled([unlabelled("seen"), unlabelled("kept-back")], READER, familyOf);
const errors = ["countries", "claims"] as const;

describe("reportLines", () => {
  it("shows no miss and no confusion of an article that is closed, and says so", () => {
    const lines = reportLines(readings, { errors }, new Set(["kept-back"])).join("\n");
    expect(lines).toContain("## seen");
    expect(lines).not.toContain("kept-back");
    expect(lines).toContain("2 articles\n");
    expect(lines).toContain("1 countries - FR");
    expect(lines).toMatch(/misses and confusions of 1 articles of fold 4 are left out/);
  });

  it("gives totals alone where all are closed", () => {
    const lines = reportLines(readings, { errors }, new Set(["seen", "kept-back"]));
    expect(lines).toHaveLength(8);
    expect(lines.join("\n")).not.toMatch(/seen|FR|11 January/);
  });

  it("shows all where none is closed", () => {
    const lines = reportLines(readings, { errors }, new Set()).join("\n");
    expect(lines).toContain("## kept-back");
    expect(lines).toContain("2 countries - FR");
    expect(lines).not.toContain("left out");
  });
});

describe("floorLine", () => {
  it("counts a fact of which the label has nothing among the facts told", () => {
    expect(floorLine("tuned", scoreReadings(readings))).toMatch(
      /hedged told as facts 0 of 0; facts told that the labels have as facts 0 of 2 \(0\.000\)$/,
    );
  });
});
