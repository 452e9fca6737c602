import type { Finding, FindingCode } from "../../model/finding.ts";
import { FINDING_WORDS, type FindingWords } from "../../model/finding-wording.ts";

/** The findings of one kind. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly words: FindingWords;
  /** In the order in which they were found. */
  readonly findings: readonly Finding[];
}

/** Findings by kind, the most frequent first, then as they came. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const own = byCode.get(finding.code);
    if (own === undefined) byCode.set(finding.code, [finding]);
    else own.push(finding);
  }
  return [...byCode]
    .map(([code, own]) => ({ code, words: FINDING_WORDS[code], findings: own }))
    .sort((a, b) => b.findings.length - a.findings.length);
}
