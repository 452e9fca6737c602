import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2026-03-10");

describe("isOfPaperAbout", () => {
  it.each([
    "Tokyo and London signed a protocol to the UK-Japan RAA on Monday.",
    "A protocol to the UK-Japan RAA was signed in London on Monday.",
    "The Diet approved a protocol amending the Japan-Australia ACSA on Monday.",
    "An amendment to the Japan-Australia ACSA was ratified by the Diet on Monday.",
    "The annex to EDCA entered into force on Monday.",
    "An extension of GSOMIA was signed on Monday.",
    "A waiver under EDCA was terminated on Monday.",
    "Officials signed an implementing arrangement under the Japan-Philippines RAA on Monday.",
    "The Japan-Philippines RAA's implementing arrangement entered into force on Monday.",
    "The implementing rules of the Japan-Philippines RAA entered into force on Monday.",
    "The EDCA annex was signed on Monday.",
    "The extended EDCA was signed on Monday.",
    "The guest book at the ceremony for the Philippines-France VFA was signed on Monday.",
    "An exchange of notes on Annex B of the UK-Japan RAA was signed on Monday.",
    "Both navies signed a memorandum of understanding under the UK-Japan ACSA.",
    "Talks on a side letter to the Philippines-France VFA have begun.",
  ])("leaves to the paper what %j tells of it", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    ["Along with its annex, the Geelong Treaty was signed.", "geelong-treaty signed happened"],
    ["The Geelong Treaty and its annex were signed.", "geelong-treaty signed happened"],
    ["The Japan-Australia RAA and its protocol entered into force.", "japan-australia-raa in-force happened"],
    ["The two signed the UK-Japan RAA and two protocols.", "uk-japan-raa signed happened"],
  ])("leaves to the treaty what %j tells of it", (text, claim) => {
    expect(toldIn(text)).toEqual([expect.stringContaining(claim)]);
  });

  it.each([
    "An inquiry into AUKUS began in Canberra on Monday.",
    "The AUKUS inquiry began on Monday.",
    "The Pentagon's review of AUKUS, which began in June 2023, goes on.",
    "A campaign against AUKUS was launched on Friday.",
    "An exhibition on GCAP was launched on Friday.",
    "A public consultation on AUKUS opened on Monday.",
    "A league against AUKUS was founded in 2022.",
    "An anti-AUKUS party was established in Fremantle.",
    "An AUKUS museum was established in Barrow.",
  ])("takes what is held about a programme for no launch of it in %j", (text) => {
    expect(claimsIn(text, "2024-06-10")).toEqual([]);
  });

  it("keeps the launch of the programme", () => {
    expect(claimsIn("The GCAP programme was launched on Friday.", "2024-06-10")).toEqual([
      "gcap launched happened 2024-06-07",
    ]);
  });
});
