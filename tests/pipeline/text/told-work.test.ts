import { describe, expect, it } from "vitest";
import { PAST_TIME } from "../../../src/pipeline/text/told-work.ts";

describe("PAST_TIME", () => {
  const isPast = (text: string) => new RegExp(`^${PAST_TIME}`).test(text);

  it.each([
    "earlier this month",
    "last week",
    "last weekend",
    "in may",
    "on 3 may",
    "on friday",
    "in 2021",
    "this week",
  ])("holds %j for over or now", (text) => {
    expect(isPast(text)).toBe(true);
  });

  it.each(["next week", "by may", "before long", "in theory", "soon"])("leaves %j open", (text) => {
    expect(isPast(text)).toBe(false);
  });
});
