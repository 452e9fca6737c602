import { describe, expect, it } from "vitest";
import type { StageId } from "../../src/model/ids.ts";
import { findStatusRule, STATUS_RULES, stageRuleOf } from "../../src/model/status-rules.ts";

describe("STATUS_RULES", () => {
  it("names each rule once", () => {
    expect(new Set(STATUS_RULES.map(({ id }) => id)).size).toBe(STATUS_RULES.length);
  });

  it.each(STATUS_RULES)("$id is one sentence with a source", ({ says, source }) => {
    expect(says).toMatch(/^[A-Z][^.]+\.$/);
    expect(source).toMatch(/^(?:Vienna Convention|Pactwatch convention: )/);
  });
});

describe("stageRuleOf", () => {
  it("finds the rule of a stage", () => {
    expect(findStatusRule(stageRuleOf("in-force" as StageId))?.source).toContain("art. 24");
  });

  it("falls back on the furthest stage for one that an analyst added", () => {
    expect(stageRuleOf("initialled" as StageId)).toBe("furthest-stage");
  });
});

describe("findStatusRule", () => {
  it("is null for an unknown id", () => {
    expect(findStatusRule("no-such-rule")).toBeNull();
  });
});
