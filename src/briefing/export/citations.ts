import type { ArticleLine } from "../../model/answers.ts";
import { bibtexEntry, risEntry } from "../../ui/citation-formats.ts";
import { stampLine } from "../brief.ts";
import type { Stamp } from "../slide.ts";

/** Reports as BibTeX; the stamp stands above, as the format passes over all outside of an entry, which an "@" begins. */
export function bibtexOf(lines: readonly ArticleLine[], title: string, stamp: Stamp): string {
  return `${titled(title, stamp).replaceAll("@", "＠")}\n\n${lines.map(bibtexEntry).join("\n")}`;
}

/** Reports as RIS. */
export function risOf(lines: readonly ArticleLine[], title: string, stamp: Stamp): string {
  return lines.map((line) => risEntry(line, titled(title, stamp))).join("\r\n");
}

function titled(title: string, stamp: Stamp): string {
  return `${title} · ${stampLine(stamp)}`;
}
