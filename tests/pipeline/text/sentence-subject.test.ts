import { describe, expect, it } from "vitest";
import { isHeadOf, isOfWhatItIs, isOpenedBy } from "../../../src/pipeline/text/sentence-subject.ts";
import { claimsIn } from "./read-sentence.ts";

describe("a participle that opens a sentence", () => {
  it("is told of the subject behind its comma, however far off that is", () => {
    const partners = "Australia, Britain and the United States";
    const text = `AUKUS is large. Set up in 2021 by the leaders of ${partners}, AUKUS is costly.`;
    expect(claimsIn(text, "2024-09-18")).toContain("aukus-1 launched happened 2021");
  });

  it("is not told of what follows another main clause", () => {
    const text =
      "AUKUS is large. Set up in 2021, the office in Perth is small and its doors are locked, AUKUS staff say.";
    expect(claimsIn(text, "2024-09-18")).toEqual([]);
  });
});

describe("isOpenedBy", () => {
  const folded = "announced by three leaders, the pact is costly";
  const subject = { start: 32, end: 36, lead: 28, agreements: [], isForNextCue: false, isPronoun: false };
  const clauses = [{ start: 0, end: folded.length, opener: "" }];

  it("holds for a participle, and for no noun", () => {
    const cue = { start: 0, end: 9, targets: [] };
    expect(isOpenedBy({ ...cue, form: "past" }, subject, folded, clauses)).toBe(true);
    expect(isOpenedBy({ ...cue, form: "noun" }, subject, folded, clauses)).toBe(false);
  });
});

describe("isHeadOf", () => {
  it.each([
    "AUKUS, which gives Canberra new boats with much help from its two oldest allies, was announced in 2021.",
    "AUKUS binds Canberra to its two oldest allies for half a century and was announced in 2021.",
  ])("gives the first subject of %j its last verb", (text) => {
    expect(claimsIn(`AUKUS is large. ${text}`, "2024-09-18")).toContain("aukus-1 launched happened 2021");
  });

  it.each([
    "AUKUS, under which a contract with Paris, worth a fortune in any currency, was cancelled, is costly.",
    "AUKUS binds those who said that a bank for the smaller firms was needed and was launched in 2021.",
  ])("gives it no verb of another clause in %j", (text) => {
    expect(claimsIn(`AUKUS is large. ${text}`, "2024-09-18")).toEqual([]);
  });

  it("takes up the first subject behind a verb with a list", () => {
    const text = "GCAP brings together Britain, Italy and Japan and was launched in December 2022.";
    expect(claimsIn(text, "2025-11-20")).toEqual(["gcap launched happened 2022-12"]);
    expect(claimsIn("GCAP costs much, a camp for Britain, Italy and Japan was launched in May.", "2025-11-20")).toEqual(
      [],
    );
  });

  it("holds for no noun", () => {
    const folded = "the pact binds three partners and was announced";
    const subject = { start: 4, end: 8, lead: 4, agreements: [], isForNextCue: false, isPronoun: false };
    const cue = { start: 38, end: 47, targets: [] };
    const clauses = [{ start: 0, end: folded.length, opener: "" }];
    expect(isHeadOf(subject, { ...cue, form: "participle" }, folded, clauses)).toBe(true);
    expect(isHeadOf(subject, { ...cue, form: "noun" }, folded, clauses)).toBe(false);
  });
});

describe("isOfWhatItIs", () => {
  it.each([
    ["AUKUS is a trilateral pact formed in 2021.", "aukus-1 launched happened 2021"],
    ["AUKUS, a security pact announced in 2021, is about submarines.", "aukus-1 launched happened 2021"],
    ["GCAP is a joint project launched in December 2022.", "gcap launched happened 2022-12"],
  ])("takes the verb for that of the name in %j", (text, claim) => {
    expect(claimsIn(text, "2024-09-18")).toEqual([claim]);
  });

  it.each([
    "AUKUS is not a pact formed in 2021.",
    "AUKUS, unlike a pact formed in 2014, covers submarines.",
    "AUKUS is a rival of a pact formed in 2014.",
  ])("leaves the name alone in %j", (text) => {
    expect(claimsIn(text, "2024-09-18")).toEqual([]);
  });

  it("reads no pronoun and no noun", () => {
    const folded = "aukus is a pact formed";
    const subject = { start: 0, end: 5, lead: 0, agreements: [], isForNextCue: false, isPronoun: false };
    const cue = { start: 16, end: 22, targets: [] };
    expect(isOfWhatItIs(subject, { ...cue, form: "past" }, folded)).toBe(true);
    expect(isOfWhatItIs(subject, { ...cue, form: "noun" }, folded)).toBe(false);
    expect(isOfWhatItIs({ ...subject, isPronoun: true }, { ...cue, form: "past" }, folded)).toBe(false);
  });
});

describe("isInAside", () => {
  it.each([
    ["The UK-Japan RAA, the second after the Japan-Australia RAA, was signed in May.", "uk-japan-raa"],
    ["The UK-Japan RAA (modelled on the Japan-Australia RAA) was signed in May.", "uk-japan-raa"],
    ["The Japan-Australia ACSA, much like the Japan-US ACSA, will be signed in May.", "japan-australia-acsa"],
  ])("keeps the verb for the name outside in %j", (text, agreement) => {
    expect(claimsIn(text, "2024-06-10").map((claim) => claim.split(" ")[0])).toEqual([agreement]);
  });

  it("leaves the names of a list their verb", () => {
    const text = "The UK-Japan RAA, the Japan-Australia RAA, and the Geelong Treaty were signed in May.";
    expect(claimsIn(text, "2024-06-10").length).toBeGreaterThan(1);
  });
});
