import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const stagesIn = (text: string) => claimsIn(text, "2025-12-17").map((claim) => claim.split(" ").slice(0, 3).join(" "));

describe("state rules", () => {
  it.each([
    ["New Zealand would welcome a role in AUKUS Pillar II.", "aukus-2 proposed happened"],
    ["Japan and Britain have moved on to making prototypes of the JNAAM missile.", "jnaam development happened"],
    ["Officials called the dialogue a step in carrying out the Downing Street Accord.", "uk-korea-accord development"],
    ["The Five Power Defence Arrangements stage exercises every year.", "fpda in-service happened"],
    ["Work on the yard where the AUKUS submarines will be built has begun.", "aukus-1 development happened"],
    ["Nobody in London or Tokyo means to kill off GCAP.", "gcap ended denied"],
  ])("read how things stand from %j", (text, stage) => {
    expect(stagesIn(text).filter((told) => told.startsWith(stage))).toHaveLength(1);
  });

  it.each([
    ["New Zealand would not welcome a role in AUKUS Pillar II.", "aukus-2 proposed happened"],
    ["New Zealand has ruled out joining AUKUS Pillar II.", "aukus-2 proposed happened"],
    [
      "Japan and Britain hope to have moved on to making prototypes of the JNAAM missile.",
      "jnaam development happened",
    ],
    ["The Five Power Defence Arrangements will stage exercises every year.", "fpda in-service happened"],
    ["Work on the yard where the AUKUS submarines will be built could begin soon.", "aukus-1 development happened"],
    ["The GCAP contract should have been signed in May.", "gcap development happened"],
  ])("read no fact from %j", (text, stage) => {
    expect(stagesIn(text).filter((told) => told.startsWith(stage))).toEqual([]);
  });
});

describe("talks that go on", () => {
  it.each([
    [
      "Paris and Tokyo urged rapid headway in the negotiations on the Japan-France RAA.",
      "japan-france-raa negotiating happened ?",
    ],
    [
      "The ministers called for an early conclusion of the ongoing negotiations on the Japan-France RAA.",
      "japan-france-raa negotiating happened ?",
    ],
    [
      "The ministers hoped for good progress in their talks on the Japan-France RAA.",
      "japan-france-raa negotiating happened ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("talks that are only wished for", () => {
  it.each([
    [
      "The ministers called for the start of negotiations on the Japan-France RAA.",
      "japan-france-raa negotiating happened",
    ],
    ["The ministers called for early negotiations on the Japan-France RAA.", "japan-france-raa negotiating happened"],
    [
      "The ministers urged progress towards opening negotiations on the Japan-France RAA.",
      "japan-france-raa negotiating happened",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("how long it took, and who is sure of it", () => {
  it.each([
    [
      "It took Japan and Britain seven months of negotiations to reach an agreement in principle on reciprocal access in May.",
      "uk-japan-raa negotiating happened ?",
    ],
    [
      "Manila is confident of signing the reciprocal access agreement with Japan soon.",
      "japan-philippines-raa signed planned ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("how long it will take, and who is not sure", () => {
  it.each([
    [
      "It will take Japan and Britain seven months of negotiations to reach an access agreement.",
      "uk-japan-raa negotiating happened",
    ],
    [
      "Manila is not confident of signing the reciprocal access agreement with Japan soon.",
      "japan-philippines-raa signed planned",
    ],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
