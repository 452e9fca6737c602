import { describe, expect, it } from "vitest";
import { BOILERPLATE_RULES } from "../../../src/pipeline/source/boilerplate-rules.ts";

describe("BOILERPLATE_RULES", () => {
  it("gives every id one reason", () => {
    const reasons = new Set(BOILERPLATE_RULES.map(({ id, why }) => `${id}: ${why}`));
    expect(reasons.size).toBe(new Set(BOILERPLATE_RULES.map(({ id }) => id)).size);
  });

  it.each(BOILERPLATE_RULES.filter(({ where }) => where !== "inline").map(({ id, pattern }) => [id, pattern] as const))(
    "lets %s match whole lines only",
    (_, pattern) => {
      expect(pattern.source).toMatch(/^\^.*\$$/);
      expect(pattern.global).toBe(false);
    },
  );

  it.each([
    "Share this: Facebook Twitter",
    "Share: Facebook | X | WhatsApp | Email",
    "Share on LinkedIn, Telegram, Line",
  ])("drops the share line %j", (line) => {
    const dropping = BOILERPLATE_RULES.filter(({ pattern }) => new RegExp(pattern.source, "i").test(line));
    expect(dropping.map(({ id }) => id)).toEqual(["share-line"]);
  });

  it.each([
    "Share prices of Twitter fell.",
    "Norland and Sudland have agreed to share the harbour.",
    "Subscribers to the pact now number twelve.",
    "Cookies were served as the envoys signed.",
    "The photo shows both ministers at the quay.",
    "Copyright law was no part of the talks.",
    "Comments by the minister drew applause.",
    "More than twelve states are party to it.",
    "Follow-up talks on the pact are due in May.",
  ])("drops no line such as %j", (line) => {
    expect(BOILERPLATE_RULES.filter(({ pattern }) => new RegExp(pattern.source, "i").test(line))).toEqual([]);
  });
});
