import { describe, expect, it } from "vitest";
import { WEAK_SOURCES } from "../../../src/pipeline/text/weak-source-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2026-03-10");

describe("WEAK_SOURCES", () => {
  it("gives nothing but silence", () => {
    expect(WEAK_SOURCES.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it.each([
    "Claim: the Philippines-France VFA was signed on Sunday. Verdict: false.",
    "The Philippines-France VFA was signed on Sunday, the paper reported. The ministry says this is false.",
    "The Philippines-France VFA was signed on Sunday, or so a blog said. It was not.",
    "A source told the paper the Philippines-France VFA was signed on Sunday; the ministry denied it.",
    "The Philippines-France VFA was signed. Or so the sign on the stage read.",
    "The Philippines-France VFA was signed on Sunday, according to a fake press release.",
    "According to an unsigned post, the Philippines-France VFA was signed on Sunday.",
    "Social media posts say the Philippines-France VFA was signed on Sunday.",
    "Pranksters announced that the Philippines-France VFA was signed on Sunday.",
    "In Sato's new novel, the Philippines-France VFA was signed in 2024.",
    "In a television series the Philippines-France VFA was signed in 2024.",
    "The Philippines-France VFA was signed on Sunday, rumour has it.",
    "A text with the Philippines-France VFA signed and sealed is what Paris wants.",
    "Posts on social media have it that the Philippines-France VFA was signed on Sunday.",
    "A WhatsApp message said that the Philippines-France VFA was signed on Sunday.",
    "A blogger reported that the Philippines-France VFA was signed on Sunday.",
    "A forged decree announced that the Philippines-France VFA was signed on Sunday.",
    "A premature tweet hailed the signing of the Philippines-France VFA.",
    "A slide that purports to show the Philippines-France VFA was signed on Sunday made the rounds.",
    "The entry, since corrected, said that the Philippines-France VFA was signed on Sunday.",
    "In a skit on the wireless the Philippines-France VFA was signed on Sunday.",
    "True or false: the Philippines-France VFA was signed on Sunday.",
    "The Philippines-France VFA was signed on Sunday, if the leak is to be believed.",
    "The Philippines-France VFA was signed on Sunday. That is what the envoy told the house.",
  ])("makes nothing of %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    "The Philippines-France VFA was signed on Sunday in the film studio.",
    "The Philippines-France VFA was signed on Sunday. The ministry says this is welcome.",
    "The Philippines-France VFA was signed on Sunday, and a spokesman denied that it was rushed.",
    "The Philippines-France VFA was signed on Sunday. The ministry denied that talks on others had failed.",
    "The Philippines-France VFA, printed in the Country Series, was signed on Sunday.",
    "The embassy announced in a post on its page that the Philippines-France VFA was signed on Sunday.",
    "A blogger from Lyon watched as the Philippines-France VFA was signed on Sunday.",
    "The Philippines-France VFA was signed on Sunday, if late in the day.",
  ])("keeps the fact of %j", (text) => {
    expect(toldIn(text)).toEqual(["philippines-france-vfa signed happened 2026-03-08"]);
  });

  it.each([
    "The ministry denied on Thursday that Britain had signed the UK-Japan RAA, after a newspaper reported that the pact was concluded last week.",
    "No visiting forces agreement between Britain and the Philippines exists, days after a newspaper reported that one was signed.",
    "Le Figaro reported last month that the Japan-France RAA had been signed. It withdrew the report a day later.",
    "A press release saying that the UK-Japan RAA had been signed was sent out by mistake.",
    "An embargoed statement says the UK-Japan RAA was signed on Friday.",
    "The notice said the UK-Japan RAA was signed on Friday; the ceremony was called off.",
    "A petition says Japan has signed the Japan-France RAA.",
  ])("makes no fact of %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it.each([
    "After a petition, the UK-Japan RAA was signed on Friday.",
    "A statement was published after the UK-Japan RAA was signed on Friday.",
  ])("keeps the fact of %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("signed happened")).length).toBe(1);
  });
});
