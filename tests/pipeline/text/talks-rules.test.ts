import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) => claimsIn(text, "2022-11-10").filter((claim) => claim.includes(" negotiating "));

describe("TALKS", () => {
  it.each([
    ["Negotiations on the Japan-UK RAA may fail to produce a text by 2024.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA must conclude by May.", ["uk-japan-raa negotiating happened ?"]],
    ["Negotiations on the Japan-UK RAA should begin in May.", ["uk-japan-raa negotiating urged 2023-05"]],
    ["Negotiations on the Japan-UK RAA may fail if they are opened.", []],
    ["New talks on the Japan-UK RAA may fail.", []],
  ])("tells from %j whether there are talks", (text, claims) => {
    expect(talksIn(text).filter((claim) => claim.includes("happened") || claims.length > 0)).toEqual(claims);
  });
});

describe("rounds that were held", () => {
  it.each([
    [
      "The second round of talks on the Japan-France RAA was held in Paris in May and a third is planned.",
      "japan-france-raa negotiating happened 2024-05",
    ],
    [
      "A third session of negotiations on the Philippines-Canada SOVFA took place last week, and a fourth should follow.",
      "philippines-canada-sovfa negotiating happened 2024-06",
    ],
    [
      "The first formal session on a reciprocal access agreement between Manila and Tokyo was held on Wednesday.",
      "japan-philippines-raa negotiating happened 2024-06-05",
    ],
    ["Talks on the Japan-France RAA are in their last phase.", "japan-france-raa negotiating happened ?"],
    ["Negotiators are combing through the clauses of the Japan-France RAA.", "japan-france-raa negotiating happened ?"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("work that is to finish", () => {
  it.each([
    ["A feasibility study of JNAAM, begun in spring, is due to end in March.", "jnaam study happened ?"],
    ["Haggling over the Japan-France RAA is expected to finish by August.", "japan-france-raa negotiating happened ?"],
  ])("goes on: %j", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });

  it("has not begun where it is planned itself", () => {
    expect(claimsIn("A planned study of JNAAM is to finish in March.", "2024-06-10")).not.toContain(
      "jnaam study happened ?",
    );
  });
});

describe("rounds that were not held", () => {
  it.each([
    [
      "The round of talks on the Japan-France RAA that should have been held in May will be held next month.",
      "japan-france-raa negotiating happened",
    ],
    ["No round of talks on the Japan-France RAA was held in May.", "japan-france-raa negotiating happened"],
    [
      "If a round of talks on the Japan-France RAA was held, nobody told the press.",
      "japan-france-raa negotiating happened",
    ],
    ["Talks on the Japan-France RAA are in their last phase.", "japan-france-raa agreed happened"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("talks that are to come", () => {
  it.each([
    ["The opening session between London and Tokyo on an RAA has been set for June.", "negotiating planned"],
    ["Japan has put together a delegation for talks with France on an RAA.", "negotiating planned"],
    ["London would like negotiations on an RAA with Japan to open in June.", "negotiating urged"],
    ["Britain and Japan mean to be back at the negotiating table over an RAA in June.", "negotiating planned"],
    ["An opening of negotiations on an RAA with Japan is on the agenda of the visit to London.", "negotiating planned"],
    ["Britain and Japan are once again negotiating an RAA.", "negotiating happened"],
    ["It is high time for Britain and Japan to open talks on an RAA.", "negotiating urged"],
    ["Two sessions on the Japan-France RAA were held and a third is fixed for June.", "negotiating happened"],
  ])("reads from %j %s alone", (text, claim) => {
    const told = talksIn(text).map((one) => one.replace(/^[^ ]+ | [^ ]+$/g, ""));
    expect(told).toEqual([claim]);
  });
});

describe("a text that is being finalised", () => {
  it("is told as no settled one", () => {
    const claims = claimsIn("The text of the RAA between Britain and Japan is being finalised.");
    expect(claims.filter((claim) => claim.includes(" agreed "))).toEqual([]);
  });
});

describe("ways of telling talks", () => {
  it.each([
    "British and Japanese lawyers were toiling over the wording of the RAA.",
    "The British and Japanese teams got down to the nitty-gritty of the RAA.",
    "London and Tokyo swapped amendments to the draft RAA.",
    "Drafts of the RAA were traded between London and Tokyo.",
    "Tokyo came back with a counterproposal on the RAA with Britain.",
    "Japan tabled compromise language for the RAA with Britain.",
    "The preamble of the RAA between Britain and Japan has been reworded.",
    "Britain and Japan are stuck over customs in their RAA.",
    "The fifth round between London and Tokyo on their RAA was wrapped up in Leeds.",
    "Seven chapters of the RAA between Britain and Japan have been provisionally closed.",
    "Wrangling between London and Tokyo over the RAA has gone on for months.",
    "The negotiations between Britain and Japan on an RAA are in abeyance.",
    "Britain and Japan have paused their talks on an RAA.",
    "British officials flew in to haggle over the RAA with Japan.",
    "Three days of horse-trading over the RAA have tired Britain's and Japan's teams.",
    "Customs are the stumbling block for the RAA of Britain and Japan.",
    "A row over customs is holding up the RAA between Britain and Japan.",
    "Britain and Japan set their lawyers to work on the RAA.",
    "The RAA between Britain and Japan is in its third draft.",
    "The RAA that Britain and Japan are hashing out will be short.",
    "Britain and Japan are striving to conclude an RAA.",
    "The text of the RAA between Britain and Japan is being finalised.",
    "The text of the RAA between Britain and Japan is half written.",
    "Britain and Japan have taken up negotiations on an RAA.",
    "Japan has asked Britain for changes to the draft RAA.",
    "British and Japanese envoys are searching for a compromise over customs in the RAA.",
    "British and Japanese teams spent a fortnight on the RAA.",
    "British and Japanese lawyers have been assembling an RAA.",
    "Britain and Japan are into the fine points of their RAA.",
  ])("reads from %j that they go on", (text) => {
    expect(talksIn(text).map((one) => one.replace(/ [^ ]+$/, ""))).toContain("uk-japan-raa negotiating happened");
  });

  it.each([
    "Officers of Japan and Britain swapped drafts of the exercise plan under their RAA.",
    "The joint committee under the RAA of Japan and Britain held its second session.",
    "The third session of the Diet ended, and the RAA with Britain was not on its list.",
    "Students comment on the text of the RAA between Britain and Japan.",
    "A clerk sent back the text of the RAA between Britain and Japan.",
    "The debate about the RAA between Britain and Japan has begun to bore people.",
    "Lorries are stuck on the road to the drill under the RAA of Japan and Britain.",
    "Clauses of the RAA between Britain and Japan are open to doubt.",
    "Fishing talks between Britain and Japan are at an impasse, and the RAA was praised.",
  ])("reads no talks from %j", (text) => {
    expect(talksIn(text)).toEqual([]);
  });
});
