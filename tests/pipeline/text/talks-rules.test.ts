import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) => claimsIn(text, "2022-11-10").filter((claim) => claim.includes(" negotiating "));

describe("TALKS", () => {
  it.each([
    ["Negotiations on the Japan-UK RAA may fail to produce a text by 2024.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA must conclude by May.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA should begin in May.", ["uk-japan-raa negotiating urged 2023-05"]],
    ["Negotiations on the Japan-UK RAA may fail if they are opened.", []],
    ["New talks on the Japan-UK RAA may fail.", []],
  ])("tells from %j whether there are talks", (text, claims) => {
    expect(talksIn(text).filter((claim) => claim.includes("happened") || claims.length > 0)).toEqual(claims);
  });
});

describe("rounds that were held", () => {
  it.each([
    [
      "The second round of talks on the Japan-France RAA was held in Paris in May and a third is planned.",
      "japan-france-raa negotiating happened 2024-05",
    ],
    [
      "A third session of negotiations on the Philippines-Canada SOVFA took place last week, and a fourth should follow.",
      "philippines-canada-sovfa negotiating happened 2024-06",
    ],
    [
      "The first formal session on a reciprocal access agreement between Manila and Tokyo was held on Wednesday.",
      "japan-philippines-raa negotiating happened 2024-06-05",
    ],
    ["Talks on the Japan-France RAA are in their last phase.", "japan-france-raa negotiating happened ?"],
    ["Negotiators are combing through the clauses of the Japan-France RAA.", "japan-france-raa negotiating happened ?"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("work that is to finish", () => {
  it.each([
    ["A feasibility study of JNAAM, begun in spring, is due to end in March.", "jnaam study happened ?"],
    ["Haggling over the Japan-France RAA is expected to finish by August.", "japan-france-raa negotiating happened ?"],
  ])("goes on: %j", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });

  it("has not begun where it is planned itself", () => {
    expect(claimsIn("A planned study of JNAAM is to finish in March.", "2024-06-10")).not.toContain(
      "jnaam study happened ?",
    );
  });
});

describe("rounds that were not held", () => {
  it.each([
    [
      "The round of talks on the Japan-France RAA that should have been held in May will be held next month.",
      "japan-france-raa negotiating happened",
    ],
    ["No round of talks on the Japan-France RAA was held in May.", "japan-france-raa negotiating happened"],
    [
      "If a round of talks on the Japan-France RAA was held, nobody told the press.",
      "japan-france-raa negotiating happened",
    ],
    ["Talks on the Japan-France RAA are in their last phase.", "japan-france-raa agreed happened"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
