import { describe, expect, it } from "vitest";
import {
  BASIS_MEANINGS,
  CLOCK_TERMS,
  FILL_MEANINGS,
  FILL_NAMES,
  MARK_TERMS,
  OUTCOME_TERMS,
} from "../../../src/views/help/terms.ts";

const meanings = [
  ...Object.values(FILL_MEANINGS),
  ...Object.values(BASIS_MEANINGS),
  ...[...Object.values(CLOCK_TERMS), ...Object.values(OUTCOME_TERMS), ...MARK_TERMS].map(({ meaning }) => meaning),
];

describe("terms", () => {
  it("explains every fill by its name, once", () => {
    expect(FILL_NAMES.map(([fill]) => fill).sort()).toEqual(Object.keys(FILL_MEANINGS).sort());
  });

  it("explains in whole sentences, each its own", () => {
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});
