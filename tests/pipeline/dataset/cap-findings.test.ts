import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { capFindings } from "../../../src/pipeline/dataset/cap-findings.ts";

const undated = (count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ code: "date-missing", file: `${at}.md` }));

describe("capFindings", () => {
  it("names all of a collection that has few of each kind", () => {
    const findings = [...undated(1000), { code: "file-empty", file: "x.md" } as const];
    expect(capFindings(findings)).toEqual(findings);
  });

  it("names a thousand of a kind in their order, and counts the others", () => {
    const empty: Finding = { code: "file-empty", file: "x.md" };
    const capped = capFindings([...undated(1200), empty, ...undated(1300)]);
    expect(capped).toEqual([
      ...undated(1000),
      empty,
      {
        code: "findings-more",
        file: "all files",
        found: "1,500 more of date-missing",
        expected: "up to 1,000 of a kind",
      },
    ]);
  });
});
