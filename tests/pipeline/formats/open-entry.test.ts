import { describe, expect, it } from "vitest";
import { openEntry } from "../../../src/pipeline/formats/open-entry.ts";

const PLACE = { file: "a.csv", line: 4 };
const OPTIONS = { countries: new Set(["JP", "GB", "US", "CA"]) };
const open = (fields: Record<string, unknown>) => openEntry(fields, PLACE, OPTIONS);

describe("openEntry", () => {
  it("reads every field that it knows and passes over the others", async () => {
    const { sources, findings } = await open({
      Headline: "Towns <b>agree</b>",
      Full_Text: "They agreed.",
      summary: "Short.",
      Publication_Date: "5 March 2021",
      Source_URL: "https://a.example/x",
      outlet: "River Herald",
      country: "jp",
      kind: "news",
      Language: "English",
      sentiment: 0.3,
    });
    expect(findings).toEqual([]);
    expect(sources).toMatchObject([
      {
        ...PLACE,
        text: "They agreed.",
        stated: {
          title: "Towns agree",
          publisherName: "River Herald",
          publisherCountry: "JP",
          kind: "news",
          url: "https://a.example/x",
          language: "en",
          published: { date: "2021-03-05", basis: "given" },
        },
      },
    ]);
  });

  it("keeps the year of a date that reads either way, and says so", async () => {
    const { sources, findings } = await open({ text: "Words.", date: "06/11/2023" });
    expect(sources[0]?.stated.published).toEqual({ date: "2023", basis: "given" });
    expect(findings).toMatchObject([{ code: "date-ambiguous", ...PLACE, found: "06/11/2023" }]);
  });

  it("leaves the date to the text where a field holds none, and says so", async () => {
    const { sources, findings } = await open({ text: "Words.", date: "last week" });
    expect(sources[0]?.stated.published).toBeNull();
    expect(findings).toMatchObject([{ code: "entry-field", ...PLACE, found: "date: last week" }]);
  });

  it("takes a field of five thousand levels for none, and reads the rest", async () => {
    const title: unknown = JSON.parse("[".repeat(5000) + "]".repeat(5000));
    const { sources, findings } = await open({ text: "Words.", title });
    expect(sources).toMatchObject([{ text: "Words.", stated: { title: null } }]);
    expect(findings).toMatchObject([{ code: "entry-field", ...PLACE, found: expect.stringMatching(/^title: \[/) }]);
  });

  it("names the country, kind or address that is none", async () => {
    const { findings } = await open({ text: "Words.", country: "Atlantis", kind: "rumour", url: "here" });
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ["entry-field", "publisher_country: ATLANTIS"],
      ["entry-field", "kind: rumour"],
      ["entry-field", "url: here"],
    ]);
  });

  it.each([
    [{ country: "GB" }, "2023-11-06"],
    [{ country: "us" }, "2023-06-11"],
    [{ language: "German" }, "2023-11-06"],
    [{ country: "CA" }, "2023"],
    [{ country: "Atlantis" }, "2023"],
  ])("reads figures in the order of its country or language: %j", async (fields, date) => {
    const { sources } = await open({ text: "Words.", date: "06/11/2023", ...fields });
    expect(sources[0]?.stated.published?.date).toBe(date);
  });
});
