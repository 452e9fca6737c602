import { describe, expect, it } from "vitest";
import { compileCountries } from "../../../src/pipeline/codebook/compile-countries.ts";

const countries = new Map(compileCountries([]).map((country) => [country.id as string, country]));

describe("compileCountries", () => {
  it("knows every country by its name, its official name and its people", () => {
    expect(countries.get("AU")?.phrases).toEqual([
      "Australia",
      "Commonwealth of Australia",
      "Australian",
      "Australians",
    ]);
    expect(countries.get("JP")?.phrases).toEqual(["Japan", "Japanese"]);
    expect(countries.get("PH")?.phrases).toContain("Filipinos");
  });

  it.each([
    ["French", "FR"],
    ["Dutch", "NL"],
    ["Indian", "IN"],
    ["American", "US"],
    ["Norwegian", "NO"],
  ])("leaves %s, which territories share, to the independent country", (phrase, id) => {
    const owners = [...countries.values()].filter(({ phrases }) => phrases.includes(phrase));
    expect(owners.map((country) => country.id)).toEqual([id]);
  });

  it.each(["Congolese", "Dominican"])("gives %s, which two independent countries share, to neither", (phrase) => {
    expect([...countries.values()].filter(({ phrases }) => phrases.includes(phrase))).toEqual([]);
  });

  it("gives no phrase to two countries", () => {
    const all = [...countries.values()].flatMap(({ phrases }) => phrases);
    expect(all.filter((phrase, place) => all.indexOf(phrase) !== place)).toEqual([]);
  });

  it.each([
    ["GN", "Papua New Guinea"],
    ["GN", "Equatorial Guinea"],
    ["SD", "South Sudan"],
    ["FR", "French Polynesia"],
    ["GB", "British Virgin Islands"],
    ["KR", "Democratic People's Republic of Korea"],
    ["WS", "American Samoa"],
  ])("keeps %s apart from %s", (id, longer) => {
    expect(countries.get(id)?.not).toContain(longer);
  });

  it("puts entries first, adds to what is known, and takes away what is not safe", () => {
    const [first, second, third] = compileCountries([
      { id: "NATO", name: "NATO", organisation: true, phrases: ["NATO"] },
      { id: "TR", name: "Turkey", phrases: ["Ankara"], not: ["Turkey Creek"] },
      { id: "JE", without: ["Jersey"] },
    ]);
    expect(first).toEqual({ id: "NATO", name: "NATO", isOrganisation: true, phrases: ["NATO"], not: [] });
    expect(second).toMatchObject({ id: "TR", name: "Turkey", isOrganisation: false, not: ["Turkey Creek"] });
    expect(second?.phrases).toEqual(expect.arrayContaining(["Turkish", "Ankara"]));
    expect(third?.phrases).not.toContain("Jersey");
  });
});
