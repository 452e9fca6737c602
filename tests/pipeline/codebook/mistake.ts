import type { FindingCode } from "../../../src/model/finding.ts";

/** A mistake put into the small codebook, and what the analyst is told. */
export interface Mistake {
  readonly title: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: FindingCode;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}
