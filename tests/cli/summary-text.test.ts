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
    expect(summaryText(collection, { stories: 0, claims: 7 }, 1_249)).toBe(
      "0 articles (0 dated, 0 undated) in 0 stories, 7 claims, 1 finding, 1.2 s\n",
    );
  });

  it("calls an article undated that only a bound on one side is known of, as the page does", () => {
    const bounded = { basis: "bounds", date: null, notBefore: "2021-03" };
    const published = [bounded, { ...bounded, notAfter: "2021-05" }, { basis: "text", date: "2021" }];
    const articles = published.map((own) => ({ summary: { published: own } })) as never;
    expect(summaryText({ articles, findings: [] }, { stories: 3, claims: 0 }, 0)).toMatch(
      /^3 articles \(2 dated, 1 undated\)/,
    );
  });
});
