import type { About } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import { readFrontMatter } from "../source/read-front-matter.ts";
import { shorten } from "../source/shorten.ts";

/** The most letters of each part: they stand beside numbers, not on a page of their own. */
const MOST_UNITS = { name: 40, texts: 200, summary: 600 } as const;

const FIELDS: readonly string[] = ["name", "texts"];

/**
 * Read what a collection says of itself: `name` and `texts` in the front matter, the summary below it.
 *
 * Null when nothing of it can be used. Another field, or one that is too long, is `front-matter-field` and counts as
 * not stated.
 */
export function readAbout(text: string, file: string): { about: About | null; findings: readonly Finding[] } {
  const { fields, bodyStart, findings: broken } = readFrontMatter(text, file);
  const findings: Finding[] = [...broken];
  const fitting = (part: keyof typeof MOST_UNITS, words: string, line?: number): string | null => {
    const own = words.replace(/\s+/g, " ").trim();
    if (own.length <= MOST_UNITS[part]) return own === "" ? null : own;
    const expected = `${part} in up to ${MOST_UNITS[part]} letters`;
    findings.push({
      code: "front-matter-field",
      file,
      ...(line !== undefined && { line }),
      found: shorten(own),
      expected,
    });
    return null;
  };
  for (const [key, { line }] of fields) {
    if (!FIELDS.includes(key))
      findings.push({ code: "front-matter-field", file, line, found: key, expected: "name or texts" });
  }
  const fieldOf = (key: "name" | "texts") => fitting(key, fields.get(key)?.value ?? "", fields.get(key)?.line);
  const about = { name: fieldOf("name"), summary: fitting("summary", text.slice(bodyStart)), texts: fieldOf("texts") };
  return { about: Object.values(about).every((part) => part === null) ? null : about, findings };
}
