import { describe, expect, it } from "vitest";
import { AGREEING } from "../../../src/pipeline/text/agreeing-rules.ts";
import { claimsIn } from "./read-sentence.ts";

/** A Wednesday. */
const agreedIn = (text: string) =>
  claimsIn(text, "2024-07-10").flatMap((claim) => / agreed (\w+)/.exec(claim)?.[1] ?? []);

describe("AGREEING", () => {
  it("tells one thing alone for a fact: that nothing is left to settle", () => {
    expect(AGREEING.filter(({ outcome }) => outcome === "happened").map(({ id }) => id)).toEqual(["nothing-left"]);
  });

  it.each([
    "Both delegations are of the same mind on the wording of the UK-Japan RAA.",
    "Rome and Tokyo are now at one on the clauses of the Japan-Italy ACSA.",
    "An understanding on the Japan-Philippines RAA has been thrashed out by the two teams.",
    "The last disagreement over the Japan-Philippines RAA has been swept away.",
    "The text of the Japan-France ACSA has been negotiated in full.",
    "Haggling over the Japan-Canada ACSA has yielded a text.",
    "Negotiators got the Japan-Australia RAA over the line in a night session.",
    "The Canadians flew home with a settled text of the Philippines-Canada SOVFA.",
    "All that remains is the signing of the Japan-Germany ACSA.",
    "Rome and Tokyo have agreed their ACSA.",
    "The ACSA between Rome and Tokyo has been agreed.",
    "Nothing in the Japan-Italy ACSA is left to haggle over, as nothing remains in brackets.",
    "Lawyers have signed off on each clause of the Japan-Italy ACSA.",
    "No open question remains in the Japan-Italy ACSA.",
    "Nothing is left to settle in the Japan-Italy ACSA.",
    "The Japan-Italy ACSA is complete bar the signatures.",
    "Both have signed off on the wording of the Japan-Italy ACSA.",
    "A breakthrough in talks on the Japan-Italy ACSA came at dawn.",
    "They brokered an accord on the Japan-Korea GSOMIA.",
  ])("takes for agreed what the talks have brought: %j", (text) => {
    expect(agreedIn(text)).toEqual(["happened"]);
  });

  it.each([
    "Diplomats foresee an accord on the Japan-France RAA by spring.",
    "The envoy is hopeful of a deal on the Philippines-France VFA.",
    "Ottawa anticipates agreement on the Philippines-Canada SOVFA before the summer.",
  ])("plans what somebody expects: %j", (text) => {
    expect(agreedIn(text)).toEqual(["planned"]);
  });

  it.each([
    "Experts agreed the Japan-France RAA was needed.",
    "Under the RAA with Japan, two drills and a visit of ships to Nice were agreed by France.",
    "They are of one mind on the need for a Japan-France RAA.",
    "There is broad agreement among generals about the Japan-France RAA.",
    "The ministry signed off on the text of a speech about the Japan-France RAA.",
    "Nobody expects a deal on the Japan-France RAA this year.",
    "The rounds on the Japan-France RAA brought an agreement to meet again in May.",
    "Only once the clauses have been agreed can the Japan-France RAA be shown to the Diet.",
  ])("takes nothing for agreed in %j", (text) => {
    expect(agreedIn(text)).toEqual([]);
  });

  it.each([
    "The talks on the Japan-Australia RAA adjourned without an accord.",
    "Envoys returned from Rome without any deal on the Japan-Italy ACSA.",
  ])("denies what they parted without: %j", (text) => {
    expect(agreedIn(text)).toEqual(["denied"]);
  });

  it("opens no talks by papers that are signed, and by no month of the news", () => {
    expect(claimsIn("Oslo aside, Delhi and Tokyo swapped signed copies of the Japan-India ACSA.")).toEqual([
      "japan-india-acsa signed happened ?",
    ]);
    expect(
      claimsIn("Tokyo welcomed the end last month of negotiations with Paris on an ACSA.", "2018-02").filter((claim) =>
        claim.includes("negotiating"),
      ),
    ).toEqual([]);
  });
});
