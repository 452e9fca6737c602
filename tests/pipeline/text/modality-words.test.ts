import { describe, expect, it } from "vitest";
import { anyOf, BE, rightBefore, upTo, within } from "../../../src/pipeline/text/modality-words.ts";

describe("anyOf", () => {
  it("fits any of its words", () => {
    expect(["will", "may", "must"].map((word) => new RegExp(`^${anyOf("will", "may")}$`).test(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("upTo", () => {
  it("lets at most that many words stand", () => {
    const pattern = new RegExp(`^ask ${upTo(2)}$`);
    expect([pattern.test("ask the two "), pattern.test("ask all of them ")]).toEqual([true, false]);
  });
});

describe("within", () => {
  it("finds its words a few words before the end", () => {
    expect(within(2, "hope").test("they hope to soon ")).toBe(true);
    expect(within(1, "hope").test("they hope to soon ")).toBe(false);
  });
});

describe("rightBefore", () => {
  it("looks past adverbs and past the first of two joined verbs", () => {
    expect(rightBefore("will", BE).test("it will soon be ")).toBe(true);
    expect(rightBefore("will", BE).test("it will be agreed and ")).toBe(true);
    expect(rightBefore("will", BE).test("it will please ministers who ")).toBe(false);
  });
});
