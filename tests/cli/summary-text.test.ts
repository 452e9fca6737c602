import { describe, expect, it } from "vitest";
import { summaryText } from "../../src/cli/summary-text.ts";

describe("summaryText", () => {
  it("counts articles, dates, claims and findings", () => {
    const collection = {
      codebook: null,
      articles: [],
      findings: [{ code: "file-empty", file: "a" }],
      fingerprint: "",
    } as const;
    expect(summaryText(collection, 0, 1_249)).toBe(
      "0 articles (0 dated, 0 undated) in 0 stories, 0 claims, 1 finding, 1.2 s\n",
    );
  });
});
