import { describe, expect, it } from "vitest";
import { isForecast } from "../../../src/pipeline/text/forecasts.ts";
import { claimsIn } from "./read-sentence.ts";

const PUBLISHED = "2026-05-20";

describe("isForecast", () => {
  it("asks who speaks, of an end more strictly than of a beginning", () => {
    const folded = "a senator said that seoul will sign it";
    const [sentence, cue] = [
      { start: 0, end: folded.length },
      { start: folded.indexOf("sign"), end: folded.indexOf(" it") },
    ];
    expect(isForecast(folded, sentence, cue, true)).toBe(true);
    expect(isForecast(folded, sentence, cue, false)).toBe(false);
  });

  it.each([
    "Canberra could leave AUKUS, a backbench senator said.",
    "Rome might pull out of GCAP, the newspaper warned.",
    "The Philippines may scrap EDCA if troops misbehave, a historian said.",
    "Washington fears that Seoul will scrap GSOMIA.",
    "There is concern in Tokyo that Italy would quit GCAP.",
    "Opposition lawmakers vowed to scrap GSOMIA if they win.",
    "A presidential candidate promised to terminate EDCA.",
    "Scholars expect Seoul to terminate GSOMIA.",
    "A former envoy said that Britain would withdraw from AUKUS.",
    "According to a columnist, Japan will leave GCAP.",
    "Seoul is likely to end GSOMIA, observers say.",
    "An editorial predicts that Japan will withdraw from the UK-Japan RAA.",
    "Britain could withdraw from the UK-Japan RAA.",
    "Diplomats speculate that Canberra will pull out of AUKUS.",
  ])("reads no planned end from those who cannot make it: %j", (text) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([]);
  });

  it.each([
    "Scholars predict that Japan and France will sign the reciprocal access agreement in 2027.",
    "I expect the Japan-France RAA to be signed in 2027, said Professor Mori.",
    "Experts expect the Japan-France RAA to be signed next year.",
    "A think tank forecasts that the Japan-France RAA will take effect in 2028.",
    "According to a researcher, Japan and France will conclude their RAA in spring.",
    "Observers believe that the Japan-France RAA will be ratified in 2027.",
    "Japan and France will sign the reciprocal access agreement by June, bookmakers say.",
    "Pundits reckon Japan and France will conclude their RAA next spring.",
    "The Japan-France RAA will enter into force in 2028, a retired admiral wrote.",
    "The Japan-France RAA is likely to be signed this year, a fellow at an institute in Paris said.",
  ])("reads no plan from a forecast: %j", (text) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([]);
  });

  it.each([
    [
      "South Korea will end GSOMIA in November, the presidential office said.",
      "japan-korea-gsomia ended planned 2026-11",
    ],
    ["Seoul warned that it could terminate GSOMIA.", "japan-korea-gsomia ended planned ?"],
    ["The South Korean government said it may end GSOMIA with Japan.", "japan-korea-gsomia ended planned ?"],
    ["Australia could leave AUKUS, its defence minister said.", "aukus-1 ended planned ?"],
    ["President Duterte said that he would scrap EDCA.", "us-philippines-edca ended planned ?"],
    ["Seoul decided to terminate GSOMIA, a scholar said.", "japan-korea-gsomia ended planned ?"],
    ["South Korea plans to end GSOMIA, a lawmaker was told.", "japan-korea-gsomia ended planned ?"],
    ["The Geelong Treaty will lapse in 2075.", "geelong-treaty ended planned 2075"],
    ["Officials expect the Japan-France RAA to be signed in 2027.", "japan-france-raa signed planned 2027"],
    [
      "The minister told analysts that the Japan-France RAA would be signed in 2027.",
      "japan-france-raa signed planned 2027",
    ],
    [
      "The Japan-France RAA will be signed in 2027, and experts say that it is overdue.",
      "japan-france-raa signed planned 2027",
    ],
    ["The ambassador expects the Japan-France RAA to take effect in 2027.", "japan-france-raa in-force planned 2027"],
    [
      "The Senate could ratify the Philippines-France VFA in June, a senator said.",
      "philippines-france-vfa ratified planned 2026-06",
    ],
    [
      "Japan and France will sign the Japan-France RAA in June, a newspaper said.",
      "japan-france-raa signed planned 2026-06",
    ],
    ["Seoul has no plan whatsoever to end GSOMIA.", "japan-korea-gsomia ended denied ?"],
  ])("keeps what those in office plan, and what others report of it: %j", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });
});
