import { describe, expect, it } from "vitest";
import { readTitle, siteInTitle } from "../../../src/pipeline/page/read-title.ts";

const HEADLINE = "Ministers sign access agreement";

describe("readTitle", () => {
  it.each([
    ["the site's name behind a bar", `${HEADLINE} | The Ledger`, ["The Ledger"]],
    ["the site's name behind a dash", `${HEADLINE} - The Ledger`, ["Ledger"]],
    ["the site's name before a colon", `The Ledger : ${HEADLINE}`, ["The Ledger"]],
    ["a section and the site's name", `${HEADLINE} | World | The Ledger`, ["The Ledger"]],
    ["the site's address", `${HEADLINE} - ledger.example`, ["ledger.example", "ledger"]],
    ["a short label behind a bar", `${HEADLINE} | World news`, []],
    ["nothing", HEADLINE, ["The Ledger"]],
  ])("takes %s off a title", (_, title, sites) => {
    expect(readTitle([title], [], sites)).toBe(HEADLINE);
  });

  it.each([
    ["a heading of the page", `${HEADLINE} - Elsewhere`, [HEADLINE], HEADLINE],
    [
      "the longer heading that it begins",
      `${HEADLINE} after two years of hard talks in both of the`,
      [`${HEADLINE} after two years of hard talks in both of the capitals`],
      `${HEADLINE} after two years of hard talks in both of the capitals`,
    ],
    ["a dash within the headline", "Access pact – what the text says", [], "Access pact – what the text says"],
    ["a compound", "Post-war pact signed", [], "Post-war pact signed"],
  ])("keeps %s", (_, title, headings, found) => {
    expect(readTitle([title], headings, ["The Ledger"])).toBe(found);
  });

  it("passes over a title that is the site's name", () => {
    expect(readTitle(["The Ledger", HEADLINE], [], ["The Ledger"])).toBe(HEADLINE);
  });

  it("takes the page's heading when no title is stated", () => {
    expect(readTitle([], ["The Ledger", HEADLINE], ["The Ledger"])).toBe(HEADLINE);
    expect(readTitle([], [], [])).toBeNull();
  });
});

describe("siteInTitle", () => {
  it("gives what stands behind the headline", () => {
    expect(siteInTitle(`Opinion | ${HEADLINE} - The Ledger`, HEADLINE)).toBe("The Ledger");
  });

  it("gives nothing when the last part is the headline itself", () => {
    expect(siteInTitle(`The Ledger | ${HEADLINE}`, HEADLINE)).toBeNull();
    expect(siteInTitle(HEADLINE, HEADLINE)).toBeNull();
  });
});
