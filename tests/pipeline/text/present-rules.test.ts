import { describe, expect, it } from "vitest";
import { PRESENT } from "../../../src/pipeline/text/present-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2024-11-20");

describe("PRESENT", () => {
  it("names each rule once", () => {
    expect(new Set(PRESENT.map(({ id }) => id)).size).toBe(PRESENT.length);
  });

  it.each([
    ["The Japan-Italy ACSA is signed on 3 December 2024.", "japan-italy-acsa signed planned 2024-12-03"],
    ["On 3 December the Japan-Italy ACSA is signed in Rome.", "japan-italy-acsa signed planned 2024-12-03"],
    ["Next month the Japan-Italy ACSA is signed.", "japan-italy-acsa signed planned 2024-12"],
    ["The Japan-Italy ACSA is signed today.", "japan-italy-acsa signed happened 2024-11-20"],
    ["On 3 March 2024 the Japan-Italy ACSA is signed in Rome.", "japan-italy-acsa signed happened 2024-03-03"],
  ])("lets the day tell whether %j is a plan", (text, claim) => {
    expect(toldIn(text)).toEqual([claim]);
  });

  it.each([
    ["The Japan-Italy ACSA enters into force once both chambers have voted.", "japan-italy-acsa in-force planned ?"],
    ["The Japan-Italy ACSA takes effect sixty days after that.", "japan-italy-acsa in-force planned ?"],
    ["Aides granted that the envoy did sign the Japan-Italy ACSA in May.", "japan-italy-acsa signed happened 2024-05"],
  ])("reads %j as %s", (text, claim) => {
    expect(toldIn(text)).toEqual([claim]);
  });

  it.each([
    "Supper was preceded on Monday by a toast to the Hiroshima Accord, a paper that raises ties with Japan.",
    "In place of the Japan-Italy ACSA they did sign a menu.",
    "Nobody says why they did sign the Japan-Italy ACSA.",
    "At the ceremony the Japan-Italy ACSA is signed with a quill.",
    "Minister: Japan-Italy ACSA signed by summer",
    "Japan-Italy ACSA: signed by the end of March, in force by June.",
    "3 December: Japan-Italy ACSA signed in Rome.",
    "The week ahead: Japan-Italy ACSA signed in Rome, talks in Seoul.",
  ])("makes nothing of %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    "The Japan-Italy ACSA is now signed.",
    "The Japan-Italy ACSA is finally signed, a spokesman said on Monday.",
    "By Christmas 2023 the two had signed the Japan-Italy ACSA.",
    "3 July: the Japan-Italy ACSA was signed in Rome.",
  ])("keeps the fact of %j", (text) => {
    expect(toldIn(text)).toEqual([expect.stringContaining("japan-italy-acsa signed happened")]);
  });
});

describe("what becomes law", () => {
  it.each([
    [
      "The Japan-Philippines RAA becomes law on both sides once the Diet votes in June.",
      "japan-philippines-raa in-force planned ?",
    ],
    ["The Japan-Philippines RAA becomes law on Thursday.", "japan-philippines-raa in-force planned 2024-06-13"],
    ["The Japan-Philippines RAA became law in May.", "japan-philippines-raa in-force happened 2024-05"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("what may never become law", () => {
  it.each([
    ["The Japan-Philippines RAA becomes law if the Diet votes in June.", "japan-philippines-raa in-force"],
    ["The Japan-Philippines RAA becomes law once the Diet votes in June.", "japan-philippines-raa in-force happened"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
