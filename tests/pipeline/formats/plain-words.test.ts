import { describe, expect, it } from "vitest";
import { plainWords } from "../../../src/pipeline/formats/plain-words.ts";

describe("plainWords", () => {
  it.each([
    ["<p>One.</p><p>Two &amp; three.</p>", "One.\nTwo & three."],
    ["One &amp; two.\nThree.", "One & two.\nThree."],
    ["5 < 6 &amp; 7", "5 < 6 & 7"],
    ["One.\n\nTwo < three.", "One.\n\nTwo < three."],
  ])("reads %j as %j", async (field, words) => {
    expect(await plainWords(field)).toBe(words);
  });
});
