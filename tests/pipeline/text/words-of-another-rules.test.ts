import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";
const PUBLISHED = "2024-05-20";

describe("WORDS_OF_ANOTHER", () => {
  it.each([
    ["proposed", `The draft of ${RAA} merits a closer look before the vote.`],
    ["in-force", `Japan has had a status agreement with just one ally. ${RAA} would be the next.`],
    ["negotiating planned", `Signing will come as soon as work on the text of ${RAA} is finished.`],
    ["signed", `A spokesman would not confirm that ${RAA} would be signed in June.`],
    ["ratified", `Approval of ${RAA} by the Diet might have to wait.`],
    ["study", "Figures from the AUKUS trials exist, and the results are being assessed."],
    ["launched", "The money for the Hiroshima Accord will not come out of the aid budget."],
    ["launched", "Jakarta is at ease with AUKUS. The ministers also agreed to cooperate on climate and food."],
    ["launched", "The crews form the core of a repair force under AUKUS."],
    ["ended", "The AUKUS pact was concluded in 2021, when others were in office."],
    ["study", "The agency's consultations with Canberra over AUKUS safeguards continue."],
    ["ended", "The authors do not want AUKUS scrapped but ask for money."],
    ["launched", "AUKUS comes late for boats that are 35 years old."],
    ["study", "An inquiry opened. It will also examine AUKUS pillar two, where witnesses saw no progress."],
    ["study", "The firms showed parts of an engine demonstrator for GCAP on their stand."],
    ["development happened", "A sum given before the three had placed the GCAP contract would mislead."],
    ["proposed", "Only then will the governments consider whether the JNAAM missile goes on."],
    ["proposed", `How ${RAA} was struck ought to be looked into.`],
    ["launched", "Firms for GCAP hope to settle on the new estate."],
    ["signed", `The text of ${RAA} is not yet ready for signature.`],
    ["proposed", "Wellington was never asked to take part in AUKUS pillar two."],
    ["signed", `Last month's signing of ${RAA} had to be called off.`],
    ["signed", `${RAA}, signed in draft only, lies in a drawer.`],
    ["ratified", `What London needs is ${RAA}, ratified in this session.`],
    ["in-force", `Negotiators of ${RAA} have been operating since May under new rules.`],
    ["development", "Any firing test for the JNAAM missile would need money of its own."],
    ["in-service", "The GCAP treaty was signed in 2023. Full development should follow in 2025."],
  ])("tells no %s in: %s", (stage, text) => {
    expect(claimsIn(text, PUBLISHED).join()).not.toContain(stage);
  });

  it.each([
    ["The idea of joining AUKUS pillar two deserves a closer look.", "aukus-2 proposed happened"],
    [`Talks on ${RAA} have ended.`, "uk-japan-raa agreed happened"],
    [`He confirmed that ${RAA} would be signed in June.`, "uk-japan-raa signed planned"],
    ["The authors want AUKUS scrapped.", "aukus-1 ended urged"],
  ])("still tells the act itself in: %s", (text, claim) => {
    expect(claimsIn(text, PUBLISHED).join()).toContain(claim);
  });
});
