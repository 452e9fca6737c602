import { describe, expect, it } from "vitest";
import { MODALITY_RULES } from "../../../src/pipeline/text/modality-rules.ts";

describe("MODALITY_RULES", () => {
  it("gives each rule a name of its own", () => {
    const ids = MODALITY_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("puts every denial before the first plain fact", () => {
    const outcomes = MODALITY_RULES.map(({ outcome }) => outcome);
    const plainFact = MODALITY_RULES.findIndex(({ id }) => id === "told-as-done");
    expect(outcomes.lastIndexOf("denied")).toBeLessThan(plainFact);
  });
});
