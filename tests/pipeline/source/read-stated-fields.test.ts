import { describe, expect, it } from "vitest";
import { readStatedFields } from "../../../src/pipeline/source/read-stated-fields.ts";

function read(fields: Record<string, string | null>, countries?: ReadonlySet<string>) {
  const given = new Map(Object.entries(fields).map(([key, value], at) => [key, { value, line: at + 2 }]));
  return readStatedFields(given, "a.md", countries ? { countries } : {});
}

describe("readStatedFields", () => {
  it.each([
    ["published", "2023-02-30"],
    ["published", "May 2023"],
    ["date_basis", "guess"],
    ["kind", "gossip"],
    ["url", "javascript:alert(1)"],
    ["url", "https://"],
    ["language", "English!"],
    ["publisher_country", "Japan"],
    ["id", "../up"],
  ])("reports the %s %j with its line, and what would be right", (key, value) => {
    const { findings, stated } = read({ title: "Pact", [key]: value });
    expect(findings).toMatchObject([{ code: "front-matter-field", file: "a.md", line: 3, found: `${key}: ${value}` }]);
    expect(findings[0]?.expected).toBeTruthy();
    expect(stated.title).toBe("Pact");
  });

  it("reads the names that other programs give its fields", () => {
    const { stated, findings } = read({
      date: "2023-05-02",
      published_time: "2023-05-02 20:26:54-04:00",
      source_url: "https://herald.example/harbour",
      lang: "en-GB",
    });
    expect(stated).toMatchObject({
      published: { date: "2023-05-02", basis: "given" },
      url: "https://herald.example/harbour",
      language: "en-GB",
    });
    expect(findings).toEqual([]);
  });

  it("puts its own names before those of other programs, and reports a value that is none", () => {
    expect(read({ published: "2023-05-03", date: "2023-05-02" }).stated.published?.date).toBe("2023-05-03");
    expect(read({ date: "soon" }).findings).toMatchObject([{ code: "front-matter-field", found: "published: soon" }]);
  });

  it("reports a field that it does not know", () => {
    expect(read({ colour: "red" }).findings).toMatchObject([{ code: "front-matter-field", line: 2, found: "colour" }]);
  });

  it("takes the day of a point in time in its own zone", () => {
    expect(read({ published: "2023-01-11T23:30:00-05:00" }).stated.published).toEqual({
      date: "2023-01-11",
      basis: "given",
    });
  });

  it("keeps a date's basis, and calls a date with none given", () => {
    expect(read({ published: "2023", date_basis: "bounds" }).stated.published).toEqual({
      date: "2023",
      basis: "bounds",
    });
    expect(read({ published: "2023", date_basis: "none" }).stated.published).toEqual({ date: "2023", basis: "given" });
  });

  it("tells a source that says its date is not known from one that says nothing", () => {
    expect(read({ date_basis: "none" }).stated.published).toEqual({ date: null, basis: "none" });
    expect(read({ published: "soon" }).stated.published).toEqual({ date: null, basis: "none" });
    expect(read({ published: null }).stated.published).toBeNull();
  });

  it("knows only the countries of the codebook, and ZZ for none", () => {
    const known = new Set(["JP", "NATO"]);
    expect(read({ publisher_country: "NATO" }, known).stated.publisherCountry).toBe("NATO");
    expect(read({ publisher_country: "XQ" }, known).findings).toHaveLength(1);
    const advice = ["UK", "jp", "XQ"].map((text) => read({ publisher_country: text }, known).findings[0]?.expected);
    expect(advice).toEqual(["GB", "JP", "a country's two letters, such as JP; ZZ when not known"]);
    expect(read({ publisher_country: "ZZ" }, known)).toMatchObject({
      findings: [],
      stated: { publisherCountry: null },
    });
  });
});
