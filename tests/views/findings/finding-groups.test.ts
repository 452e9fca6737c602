import { describe, expect, it } from "vitest";
import type { Finding, FindingCode } from "../../../src/model/finding.ts";
import { findingGroups } from "../../../src/views/findings/finding-groups.ts";

const found = (code: FindingCode, file: string): Finding => ({ code, file });

describe("findingGroups", () => {
  it("joins findings of one kind, the most frequent first, and loses none", () => {
    const findings = [found("file-empty", "a"), found("date-missing", "b"), found("date-missing", "a")];
    const groups = findingGroups(findings);
    expect(groups.map(({ code, findings: own }) => [code, own.map(({ file }) => file)])).toEqual([
      ["date-missing", ["b", "a"]],
      ["file-empty", ["a"]],
    ]);
  });

  it("says of each kind what it means and how to mend it", () => {
    const [group] = findingGroups([found("date-future", "a")]);
    expect(group?.words.what).toMatch(/future/);
    expect(group?.words.mend).toMatch(/Correct/);
  });

  it("is empty when nothing was found", () => {
    expect(findingGroups([])).toEqual([]);
  });
});
