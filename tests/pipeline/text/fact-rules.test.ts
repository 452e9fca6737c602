import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("fact rules", () => {
  it.each([
    ["Manila became the third country to sign the Japan-Philippines RAA.", "japan-philippines-raa signed happened ?"],
    [
      "Senators voted on Monday to ratify the Japan-Philippines RAA.",
      "japan-philippines-raa ratified happened 2024-12-16",
    ],
    ["Ministers hailed the signing of the Geelong Treaty.", "geelong-treaty signed happened ?"],
    ["Envoys met to begin work on the Geelong Treaty.", "geelong-treaty negotiating happened ?"],
    ["The Geelong Treaty takes effect tomorrow.", "geelong-treaty in-force planned 2024-12-18"],
    ["The Geelong Treaty took effect yesterday.", "geelong-treaty in-force happened 2024-12-16"],
    ["The Geelong Treaty has been in force since 3 May 2024.", "geelong-treaty in-force happened 2024-05-03"],
    ["Seoul sent Tokyo a letter restoring GSOMIA in full.", "japan-korea-gsomia in-force happened ?"],
    ["The president declared GSOMIA completely normal again.", "japan-korea-gsomia in-force happened ?"],
    ["GCAP is due by 2035.", "gcap in-service planned 2035"],
    ["GCAP jets should be operational by 2035.", "gcap in-service planned 2035"],
    ["Canberra and London are negotiating the Geelong Treaty.", "geelong-treaty negotiating happened ?"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text, "2024-12-17")).toContain(claim);
  });

  it.each([
    "A GCAP prototype is expected in 2028.",
    "A decision of the GCAP partners on exports is scheduled for 2027.",
    "Under GCAP, Tokyo will pay about 3 billion dollars from fiscal 2027.",
    "Japan will start acquiring GCAP engines in fiscal 2027.",
    "For GCAP, Japan will buy two engines in fiscal 2027.",
  ])("read no service from %j", (text) => {
    expect(claimsIn(text, "2024-12-17").filter((claim) => claim.includes("in-service"))).toEqual([]);
  });

  it.each(["The GCAP aircraft is expected in 2035.", "The prototype flew, and the GCAP aircraft is expected in 2035."])(
    "read service from %j",
    (text) => {
      expect(claimsIn(text, "2024-12-17")).toContain("gcap in-service planned 2035");
    },
  );

  it.each([
    "Was the Geelong Treaty signed in May 2024?",
    "Has the Geelong Treaty, critics ask, been signed too soon?",
    "The Geelong Treaty signing.",
    "Canberra and London sign the Geelong Treaty.",
    "GCAP was once due by 2015.",
  ])("read no fact from %j", (text) => {
    expect(claimsIn(text, "2024-12-17").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});

describe("an act beside one that should come soon", () => {
  it.each([
    [
      "The Japan-Australia RAA on which the leaders agreed in principle a year ago should be signed as soon as possible.",
      "japan-australia-raa agreed happened 2023",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
