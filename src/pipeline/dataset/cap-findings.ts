import type { Finding, FindingCode } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";

/** Findings of one kind that a dataset names: a page reads all of them before anything else. */
const MOST_OF_A_KIND = 1000;

/** Of each kind the first thousand, in their order, and last how many more there are of which; all where no kind has more. */
export function capFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<FindingCode, number>();
  const named = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  const others = [...counts]
    .filter(([, count]) => count > MOST_OF_A_KIND)
    .map(([code, count]) => `${inFigures(count - MOST_OF_A_KIND)} more of ${code}`);
  if (others.length === 0) return named;
  const expected = `up to ${inFigures(MOST_OF_A_KIND)} of a kind`;
  return [...named, { code: "findings-more", file: "all files", found: others.join(", "), expected }];
}
