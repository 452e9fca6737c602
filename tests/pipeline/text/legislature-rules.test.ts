import { describe, expect, it } from "vitest";
import { LEGISLATURES_ASKED } from "../../../src/pipeline/text/legislature-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("LEGISLATURES_ASKED", () => {
  it("gives plans, wishes and silence, and never a fact", () => {
    for (const { outcome } of LEGISLATURES_ASKED) expect(["planned", "urged", null]).toContain(outcome);
  });

  it.each([
    "The Geelong Treaty has been put before Parliament.",
    "Ministers will bring the Geelong Treaty before Parliament.",
    "The Geelong Treaty goes next to Parliament.",
  ])("reads %j as a plan to ratify", (text) => {
    expect(claimsIn(text)).toEqual(["geelong-treaty ratified planned ?"]);
  });

  it.each([
    "The Geelong Treaty is pending in Parliament.",
    "The Geelong Treaty is pending before the Senate.",
    "The Geelong Treaty awaits Parliament.",
    "The Geelong Treaty, which ministers approved, now awaits Parliament.",
  ])("reads %j as still needed, and promised by nobody", (text) => {
    expect(claimsIn(text)).toEqual(["geelong-treaty ratified needed ?"]);
  });

  it.each([
    ["The chamber may vote on July 24.", "2012-07-24"],
    ["A plenary vote is expected in July.", "2012-07"],
  ])("reads a plan to ratify from %j, behind the treaty's name", (text, date) => {
    const told = claimsIn(`The Senate took up the Geelong Treaty. ${text}`, "2012-07-18");
    expect(told).toContain(`geelong-treaty ratified planned ${date}`);
  });

  it("reads no plan from a vote that never comes", () => {
    const told = claimsIn("Senators read the Geelong Treaty. The chamber may never vote.", "2012-07-18");
    expect(told).toEqual([]);
  });

  it.each([
    "Ministers never put the Geelong Treaty before Parliament.",
    "If ministers put the Geelong Treaty before Parliament, it will pass.",
    "A petition on the Geelong Treaty lies on the table of the House.",
  ])("reads no stage from %j", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it.each([
    "The lower house of Japan's Diet approved the Japan-Philippines RAA. The upper house votes next week.",
    "The Japan-Philippines RAA was approved by the lower house on Tuesday.",
    "The House of Representatives ratified the Japan-Philippines RAA; the House of Councillors has yet to vote.",
    "The GIGO convention was ratified by two of the three parties.",
    "Two of three partners have ratified the GIGO convention.",
    "All but one of the parties have ratified the GIGO convention.",
    "Only Japan and Britain have ratified the GIGO convention so far.",
    "The GIGO convention has been ratified by Japan and Italy, but not by the United Kingdom.",
    "The Japan-Philippines RAA was backed by parliament's defence committee on Tuesday.",
    "The Japan-Philippines RAA was approved by the cabinet for ratification on Tuesday.",
  ])("reads no ratification of the whole from %j", (text) => {
    expect(claimsIn(text, "2025-05-02").filter((claim) => claim.includes("ratified happened"))).toEqual([]);
  });

  it.each([
    "The upper house approved the Japan-Philippines RAA on Tuesday; the lower house had passed it in March.",
    "Both houses of the Diet approved the Japan-Philippines RAA on Tuesday.",
    "The Japan-Philippines RAA was ratified by the Diet on Tuesday.",
    "The GIGO convention was ratified by all three parties on Tuesday.",
    "Only on Tuesday was the Japan-Philippines RAA ratified by the Diet.",
  ])("reads the ratification of the whole from %j", (text) => {
    expect(claimsIn(text, "2025-05-02").filter((claim) => claim.includes("ratified happened"))).toHaveLength(1);
  });
});
