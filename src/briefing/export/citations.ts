import type { ArticleLine } from "../../model/answers.ts";
import { bibtexEntry, risEntry } from "../../ui/citation-formats.ts";
import { stampLine } from "../brief.ts";
import type { Stamp } from "../slide.ts";

/** Reports as BibTeX; the stamp stands above, as the format passes over all outside of an entry, which an "@" begins. */
export function bibtexOf(lines: readonly ArticleLine[], title: string, stamp: Stamp): string {
  return `${titled(title, stamp).replaceAll("@", "＠")}\n\n${lines.map(bibtexEntry).join("\n")}`;
}

/** Reports as RIS, each with the stamp; of none the stamp alone, as a line that is no entry and that no reader takes for one. */
export function risOf(lines: readonly ArticleLine[], title: string, stamp: Stamp): string {
  if (lines.length === 0) return `${titled(title, stamp)}\r\n`;
  return lines.map((line) => risEntry(line, titled(title, stamp))).join("\r\n");
}

function titled(title: string, stamp: Stamp): string {
  return `${title} · ${stampLine(stamp)}`;
}
