import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const PUBLISHED = "2026-05-20";

describe("isNoPlanNow", () => {
  it.each([
    "When Duterte vowed in 2016 that he would scrap EDCA, few listened.",
    "In 2019 Seoul announced that it would end GSOMIA, and thought again.",
    "Seoul was cross in 2019, when it said that it would end GSOMIA.",
    "In 2022 Japan and France said that they would sign the Japan-France RAA soon.",
    "Back in 2018 the Philippines pledged to scrap EDCA.",
    "As long ago as 2019 the two said that they would conclude the Japan-France RAA.",
    "Japan and Germany announced in 2022 that they would begin talks on an ACSA.",
    "Six years ago Seoul said that it would end GSOMIA.",
    "In 2021 Italy said it would leave GCAP.",
    "In August 2019 Seoul notified Tokyo that it would end GSOMIA.",
    "Manila told Washington in early 2020 that it would terminate EDCA.",
    "In 2023 the ministers promised to sign the Japan-France RAA by the end of that year.",
  ])("reads no plan of today from what was said years ago: %j", (text) => {
    expect(claimsIn(text, PUBLISHED).filter((claim) => claim.includes("planned"))).toEqual([]);
  });

  it.each([
    ["Seoul said on Monday that it would end GSOMIA.", "japan-korea-gsomia ended planned ?"],
    ["In April 2026 Seoul said that it would end GSOMIA.", "japan-korea-gsomia ended planned ?"],
    ["Late last year Seoul announced that it would end GSOMIA.", "japan-korea-gsomia ended planned ?"],
    ["In 2024 Seoul said that it would end GSOMIA in 2028.", "japan-korea-gsomia ended planned 2028"],
    [
      "Japan and France said last week that they would sign the Japan-France RAA in June.",
      "japan-france-raa signed planned 2026-06",
    ],
    ["In 2023 the partners said that the GCAP fighter would enter service in 2035.", "gcap in-service planned 2035"],
    ["Seoul, which joined GSOMIA in 2016, said that it would end it.", "japan-korea-gsomia ended planned ?"],
    ["Since 2019 much has changed, and Seoul says that it will end GSOMIA.", "japan-korea-gsomia ended planned ?"],
  ])("keeps a plan that is new or still lies ahead: %j", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toContain(claim);
  });

  it("keeps a plan where the day of publication is not known", () => {
    expect(claimsIn("In 2019 Seoul said that it would end GSOMIA.")).toEqual(["japan-korea-gsomia ended planned ?"]);
  });
});
