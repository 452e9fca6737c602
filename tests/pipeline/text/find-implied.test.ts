import { describe, expect, it } from "vitest";
import { tagsIn } from "./read-sentence.ts";

const RAA = "Manila clears a reciprocal access pact with Tokyo";

describe("findImplied", () => {
  it.each([
    ["Senators in the Philippines like the new treaty; Japanese diplomats do too.", RAA, ["japan-philippines-raa"]],
    ["No military pact is harmless, an envoy says. Japan and Manila shrug.", RAA, ["japan-philippines-raa"]],
    [
      "A defence pact that Canberra and Tokyo drew up in the spring, after nine winters of patient work by lawyers and clerks, will help train visiting troops.",
      null,
      ["japan-australia-raa"],
    ],
  ])("takes the general word in %j, titled %j, for %j", (text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });

  it.each([
    [
      "Officials of Japan told where the missile that they pursue with Britain stands.",
      "Tokyo sets out JNAAM dates",
      ["jnaam"],
    ],
    [
      "A year ago the two leaders announced their accord, and little came of it.",
      "The Hiroshima Accord at one",
      ["hiroshima-accord"],
    ],
    ["The project has a new head, an engineer from Turin.", "GCAP names its chief", ["gcap"]],
  ])("takes words for what the title names outright in %j, titled %j, for %j", (text, title, agreements) => {
    expect(tagsIn("agreement", text, title)).toEqual(agreements);
  });

  it.each([
    ["a thing of another kind", "The boats are late.", "Tokyo sets out JNAAM dates"],
    ["a title that only has a shared term", "The project has a new head.", "Fighter programme names its chief"],
    ["a stranger's", "The French project has a new head.", "GCAP looks on"],
  ])("takes nothing for a programme by %s", (_, text, title) => {
    expect(tagsIn("agreement", text, title)).toEqual([]);
  });

  it.each([
    ["a pact of one who is no party", "A pact with Peru delights Japan and Manila.", RAA],
    ["a general word without a topic", "An agreement between Canberra and Tokyo pleases both.", null],
    ["a topic of another sentence", "An accord of Canberra and Tokyo is near. Visiting troops eat well.", null],
    ["a text that names another", "AUKUS binds Canberra and London. The pact on boats is near.", null],
    ["a text without a word for an agreement", "Japan and Manila are pleased.", RAA],
  ])("takes nothing for it in %s", (_, text, title) => {
    expect(tagsIn("agreement", text, title).filter((id) => !id.startsWith("aukus"))).toEqual([]);
  });
});
