import { describe, expect, it } from "vitest";
import { COLLAPSED_TALKS, SOURCES_OF_TALKS } from "../../../src/pipeline/text/collapsed-talks-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const PUBLISHED = "2026-05-20";

describe("COLLAPSED_TALKS", () => {
  it("is for what lasts", () => {
    for (const { lasting } of COLLAPSED_TALKS) expect(lasting).toBe(true);
  });

  it.each([
    ["Talks on the Japan-France RAA collapsed in February.", "japan-france-raa negotiating denied 2026-02"],
    ["Negotiations on the Japan-France RAA broke down last month.", "japan-france-raa negotiating denied 2026-04"],
    [
      "Negotiations between the Philippines and Britain on a visiting forces agreement fell apart in March.",
      "philippines-uk-sovfa negotiating denied 2026-03",
    ],
    ["The talks on the Japan-Germany ACSA foundered in April.", "japan-germany-acsa negotiating denied 2026-04"],
    ["Talks on the Japan-France RAA have failed.", "japan-france-raa negotiating denied ?"],
    ["Talks on the Japan-France RAA were broken off in 2025.", "japan-france-raa negotiating denied 2025"],
    [
      "Tokyo and Paris broke off talks on the Japan-France RAA in March.",
      "japan-france-raa negotiating denied 2026-03",
    ],
  ])("reads from %j that they go on no more, and no start", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });

  it.each([
    "Negotiations on the Japan-France RAA stalled in January.",
    "Talks on the Japan-France RAA ground to a halt in 2025.",
    "The negotiations on the Japan-France RAA hit a wall in March.",
    "Talks on the Japan-France RAA ran into an impasse last month.",
  ])("takes from %j no day for the talks themselves", (text) => {
    expect(claimsIn(text, PUBLISHED)).toEqual(["japan-france-raa negotiating happened ?"]);
  });

  it.each([
    ["Talks on the Japan-France RAA started in May 2024 and collapsed in February.", "happened 2024-05"],
    ["Talks on the Japan-France RAA began in February.", "happened 2026-02"],
    ["Talks on the Japan-France RAA resumed in February.", "happened 2026-02"],
    ["A third round of talks on the Japan-France RAA took place in February.", "happened 2026-02"],
    ["Talks on the Japan-France RAA will begin in June.", "planned 2026-06"],
    ["Talks on the Japan-France RAA were suspended in February.", "denied 2026-02"],
    ["Talks on the Japan-France RAA, which opened in March, go on.", "happened 2026-03"],
  ])("leaves a start, a round and a pause as they are: %j", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([`japan-france-raa negotiating ${claim}`]);
  });
});

describe("SOURCES_OF_TALKS", () => {
  it("tells of nothing", () => {
    for (const { outcome } of SOURCES_OF_TALKS) expect(outcome).toBeNull();
  });

  it.each([
    "Officials familiar with the negotiations said the Japan-Australia RAA had cut paperwork.",
    "An adviser briefed on the talks said that the Geelong Treaty would help shipyards.",
    "One envoy close to the talks called the UK-Japan RAA useful.",
    "A person involved in the talks praised the Japan-Australia RAA.",
    "Sources privy to the negotiations said that soldiers like the UK-Japan RAA.",
  ])("reads no talks from who tells of something else: %j", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it("reads none where the treaty is in force", () => {
    const text = "The UK-Japan RAA is in force, but they have not agreed on fees, people familiar with the talks said.";
    expect(claimsIn(text)).toEqual(["uk-japan-raa in-force happened ?"]);
  });

  it.each([
    "People familiar with the talks said that gaps remain over the Japan-France RAA.",
    "The text of the Japan-France RAA is half written, an official close to the negotiations said.",
    "Officials briefed on the negotiations said that progress on the Japan-France RAA was slow.",
  ])("reads talks from what is in the making: %j", (text) => {
    expect(claimsIn(text)).toContain("japan-france-raa negotiating happened ?");
  });
});
