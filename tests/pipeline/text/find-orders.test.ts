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
  ])("finds in %j the words %j", (text, words) => {
    expect(ordersIn(text)).toContain(words);
  });

  it.each([
    "The contract was signed in May.",
    "A contract might be signed next spring.",
    "The contract will not be signed this year.",
    "If a contract is due, nobody has said so.",
    "The contract lapsed.",
  ])("finds nothing in %j", (text) => {
    expect(ordersIn(text)).toEqual([]);
  });
});

describe("the claims of orders", () => {
  it("tell of building to come", () => {
    expect(
      claimsIn("For the Mogami frigates of Japan and Australia a contract will be signed next year.", "2025-08-06"),
    ).toContain("mogami-frigates development planned 2026");
  });
});
