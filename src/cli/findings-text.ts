import type { Finding, FindingCode } from "../model/finding.ts";
import { mendsOf } from "../model/finding-mend.ts";
import { FINDING_WORDS } from "../model/finding-wording.ts";
import { findingPlace, onOneLine } from "../model/show-finding.ts";
import { RUN_BY } from "./command.ts";

const SHOWN_A_CODE = 20;
const NAMED_IN_A_COUNT = 3;

/**
 * Findings as lines for a terminal: a block a code, the rarest code first, each with what it means, what was done and
 * how to mend it. Of one code at most 20 places are named, or all with `showAll`. `""` for none.
 */
export function findingsText(findings: readonly Finding[], showAll = false): string {
  return byRarity(findings)
    .map(([code, own]) => blockOf(code, own, showAll))
    .join("\n");
}

/**
 * Findings counted, a line a code, the rarest code first; a code of at most three names their places. The last line says
 * which command, `everyPlace`, names all. `""` for none.
 */
export function findingCounts(findings: readonly Finding[], everyPlace: string): string {
  if (findings.length === 0) return "";
  const lines = byRarity(findings).flatMap(([code, own]) => [
    headOf(code, own),
    ...(own.length > NAMED_IN_A_COUNT ? [] : own.map((finding) => `  ${lineOf(finding)}`)),
  ]);
  return `${[...lines, `Every place, and how to mend it: ${everyPlace}`].join("\n")}\n`;
}

/** The command that names every finding of a collection, to be typed as it stands. */
export function checkOf(data: string | undefined): string {
  const check = `${RUN_BY} check`;
  return data === undefined ? check : `${check} --data ${/\s/.test(data) ? `"${data}"` : data}`;
}

function byRarity(findings: readonly Finding[]): [FindingCode, readonly Finding[]][] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const own = byCode.get(finding.code);
    if (own === undefined) byCode.set(finding.code, [finding]);
    else own.push(finding);
  }
  return [...byCode].sort(([, a], [, b]) => a.length - b.length);
}

function headOf(code: FindingCode, findings: readonly Finding[]): string {
  const { what, effect } = FINDING_WORDS[code];
  return `${code} (${findings.length}): ${what} ${effect}`;
}

function blockOf(code: FindingCode, findings: readonly Finding[], showAll: boolean): string {
  const shown = showAll ? findings : findings.slice(0, SHOWN_A_CODE);
  const more = findings.length - shown.length;
  const lines = shown.map((finding) => `  ${lineOf(finding)}`);
  if (more > 0) lines.push(`  … and ${more} more (--all names them)`);
  lines.push(...mendsOf(findings).map(({ words, files }) => `  To mend${files === null ? "" : ` ${files}`}: ${words}`));
  return `${headOf(code, findings)}\n${lines.join("\n")}\n`;
}

function lineOf(finding: Finding): string {
  const { expected } = finding;
  const found = finding.found === undefined ? undefined : onOneLine(finding.found);
  const place = findingPlace(finding);
  if (found === undefined) return expected === undefined ? place : `${place}  expected: ${expected}`;
  return expected === undefined ? `${place}  found: ${found}` : `${place}  found: ${found}  expected: ${expected}`;
}
