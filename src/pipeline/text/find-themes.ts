import type { ThemeId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { AgreementPlace } from "./main-agreements.ts";
import type { Reader, Reading } from "./reading.ts";
import { firstWordAt } from "./split-words.ts";

/** A place that shows a theme. */
export interface ThemeMention extends Span {
  readonly meaning: ThemeId;
}

/**
 * What a text is about, with every place that shows it, in the order of the text.
 *
 * A theme is shown by one of its phrases, by an agreement that the text is about, or by two weak signs: different words, or
 * the same in two sentences. One weak sign is a passing mention.
 */
export function findThemes(reader: Reader, reading: Reading, main: readonly AgreementPlace[]): ThemeMention[] {
  const shown = new Set<ThemeId>();
  const weakSigns = new Map<ThemeId, Set<string>>();
  const found: ThemeMention[] = [];
  for (const { start, end, meaning } of reading.themes) {
    const { theme, isWeak } = meaning;
    found.push({ start, end, meaning: theme });
    if (!isWeak) shown.add(theme);
    const sentence = firstWordAt(reading.sentences, start + 1);
    const signs = weakSigns.get(theme) ?? new Set();
    weakSigns.set(theme, signs.add(`word ${stemOf(reading.folded.slice(start, end))}`).add(`sentence ${sentence}`));
  }
  for (const { start, end, meaning } of main) {
    for (const theme of reader.agreements.get(meaning)?.themes ?? []) {
      found.push({ start, end, meaning: theme });
      shown.add(theme);
    }
  }
  for (const [theme, signs] of weakSigns) if (signs.size > 4) shown.add(theme);
  return found.filter(({ meaning }) => shown.has(meaning)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "Missile" and "missiles" are one word. */
function stemOf(folded: string): string {
  return folded.replace(/(?:ies|y|s)$/, "");
}
