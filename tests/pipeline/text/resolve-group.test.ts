import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

describe("resolveGroup", () => {
  it.each([
    ["an alias as its agreement, whoever is named", "Peru studied the Geelong accord.", ["geelong-treaty"]],
    ["a shared term by the countries tied to it", "Japan likes its ACSA with Italy.", ["japan-italy-acsa"]],
    [
      "a plural as each of two",
      "Tokyo cleared access agreements with Britain and Australia.",
      ["uk-japan-raa", "japan-australia-raa"],
    ],
    [
      "a country that is party to nothing beside a party",
      "Japan trades fuel under an ACSA with Italy and the EU.",
      ["japan-italy-acsa"],
    ],
    ["nothing where no party is in sight", "An ACSA is a form of trade.", []],
  ])("reads %s", (_, text, agreements) => {
    expect(tagsIn("agreement", text).sort()).toEqual([...agreements].sort());
  });
});
