import { describe, expect, it } from "vitest";
import { foldIdentity, judgeOwner } from "../../../src/pipeline/page/judge-owner.ts";

const page = foldIdentity({
  titles: ["Harbour pact signed in Norhaven | The Ledger"],
  addresses: ["https://www.ledger.example/2021/pact/?from=feed"],
});

describe("judgeOwner", () => {
  it.each([
    ["its address", { url: "http://ledger.example/2021/pact" }],
    ["the page that it is the main thing of", { mainEntityOfPage: { "@id": "https://ledger.example/2021/pact#page" } }],
    ["its headline", { headline: "Harbour pact signed in Norhaven" }],
    ["a headline told in much the same words", { headline: "Norhaven: pact signed at last" }],
    ["its address, whatever its headline", { headline: "Ferries", url: "https://m.ledger.example/2021/pact" }],
  ])("knows the page's own thing by %s", (_, node) => {
    expect(judgeOwner({ "@type": "Article", ...node }, page)).toBe("own");
  });

  it("knows another thing by its headline or name", () => {
    expect(judgeOwner({ headline: "Storm at sea", url: "https://ledger.example/storm" }, page)).toBe("other");
    expect(judgeOwner({ name: "Yearly account of the fleet" }, page)).toBe("other");
  });

  it("says nothing of a thing or a page without a name", () => {
    expect(judgeOwner({ url: "https://ledger.example/" }, page)).toBe("unknown");
    expect(judgeOwner({ headline: "Storm at sea" }, foldIdentity({ titles: [""], addresses: ["/pact"] }))).toBe(
      "unknown",
    );
  });
});
