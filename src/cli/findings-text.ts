import type { Finding, FindingCode } from "../model/finding.ts";
import { mendsOf } from "../model/finding-mend.ts";
import { FINDING_WORDS, findingPlace } from "../model/finding-wording.ts";

const SHOWN_A_CODE = 20;

/**
 * Findings as lines for a terminal: a block a code, the rarest code first, each with what it means, what was done and
 * how to mend it. Of one code at most 20 places are named, or all with `showAll`. `""` for none.
 */
export function findingsText(findings: readonly Finding[], showAll = false): string {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return [...byCode]
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([code, own]) => blockOf(code, own, showAll))
    .join("\n");
}

function blockOf(code: FindingCode, findings: readonly Finding[], showAll: boolean): string {
  const { what, effect } = FINDING_WORDS[code];
  const shown = showAll ? findings : findings.slice(0, SHOWN_A_CODE);
  const more = findings.length - shown.length;
  const lines = shown.map((finding) => `  ${lineOf(finding)}`);
  if (more > 0) lines.push(`  … and ${more} more (--all names them)`);
  lines.push(...mendsOf(findings).map((mend) => `  To mend: ${mend}`));
  return `${code} (${findings.length}): ${what} ${effect}\n${lines.join("\n")}\n`;
}

function lineOf(finding: Finding): string {
  const { found, expected } = finding;
  const place = findingPlace(finding);
  if (found === undefined) return expected === undefined ? place : `${place}  expected: ${expected}`;
  return expected === undefined ? `${place}  found: ${found}` : `${place}  found: ${found}  expected: ${expected}`;
}
