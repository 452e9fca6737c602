import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model/article.ts";
import { citationWords } from "../../src/ui/citation-wording.ts";
import { dated } from "../views/samples.ts";

const CITATION: Citation = {
  title: "Quay walls",
  publisherName: "The Daily",
  publisher: null,
  publisherCountry: null,
  kind: "news",
  url: "https://daily.example/quay",
  language: "en",
  published: { date: dated("2023-01-11"), basis: "text" },
};

describe("citationWords", () => {
  it("cites title, publisher, date with its basis, and address", () => {
    expect(citationWords(CITATION)).toBe(
      "“Quay walls”. The Daily, 11 January 2023 (date in the text). https://daily.example/quay",
    );
  });

  it("keeps a date as coarse as it is known", () => {
    expect(citationWords({ ...CITATION, published: { date: dated("2023-01"), basis: "bounds" } })).toContain(
      ", January 2023 (date inferred).",
    );
  });

  it("tells bounds as bounds", () => {
    const published = { date: null, basis: "bounds", notBefore: dated("2022-03-05") } as const;
    expect(citationWords({ ...CITATION, published })).toContain("after 5 Mar 2022 (date inferred).");
  });

  it("says what is not known", () => {
    const unknown = { ...CITATION, title: null, publisherName: null, url: null };
    expect(citationWords({ ...unknown, published: { date: null, basis: "none" } })).toBe(
      "“Untitled report”. Unknown publisher, no date found. No address known.",
    );
  });
});
