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

  it.each([
    "A committee of Japan's lower house is likely to approve it next week.",
    "The Senate panel on foreign relations is expected to endorse it in June.",
    "A subcommittee of the upper house is due to pass it on Tuesday.",
    "The foreign affairs committee will clear it in May.",
    "A Diet committee plans to back it before Easter.",
    "The committee on defence could approve it tomorrow.",
    "A committee of the Lords agreed to pass it.",
    "The defence committee in the House of Representatives has to approve it.",
    "The treaties committee at Westminster wants to approve it in April.",
    "A panel of the lower chamber is set to adopt it next month.",
  ])("reads no ratification from what a committee is to do: %j", (text) => {
    const told = claimsIn(`Lawmakers read the UK-Japan RAA. ${text}`, "2023-03-18");
    expect(told.filter((claim) => claim.includes("ratified"))).toEqual([]);
  });

  it.each([
    "Japan's lower house is likely to approve it next week.",
    "After a committee's vote the Diet is expected to ratify it.",
    "The committee is done, and the Diet will approve it.",
    "Japan's Diet plans to ratify it before summer.",
    "The Diet is set to ratify it next month.",
  ])("reads a plan to ratify where the house itself is to act: %j", (text) => {
    const told = claimsIn(`Lawmakers read the UK-Japan RAA. ${text}`, "2023-03-18");
    expect(told.join()).toContain("uk-japan-raa ratified planned");
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

describe("governments that want an approval", () => {
  it.each([
    [
      "The ruling coalition aims to have the Japan-Philippines RAA approved before the session ends in June.",
      "japan-philippines-raa ratified planned ?",
    ],
    ["The cabinet wants the Japan-Philippines RAA passed in this session.", "japan-philippines-raa ratified planned ?"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("what is still to go to lawmakers", () => {
  it.each([
    ["The Japan-France RAA must go before the Diet.", "japan-france-raa ratified needed ?"],
    [
      "The Cabinet decided to ask the Diet to approve the Japan-Philippines RAA.",
      "japan-philippines-raa ratified planned ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
