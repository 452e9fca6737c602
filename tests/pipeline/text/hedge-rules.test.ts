import { describe, expect, it } from "vitest";
import { NO_CLAIM, PLANS } from "../../../src/pipeline/text/hedge-rules.ts";
import { claimsIn } from "./read-sentence.ts";

/** Ways to speak of an agreement's stage without telling that it was reached. */
const HEDGED = [
  "Japan and Britain are close to signing the Japan-UK RAA.",
  "Japan and Britain are on the verge of concluding the Japan-UK RAA.",
  "A plan to sign the Japan-UK RAA was announced on Tuesday.",
  "The Japan-UK RAA is likely to have been signed by then.",
  "The Japan-UK RAA has not been signed, ratified or brought into force.",
  "Neither side has signed the Japan-UK RAA.",
  "It is unclear whether the Japan-UK RAA was signed.",
  "There is no sign that the Japan-UK RAA has been ratified.",
  "The report denies that the Japan-UK RAA was signed.",
  "Reports that the Japan-UK RAA had been signed were false.",
  "Critics say the Japan-UK RAA ought never to have been signed.",
  "The Diet is set to approve the Japan-UK RAA next week.",
  "The Diet is debating the Japan-UK RAA and may ratify it in May.",
  "The Japan-UK RAA awaits ratification by the Diet.",
  "The Japan-UK RAA will enter into force thirty days after it is ratified.",
  "The Japan-UK RAA enters into force once both sides have ratified it.",
  "The Japan-UK RAA, to be signed in London, covers drills.",
  "The Japan-UK RAA, which ministers hope to see signed soon, covers drills.",
  "The Japan-UK RAA, expected to be signed in June, covers drills.",
  "The Japan-UK RAA, due for signature in June, covers drills.",
  "The prime ministers are in London to sign the Japan-UK RAA.",
  "Kishida flew to London to sign the Japan-UK RAA.",
  "Sunak said he looked forward to signing the Japan-UK RAA.",
  "They were supposed to sign the Japan-UK RAA last week.",
  "They had planned to sign the Japan-UK RAA in March.",
  "The signing of the Japan-UK RAA has been delayed.",
  "The signing of the Japan-UK RAA is scheduled for January.",
  "Ministers discussed when the Japan-UK RAA could be signed.",
  "Ministers agreed that the Japan-UK RAA be signed in January.",
  "Ministers want the Japan-UK RAA ratified by the Diet before summer.",
  "Had the Japan-UK RAA been signed, troops could train.",
  "Were the Japan-UK RAA to be signed, troops could train.",
  "Should the Japan-UK RAA be signed, troops could train.",
  "If signed, the Japan-UK RAA would ease visits.",
  "Assuming the Japan-UK RAA is signed, visits get easier.",
  "Provided that the Japan-UK RAA is ratified, visits get easier.",
  "Until the Japan-UK RAA is in force, visits are hard.",
  "Only when the Japan-UK RAA has been ratified can troops come.",
  "As soon as the Japan-UK RAA is ratified, troops can come.",
  "The Japan-UK RAA cannot enter into force without Diet approval.",
  "Officials doubt the Japan-UK RAA will be signed this year.",
  "Hopes that the Japan-UK RAA would be signed have faded.",
  "The deadline for signing the Japan-UK RAA has passed.",
  "The deadline for scrapping the Japan-UK RAA is near.",
  "Critics asked a court to strike down the Japan-UK RAA.",
  "The president gave no authority to sign the Japan-UK RAA.",
  "Talks to conclude the Japan-UK RAA continue.",
  "The government seeks Diet approval of the Japan-UK RAA.",
  "The cabinet decided to submit the Japan-UK RAA to the Diet for approval.",
  "The Japan-UK RAA has been submitted to the Diet for ratification.",
  "Lawmakers rejected the Japan-UK RAA.",
  "The Diet failed to approve the Japan-UK RAA.",
  "The Diet postponed a vote to ratify the Japan-UK RAA.",
  "Britain threatened to withdraw from the Japan-UK RAA.",
  "Britain has no plan to terminate the Japan-UK RAA.",
  "The day the Japan-UK RAA is signed will be historic.",
  "A ceremony at which the Japan-UK RAA will be signed is planned.",
  "Far from being signed, the Japan-UK RAA is stuck.",
  "The Japan-UK RAA remains unsigned.",
  "The Japan-UK RAA is yet to be signed.",
  "The Japan-UK RAA is nearly ready to be signed.",
  "Preparations for the entry into force of the Japan-UK RAA have begun.",
  "Both sides pledged the swift ratification of the Japan-UK RAA.",
  "The bill would see the Japan-UK RAA brought into force by 2030.",
  "The Japan-UK RAA might have been signed earlier but for the election.",
  "Sources expect the Japan-UK RAA signed by Friday.",
  "He promised the Japan-UK RAA would be signed, sealed and delivered by March.",
  "They talked of signing the Japan-UK RAA.",
  "They ruled out signing the Japan-UK RAA.",
  "The text of the Japan-UK RAA allows it to be terminated at any time.",
  "The Japan-UK RAA may be terminated on six months' notice.",
  "The Japan-UK RAA expires in 2030.",
  "The Japan-UK RAA could have entered into force in May.",
  "Negotiations on the Japan-UK RAA have yet to begin.",
  "Negotiations on the Japan-UK RAA could begin in May.",
  "Talks on the Japan-UK RAA have not begun.",
  "No negotiations on the Japan-UK RAA are planned.",
  "The UK denied that it was negotiating the Japan-UK RAA.",
  "Both agreed to begin negotiations on the Japan-UK RAA.",
  "The leaders are set to announce the conclusion of the Japan-UK RAA.",
  "The leaders will witness the signing of the Japan-UK RAA.",
  "The leaders will meet after the signing of the Japan-UK RAA.",
  "Following the signing of the Japan-UK RAA next month, drills will start.",
  "After the Japan-UK RAA enters into force, drills will start.",
  "Japan signs the Japan-UK RAA tomorrow.",
  "Japan and Britain sign the Japan-UK RAA on Friday.",
  "Ministers are signing the Japan-UK RAA on Friday.",
  "It would be the first time the Japan-UK RAA entered into force.",
  "The minister, who will sign the Japan-UK RAA, arrived.",
  "With the Japan-UK RAA about to be signed, spirits are high.",
  "With the Japan-UK RAA signed, spirits would be high.",
  "He imagined a world in which the Japan-UK RAA had been ratified.",
  "Whether or not the Japan-UK RAA is signed, ships will sail.",
  "Who signed the Japan-UK RAA?",
  "“We will have signed the Japan-UK RAA by June,” he said.",
  "Unlike the ACSA, the Japan-UK RAA has not been signed.",
];

describe("hedge rules", () => {
  it.each(HEDGED)("let no fact be read from %j", (text) => {
    expect(claimsIn(text, "2022-11-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it.each([
    ["NO_CLAIM", NO_CLAIM, [null]],
    ["PLANS", PLANS, ["planned", "happened", null]],
  ] as const)("%s give only what they are named for", (_name, rules, outcomes) => {
    for (const { outcome } of rules) expect(outcomes).toContain(outcome);
  });
});

describe("a vote that approved", () => {
  it.each([
    [
      "The envoy applauded the vote on Monday that endorsed the Japan-Philippines RAA in the Senate.",
      "japan-philippines-raa ratified happened 2024-06-10",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("an act behind a clause that opens the sentence", () => {
  it.each([
    [
      "MANILA — Hours before Obama landed for the last leg of his tour, the ambassador and the minister signed the Enhanced Defense Cooperation Agreement.",
      "us-philippines-edca signed happened ?",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("an act within that clause", () => {
  it.each([
    [
      "Hours before the Japan-France RAA was signed, the minister of Japan fell ill.",
      "japan-france-raa signed happened 2024",
    ],
    ["Before they signed the Japan-France RAA, the two wanted more time.", "japan-france-raa signed happened"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("an act of anybody", () => {
  it.each([
    "A country that has ratified the GIGO convention may not leave for years.",
    "Any partner which has signed the GIGO convention pays its share.",
    "The parties, having ratified the GIGO convention, shall open an office.",
    "Whichever partner has first ratified the GIGO convention writes to the others.",
    "Given that the GIGO convention were ratified, the office could open.",
    "A signed and ratified GIGO convention would be a feather in her cap.",
    "The GIGO convention will cease to be in force after that.",
  ])("is told of nobody in %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
