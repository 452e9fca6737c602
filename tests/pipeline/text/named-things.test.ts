import { describe, expect, it } from "vitest";
import type { AgreementId } from "../../../src/model/ids.ts";
import { isOfOtherKind, kindsOfThing, THING_NOUNS, thingsOf } from "../../../src/pipeline/text/named-things.ts";
import { READER } from "./read-sentence.ts";

describe("kindsOfThing", () => {
  it("gives words for one thing the same number", () => {
    expect(kindsOfThing("jet")).toEqual(kindsOfThing("warplanes"));
    expect(kindsOfThing("jet")).not.toEqual(kindsOfThing("missile"));
  });

  it("knows no thing in another word", () => {
    expect(kindsOfThing("treaty")).toEqual([]);
  });
});

describe("isOfOtherKind", () => {
  const missiles = new Set(kindsOfThing("missile"));

  it.each([
    ["aircraft due in 2035", missiles, true],
    ["missiles due in 2035", missiles, false],
    ["due in 2035", missiles, false],
    ["aircraft due in 2035", new Set<number>(), false],
  ])("says whether %j is of another thing than %o: %s", (words, things, isOther) => {
    expect(isOfOtherKind(words, things)).toBe(isOther);
  });
});

describe("thingsOf", () => {
  it.each([
    ["gcap", "jet", true],
    ["gcap", "missile", false],
    ["jnaam", "missile", true],
    ["jnaam", "fighters", false],
    ["aukus-1", "boats", true],
    ["mogami-frigates", "warship", true],
    ["fpda", "ship", false],
  ])("says whether the names of %s are names of a %s: %s", (id, noun, isNamed) => {
    const agreement = READER.agreements.get(id as AgreementId);
    const things = agreement === undefined ? new Set<number>() : thingsOf(agreement);
    expect(kindsOfThing(noun).some((kind) => things.has(kind))).toBe(isNamed);
  });
});

describe("THING_NOUNS", () => {
  it("fits the nouns of every kind", () => {
    const pattern = new RegExp(`^(?:${THING_NOUNS})$`);
    expect(["jets", "missile", "boat", "frigates", "suits"].every((noun) => pattern.test(noun))).toBe(true);
  });
});
