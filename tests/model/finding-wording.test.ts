import { describe, expect, it } from "vitest";
import { FINDING_WORDS } from "../../src/model/finding-wording.ts";

describe("FINDING_WORDS", () => {
  it.each(Object.entries(FINDING_WORDS))("says in whole sentences what %s means and how to mend it", (_, words) => {
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  it("has no two codes with the same words", () => {
    const said = Object.values(FINDING_WORDS).map(({ what }) => what);
    expect(new Set(said).size).toBe(said.length);
  });
});
