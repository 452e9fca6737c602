import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn, readSentence, tagsIn } from "./read-sentence.ts";

const RAA = "the Japan-UK Reciprocal Access Agreement";

describe("readText", () => {
  it.each([
    [`Ministers signed ${RAA} in Leeds.`, "signed happened"],
    [`Ministers have now signed ${RAA}.`, "signed happened"],
    ["The UK-Japan RAA was signed without ceremony.", "signed happened"],
    [`Both capitals plan to sign ${RAA}.`, "signed planned"],
    ["The UK-Japan RAA is to be signed at the embassy.", "signed planned"],
    ["The UK-Japan RAA is expected to be finalised and signed.", "signed planned"],
    ["The UK-Japan RAA could, an envoy said, be signed there.", "signed planned"],
    [`A spokesman said they would sign ${RAA}.`, "signed planned"],
    ["The UK-Japan RAA should be signed without delay.", "signed urged"],
    [`The committee urged both governments to sign ${RAA}.`, "signed urged"],
    [`The envoy hoped that ${RAA} would be signed.`, "signed urged"],
    [`The two sides have not signed ${RAA}.`, "signed denied"],
    [`London declined to sign ${RAA}.`, "signed denied"],
    [`The cabinet put off signing ${RAA}.`, "signed denied"],
    ["The UK-Japan RAA is not yet in force.", "in-force denied"],
    ["The Diet has yet to ratify the UK-Japan RAA.", "ratified needed"],
    ["The Diet must still approve the UK-Japan RAA.", "ratified needed"],
    ["Once the UK-Japan RAA is in force, exercises will be simpler.", "in-force planned"],
    ["Officials welcomed the entry into force of the UK-Japan RAA.", "in-force happened"],
    ["Negotiations on the UK-Japan RAA are to begin in Kobe.", "negotiating planned"],
    ["Officials are negotiating the UK-Japan RAA.", "negotiating happened"],
  ])("reads %j as %s", (text, expected) => {
    const found = claimsIn(text).map((claim) => claim.replace(/^uk-japan-raa /, "").replace(/ \S+$/, ""));
    expect(found).toContain(expected);
    const [stage] = expected.split(" ");
    expect(found.filter((claim) => claim.startsWith(`${stage} `))).toEqual([expected]);
  });

  it.each([
    `Will they ever sign ${RAA}?`,
    `If they sign ${RAA}, drills will be simpler.`,
    "Unless the UK-Japan RAA is ratified, nothing changes.",
    "The UK-Japan RAA, when concluded, will help both forces.",
    `They met before signing ${RAA}.`,
    "Tokyo can still terminate the UK-Japan RAA, a spokesman said.",
    `The minister signed off on a budget that mentions ${RAA}.`,
    `They signed a memorandum on beef after speaking of ${RAA}.`,
    `The visit is a sign of how much ${RAA} matters.`,
    "The just signed UK-Japan RAA in future will ease visits.",
    `Peers welcomed the signing of the Lisbon Charter and spoke of ${RAA}.`,
    "What they put their names to was not the UK-Japan RAA.",
  ])("makes no fact of %j", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it("keeps a plan to sign in December a plan with its month", () => {
    const text = "Britain and Japan are drawing closer. An access pact is, by all accounts, to be signed in December.";
    expect(claimsIn(text, "2022-11-07", "A Japan-UK access pact")).toEqual(["uk-japan-raa signed planned 2022-12"]);
  });

  it("gives no party's act to a treaty of others", () => {
    const text =
      "Japan and Australia signed a pact on access for their forces. The Reciprocal Access Agreement may be a model for Britain.";
    expect(claimsIn(text, "2022-01-06").filter((claim) => claim.startsWith("uk-japan-raa"))).toEqual([]);
  });

  it.each([
    "Britain and Kenya will sign a logistics pact next month, a minister said.",
    "Japan and Peru have signed an acquisition and cross-servicing agreement.",
  ])("names no agreement where those who act together are not its parties: %j", (text) => {
    expect(tagsIn("agreement", text)).toEqual([]);
    expect(claimsIn(text)).toEqual([]);
  });

  it("takes a shared name for the agreement whose parties were named together", () => {
    const text = "The Reciprocal Access Agreement may be a model for Britain, a diplomat thinks.";
    expect(tagsIn("agreement", text, "Australia-Japan treaty is welcomed")).toEqual(["japan-australia-raa"]);
  });

  it("reads an instruction to conclude early as urged", () => {
    const text = "Japan and the UK spoke of the ACSA. Negotiators were instructed to conclude it quickly.";
    expect(claimsIn(text)).toEqual(["uk-japan-acsa agreed urged ?"]);
  });

  it("leaves the year out of a day and month when nothing tells when the text was published", () => {
    expect(claimsIn("The UK-Japan RAA was signed on 11 January.")).toEqual(["uk-japan-raa signed happened ?"]);
  });

  it("keeps a party named wrongly beside the agreement from changing whose it is", () => {
    const text =
      "Japan and the United Kingdom, with the United States looking on, signed a reciprocal access agreement.";
    expect(claimsIn(text)).toEqual(["uk-japan-raa signed happened ?"]);
  });

  it("tells whose act a ratification is", () => {
    const { claims } = readSentence("Japan's Diet approved the Japan-UK Reciprocal Access Agreement.");
    expect(claims.map(({ stage, party }) => [stage, party])).toEqual([["ratified", "JP"]]);
  });

  it("tags what the text names and not what only the title names", () => {
    const text = "Officials of Canberra met in New South Wales to help us.";
    expect(tagsIn("country", text, "Wales, the US and Japan")).toEqual(["AU"]);
  });

  it.each([
    "Britain and Japan met.\n\n",
    "The UK-Japan RAA was signed in Leeds, and Japan has a similar pact with Australia. ",
  ])(
    "reads %j six thousand times over before a test gives up",
    (text) => {
      // Work that grew with the square of the text would take this past the runner's limit many times over.
      const { tags } = readSentence(text.repeat(6_000));
      expect(tags.find(({ id }) => id === "JP")?.mentions).toHaveLength(6_000 * text.split("Japan").length - 6_000);
    },
    60_000,
  );

  it("keeps every span in the text, and every cue in its sentence, for any text", () => {
    const words =
      "Japan the UK RAA signed will be in force once not yet ratified by , . ; \n Diet 2023 on 11 January “ é 😀 GCAP";
    const text = fc.array(fc.oneof(fc.constantFrom(...words.split(" ")), fc.string()), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(null, "2022", "2022-12", "2023-01-11"), (parts, published) => {
        const whole = parts.join(" ");
        const { tags, claims } = readSentence(whole, published);
        for (const { mentions } of tags) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { start, end } of mentions) expect(0 <= start && start < end && end <= whole.length).toBe(true);
        }
        for (const { start, end, cue } of claims) {
          expect(0 <= start && end <= whole.length).toBe(true);
          expect(start <= cue.start && cue.start < cue.end && cue.end <= end).toBe(true);
        }
      }),
    );
  });
});
