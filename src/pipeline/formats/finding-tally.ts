import type { Finding, FindingCode } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";

/** Findings of one kind that are named of one file. */
const MOST_OF_A_KIND = 100;

/** The findings of one file as they come: of each kind the first hundred, and how many more there are. */
export class FindingTally {
  private readonly named: Finding[] = [];
  private readonly counts = new Map<FindingCode, number>();

  add(finding: Finding): void {
    const count = (this.counts.get(finding.code) ?? 0) + 1;
    this.counts.set(finding.code, count);
    if (count <= MOST_OF_A_KIND) this.named.push(finding);
  }

  addAll(findings: readonly Finding[]): this {
    for (const finding of findings) this.add(finding);
    return this;
  }

  /** Those that are named, and one `findings-more` that counts the others by their kind. */
  all(file: string): Finding[] {
    const others = [...this.counts]
      .filter(([, count]) => count > MOST_OF_A_KIND)
      .map(([code, count]) => `${inFigures(count - MOST_OF_A_KIND)} more of ${code}`);
    if (others.length === 0) return this.named;
    const expected = `up to ${MOST_OF_A_KIND} of a kind`;
    return [...this.named, { code: "findings-more", file, found: others.join(", "), expected }];
  }
}
