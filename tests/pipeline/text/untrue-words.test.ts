import { describe, expect, it } from "vitest";
import { REFUTED, STATEMENT, UNTRUE, WRONGLY } from "../../../src/pipeline/text/untrue-words.ts";

const fits = (words: string, text: string) => new RegExp(`^${words}$`).test(text);

describe("UNTRUE", () => {
  it.each(["false", "unfounded", "a myth", "a wild exaggeration", "not the case", "not at all true", "made up"])(
    "holds %j",
    (words) => {
      expect(fits(UNTRUE, words)).toBe(true);
    },
  );

  it.each(["true", "found", "the case", "a treaty"])("does not hold %j", (words) => {
    expect(fits(UNTRUE, words)).toBe(false);
  });
});

describe("the words about statements", () => {
  it("tell who was refuted, how, and what", () => {
    expect([fits(REFUTED, "debunked"), fits(WRONGLY, "falsely"), fits(STATEMENT, "tales")]).toEqual([true, true, true]);
    expect([fits(REFUTED, "confirmed"), fits(WRONGLY, "rightly"), fits(STATEMENT, "treaties")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
