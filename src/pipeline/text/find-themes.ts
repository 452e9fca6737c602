import type { ThemeId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { AgreementPlace } from "./main-agreements.ts";
import type { Reader, Reading } from "./reading.ts";
import { firstWordAt } from "./split-words.ts";

/** A place that shows a theme. */
export interface ThemeMention extends Span {
  readonly meaning: ThemeId;
}

/** How many signs, as different words and as sentences that have one, show a theme when all of them are weak. */
const ENOUGH_SIGNS = 5;

/** One word in one sentence counts as two: a theme whose words often stand by the way needs one more. */
const MORE_THAN_ONE_SIGN = 3;

/** In sentences; what is said in passing stands beside something else. */
const SHORTEST_WITH_ASIDES = 3;

/**
 * What a text is about, with every place that shows it, in the order of the text.
 *
 * A theme is shown by one of its phrases, by an agreement that the text is about, or by weak signs that come together:
 * their words and their sentences are counted, and a sign in the title counts as one more. One weak sign is a passing
 * mention, unless the title has a phrase of the theme. So is a single phrase of a theme whose words often stand by the way.
 */
export function findThemes(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  main: readonly AgreementPlace[],
): ThemeMention[] {
  const shown = new Set<ThemeId>();
  const toConfirm = new Set<ThemeId>();
  const weakSigns = new Map<ThemeId, Set<string>>();
  const found: ThemeMention[] = [];
  for (const { start, end, meaning } of reading.themes) {
    const { theme, isWeak, isOftenInPassing } = meaning;
    found.push({ start, end, meaning: theme });
    const mayBeAside = isOftenInPassing && reading.sentences.length >= SHORTEST_WITH_ASIDES;
    if (!isWeak) (mayBeAside ? toConfirm : shown).add(theme);
    const signs = weakSigns.get(theme) ?? new Set();
    if (signs.size >= Math.max(ENOUGH_SIGNS, MORE_THAN_ONE_SIGN)) continue;
    const sentence = firstWordAt(reading.sentences, start + 1);
    weakSigns.set(theme, signs.add(`word ${stemOf(reading.folded.slice(start, end))}`).add(`sentence ${sentence}`));
  }
  for (const { start, end, meaning } of main) {
    for (const theme of reader.agreements.get(meaning)?.themes ?? []) {
      found.push({ start, end, meaning: theme });
      shown.add(theme);
    }
  }
  const inTitle = signsOfTitle(title);
  for (const [theme, signs] of weakSigns) {
    const enough = toConfirm.has(theme) ? MORE_THAN_ONE_SIGN : ENOUGH_SIGNS;
    if (signs.size + (inTitle.get(theme) ?? 0) >= enough) shown.add(theme);
  }
  return found.filter(({ meaning }) => shown.has(meaning)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the title adds to the signs of each theme: enough where it has a phrase of the theme, else one. */
function signsOfTitle(title: Reading | null): ReadonlyMap<ThemeId, number> {
  const signs = new Map<ThemeId, number>();
  for (const { meaning } of title?.themes ?? []) {
    signs.set(meaning.theme, Math.max(signs.get(meaning.theme) ?? 0, meaning.isWeak ? 1 : ENOUGH_SIGNS));
  }
  return signs;
}

/** "Missile" and "missiles" are one word. */
function stemOf(folded: string): string {
  if (folded.endsWith("ies")) return folded.slice(0, -3);
  return folded.endsWith("y") || folded.endsWith("s") ? folded.slice(0, -1) : folded;
}
