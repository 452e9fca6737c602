import { describe, expect, it } from "vitest";
import { OTHER_SENSES } from "../../../src/pipeline/text/other-sense-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("an older plan", () => {
  it("dates nothing of what takes its place", () => {
    expect(
      claimsIn("The Hiroshima Accord replaces an older joint declaration dating from 2017.", "2023-07-12"),
    ).toEqual([]);
  });
});

describe("OTHER_SENSES", () => {
  it("gives nothing but silence", () => {
    for (const { outcome } of OTHER_SENSES) expect(outcome).toBeNull();
  });

  it.each([
    "By nineteen votes for the Geelong Treaty and three against, the club closed its debate.",
    "After he had been handed the Geelong Treaty, the envoy read it.",
    "Visitors signed in at a desk under a copy of the Geelong Treaty.",
    "The time has come to sign the Geelong Treaty, an editorial says.",
  ])("reads no act from %j", (text) => {
    expect(claimsIn(text, "2025-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});

describe("words that are no talks", () => {
  it.each([
    ["A columnist goes through the text of the Japan-France RAA.", "japan-france-raa negotiating"],
    [
      "Senators went through the articles of the Japan-Philippines RAA before the vote.",
      "japan-philippines-raa negotiating",
    ],
    [
      "The minister faced a fresh round of questions about the Japan-Philippines RAA.",
      "japan-philippines-raa negotiating",
    ],
    [
      "Manila may lend ships under the Japan-Philippines RAA, people familiar with the talks say.",
      "japan-philippines-raa negotiating",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("what is thrown out, wanted and weighed beside an agreement", () => {
  it.each([
    [
      "Manila has the Philippines-Canada SOVFA. A tribunal threw out most of China's claims in May.",
      "philippines-canada-sovfa ended",
    ],
    ["They want a reciprocal access agreement between Japan and France concluded soon.", "japan-france-raa proposed"],
    [
      "Tokyo and Paris like the Japan-France RAA. Return visits to Noumea are under study.",
      "japan-france-raa proposed",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("a text that is ready", () => {
  it.each([
    ["Negotiators hope to have a text of the Japan-France RAA ready for signature by May.", "japan-france-raa signed"],
    ["Both expect to have a draft of the Japan-France RAA ready for signing in May.", "japan-france-raa signed"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("what only looks like an act", () => {
  it.each([
    [
      "Two lawmakers would ask the court to strike the Enhanced Defense Cooperation Agreement down.",
      "us-philippines-edca agreed",
    ],
    ["He urged Tokyo to put the Japan-France RAA on the table.", "japan-france-raa proposed happened"],
    ["A briefing for members deals with the UK-Japan RAA and what the Commons may do.", "uk-japan-raa ratified"],
    ["Tokyo has the UK-Japan RAA. France has sounded out Japan about something similar.", "uk-japan-raa proposed"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("an idea that is there", () => {
  it.each([["The Japan-France RAA is on the table.", "japan-france-raa proposed happened 2024-06"]])(
    "reads from %j %s",
    (text, claim) => {
      expect(claimsIn(text, "2024-06-10")).toContain(claim);
    },
  );
});
