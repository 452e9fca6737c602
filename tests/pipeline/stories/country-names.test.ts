import { describe, expect, it } from "vitest";
import { compileCountryNames } from "../../../src/pipeline/stories/country-names.ts";
import { loadCodebook } from "../../evaluate/gold.ts";

const namesIn = compileCountryNames(loadCodebook().countries);
const placesIn = (text: string) => namesIn(text).map(({ start, end }) => text.slice(start, end));

describe("compileCountryNames", () => {
  it("finds every name, in a dateline too", () => {
    expect(placesIn("ROME, Italy — Japan and Italy met.")).toEqual(["ROME", "Italy", "Japan", "Italy"]);
  });

  it("gives the names of one country one meaning, and two countries two", () => {
    const [japan, japanese, italy] = namesIn("Japan; Japanese; Italy").map(({ meaning }) => meaning);
    expect(japan).toBe(japanese);
    expect(italy).not.toBe(japan);
  });

  it("finds none in a text that names none", () => {
    expect(placesIn("Rain fell.")).toEqual([]);
  });
});
