import { EXPORTS } from "../briefing/export/export-kinds.ts";

/** What a browser prints. */
export const PDF = "pdf";

/** The endings that name a format of any file that we write. */
const ENDINGS: ReadonlySet<string> = new Set([PDF, ...Object.values(EXPORTS).flat()].map(lastPart));

/**
 * The format of a file by the ending of its name, of those that there are of it: `shares.long.csv` → `long.csv`.
 *
 * Undefined for an ending that names no format of ours, and null for one that names another than these.
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
