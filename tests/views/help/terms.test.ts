import { describe, expect, it } from "vitest";
import { CLOCK_WORDS } from "../../../src/ui/clock-words.ts";
import { OUTCOME_MEANINGS } from "../../../src/ui/promise-wording.ts";
import { FILL_NAMES } from "../../../src/ui/rung-drawing.ts";
import { BASIS_MEANINGS, FILL_MEANINGS, MARK_TERMS } from "../../../src/views/help/terms.ts";

const meanings = [
  ...[FILL_MEANINGS, BASIS_MEANINGS, OUTCOME_MEANINGS].flatMap((record) => Object.values(record)),
  ...[...Object.values(CLOCK_WORDS), ...MARK_TERMS].map(({ meaning }) => meaning),
];

describe("terms", () => {
  it("explains every fill of the key, once", () => {
    expect(FILL_NAMES.map(([fill]) => fill).sort()).toEqual(Object.keys(FILL_MEANINGS).sort());
  });

  it("explains in whole sentences, each its own", () => {
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});
