import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";

describe("MISTAKEN_ACTS", () => {
  it.each([
    ["launched", "The company that the three set up to build the GCAP fighter opened."],
    ["negotiating", `Britain wants ${RAA}. The gym is old, and work on it began in 2014.`],
    ["agreed", `Talks on ${RAA} go on. The gardener tied things up in the shed.`],
    ["in-force", `An old permit system has governed visits since 1990, which ${RAA} would end.`],
    ["development", "Unions agreed a contract for canteen staff at the GCAP site."],
    ["development", "Britain formed a group under the NATO treaty, not the Hiroshima Accord."],
    ["development", "India widened its own rice scheme on the eve of the Quad summit."],
    ["ended", "A strike brought work on the GCAP fighter to a halt for a day."],
    ["ratified", `A bill like ${RAA} has already been through the Diet.`],
  ])("tells no %s in: %s", (stage, text) => {
    expect(claimsIn(text, "2022-03-15").join()).not.toContain(`${stage} happened`);
  });

  it.each([
    [`Ministers signed ${RAA} in May. Work on it began in 2014.`, "uk-japan-raa negotiating happened 2014"],
    [
      `${RAA} is useful. The treaty has governed such visits since October 2019.`,
      "uk-japan-raa in-force happened 2019-10",
    ],
    [`The two sides settled the main lines of ${RAA} in May 2021.`, "uk-japan-raa agreed happened 2021-05"],
    ["The partners took GCAP into its design phase in May 2021.", "gcap development happened 2021-05"],
    ["In May 2021 they set up a forum under the Hiroshima Accord.", "hiroshima-accord development happened 2021-05"],
    [`In May 2021 work on the text of ${RAA} was finished.`, "uk-japan-raa agreed happened 2021-05"],
    [`${RAA} has now been through the Diet.`, "uk-japan-raa ratified happened ?"],
    ["GCAP partners expect the first aircraft in 2035.", "gcap in-service planned 2035"],
    ["The target for the first GCAP jet is 2035.", "gcap in-service planned 2035"],
    ["Riyadh wants to be a full partner in GCAP.", "gcap proposed happened 2022-03"],
    [
      "In May 2021 NATO and Japan agreed their Individually Tailored Partnership Programme.",
      "japan-nato-itpp launched happened 2021-05",
    ],
  ])("still tells the act itself in: %s", (text, claim) => {
    expect(claimsIn(text, "2022-03-15")).toContain(claim);
  });

  it.each([
    "Rome is weighing a withdrawal from GCAP.",
    "Tokyo mulls an exit from GCAP.",
    "The senator announced that she was opposed to AUKUS.",
    "The senator announced her opposition to AUKUS.",
    "The AUKUS partners signed a deal with a caterer.",
    "The envoy left Perth without having signed the Geelong Treaty.",
    "All is in place for the Geelong Treaty.",
    "The date of the signing of the Geelong Treaty is being worked out.",
    "The president signed the instrument of ratification of the Japan-Philippines RAA, but the Senate has yet to vote.",
  ])("takes what is about something else for no step in %j", (text) => {
    expect(claimsIn(text, "2026-03-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
