import type { PartialDate } from "../../model/partial-date.ts";
import type { DatedSource } from "../source/source.ts";

/**
 * What the day on which a file was made or last saved shows of the day of publication: nothing but a reason to tell.
 *
 * An office saves a release before it goes out, and a reader prints a page years after; so it is no bound either way.
 */
export function dateOfMaking(made: PartialDate | null): DatedSource | null {
  if (made === null) return null;
  const reason = `The file was last saved on ${made}, which need not be the day of publication.`;
  return { published: { date: null, basis: "none" }, reason };
}

const WORKING_TITLE =
  /^(?:microsoft word\s*-|untitled|document\d*$|print$|slide ?\d|\S+\.(?:docx?|pdf|indd|qxd|html?|aspx?|php)$|https?:)/i;

/** A title from a file's properties where it reads as one, not as a file's name or a program's default. */
export function likelyTitleOf(title: unknown): string | null {
  if (typeof title !== "string") return null;
  const words = title.replace(/\s+/g, " ").trim();
  return words.split(" ").length < 3 || WORKING_TITLE.test(words) ? null : words;
}
