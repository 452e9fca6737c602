import { describe, expect, it } from "vitest";
import { findOrders } from "../../../src/pipeline/text/find-orders.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { splitClauses } from "../../../src/pipeline/text/split-clauses.ts";
import { claimsIn, READER } from "./read-sentence.ts";

function ordersIn(text: string): string[] {
  const reading = openText(READER, text);
  const clauses = splitClauses(reading.folded, { start: 0, end: text.length });
  return findOrders(reading, clauses).map(({ start, end }) => text.slice(start, end));
}

describe("findOrders", () => {
  it.each([
    ["The yard expects a building contract early next year.", "building contract"],
    ["A contract for three ships will be signed next spring.", "A contract"],
    ["The first order is to be placed this autumn.", "first order"],
    ["Talks on the contract go well, and a contract is due by June.", "a contract"],
    ["A larger order should arrive before the year ends.", "larger order"],
    ["A main contract can be closed this autumn.", "main contract"],
    ["The contract will now not be signed before 2030.", "The contract"],
    ["The contract, which was due in May, will be signed in June.", "The contract"],
    ["The main contract has slipped into next year.", "main contract"],
    ["The partners are racing to have a longer contract in place by July.", "longer contract"],
    ["A larger contract is to take over in the summer.", "larger contract"],
    ["Contracts for the first three ships were signed in May.", "for the first three ships were signed"],
  ])("finds in %j the words %j", (text, words) => {
    expect(ordersIn(text)).toContain(words);
  });

  it.each([
    "A contract might be signed next spring.",
    "The contract will not be signed this year.",
    "If a contract is due, nobody has said so.",
    "The contract lapsed.",
    "The contract, which was due in May, is lost.",
    "The contract slipped from his hands.",
  ])("finds nothing in %j", (text) => {
    expect(ordersIn(text)).toEqual([]);
  });
});

describe("the claims of orders", () => {
  it("keep the next order beside one that was placed", () => {
    const text = "GCAP's first contract was placed with Edgewing in April 2026. A larger order should follow in 2027.";
    expect(claimsIn(text, "2026-05-02")).toEqual([
      "gcap development happened 2026-04",
      "gcap development planned 2027",
    ]);
  });

  it("start what is no more than a purchase", () => {
    const text = "Contracts for Japan's Tomahawk missiles were signed in January 2024.";
    expect(claimsIn(text, "2024-02-01")).toEqual(["japan-tomahawk launched happened 2024-01"]);
  });

  it("tell of building to come", () => {
    expect(
      claimsIn("For the Mogami frigates of Japan and Australia a contract will be signed next year.", "2025-08-06"),
    ).toContain("mogami-frigates development planned 2026");
  });
});
