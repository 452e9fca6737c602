import { describe, expect, it } from "vitest";
import { ORDERS } from "../../../src/pipeline/text/told-orders.ts";

/** What the ways of telling find in a folded text. */
const toldIn = (text: string): string[] =>
  ORDERS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ 0: all, 1: found = all }) => found.trim()));

describe("ORDERS", () => {
  it.each([
    ["with a contract signed last week the yards are calm.", "contract signed"],
    ["the award of a design contract in may helped.", "award of a design contract"],
    ["unions urged them to move quickly to a contract.", "urged them to move quickly to a contract"],
    ["edgewing, set up in june, grows.", "edgewing, set up"],
  ])("find in %j the words %j", (text, words) => {
    expect(toldIn(text)).toContain(words);
  });

  it.each(["the contract is long.", "a company met in june.", "the phase is dear."])("find nothing in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
