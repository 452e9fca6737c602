import type { Finding } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";

/**
 * Entries that are read of one file: records, rows, a feed's items.
 *
 * A file may have 10 MB, so that one with more entries has less than a hundred bytes for each.
 */
export const MOST_ENTRIES = 100_000;

/** That a file has `count` entries, of which those from `place` on were not read. */
export function tooManyEntries(count: number, place: Omit<Finding, "code">): Finding {
  const found = `${inFigures(count)} entries, of which the last ${inFigures(count - MOST_ENTRIES)} were not read`;
  return { code: "file-overlong", ...place, found, expected: `up to ${inFigures(MOST_ENTRIES)}` };
}

/** That a table goes on for `lines` lines from `place` on, past the rows that are read. */
export function tooManyRows(lines: number, place: Omit<Finding, "code">): Finding {
  const most = inFigures(MOST_ENTRIES);
  const found = `more than ${most} rows; the last ${inFigures(lines)} lines were not read`;
  return { code: "file-overlong", ...place, found, expected: `up to ${most} rows` };
}
