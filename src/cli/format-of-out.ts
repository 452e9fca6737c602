import { EXPORTS } from "../briefing/export/export-kinds.ts";

/** What a browser prints. */
export const PDF = "pdf";

/** Endings of files that somebody may hope for: a programme would open one of ours under such a name in vain. */
const HOPED_FOR = "doc docx odt rtf txt md xls xlsx ods ppt odp key png jpg jpeg gif webp xml zip".split(" ");

/** The endings that name a format, of files that we write and of others. */
const ENDINGS: ReadonlySet<string> = new Set([...[PDF, ...Object.values(EXPORTS).flat()].map(lastPart), ...HOPED_FOR]);

/**
 * The format of a file by the ending of its name, of those that there are of it: `shares.long.csv` → `long.csv`.
 *
 * Undefined for an ending that names no format, and null for one that names another than these.
 */
export function formatOfOut<Format extends string>(out: string, formats: readonly Format[]): Format | null | undefined {
  const name = out.toLowerCase().replace(/\.htm$/, ".html");
  const whole = formats.filter((format) => name.endsWith(`.${format}`));
  const longest = whole.sort((one, other) => other.length - one.length)[0];
  if (longest !== undefined) return longest;
  const ending = lastPart(name);
  if (!name.includes(".") || !ENDINGS.has(ending)) return undefined;
  return formats.find((format) => lastPart(format) === ending) ?? null;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
