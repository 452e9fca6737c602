import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("dateOfBeginning", () => {
  it.each([
    ["Negotiations on the UK-Japan RAA, which began last October, are making good progress.", "2023-10"],
    ["Negotiations on the UK-Japan RAA, begun in 2021, go well.", "2021"],
    ["Negotiations on the UK-Japan RAA, under way since March, go well.", "2024-03"],
    ["Negotiations on the UK-Japan RAA, which began a third round last October, are making good progress.", "?"],
  ])("dates %j %s", (text, date) => {
    expect(claimsIn(text, "2024-06-10")).toEqual([`uk-japan-raa negotiating happened ${date}`]);
  });

  it("finds the start of a study", () => {
    const text = "He cited the joint study of a Japan-UK air-to-air missile that began in 2014.";
    expect(claimsIn(text, "2017-03-17")).toEqual(["jnaam study happened 2014"]);
  });
});
