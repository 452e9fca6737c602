import type { Theme } from "../../model/codebook.ts";
import type { ThemeId } from "../../model/ids.ts";
import type { Phrase } from "./find-phrases.ts";
import { foldText } from "./fold-text.ts";

/** What a phrase shows: a theme, by itself or, when weak, only together with others. */
export interface ThemeSign {
  readonly theme: ThemeId;
  readonly isWeak: boolean;
  /** Whether the theme needs a second sign of any kind. */
  readonly isOftenInPassing: boolean;
}

/**
 * The phrases of all themes, in both numbers. The plural of a phrase is weak where it is listed as such.
 *
 * Only the longest phrase at a place is found, so one that contains a phrase of another theme is a sign of that as
 * well: "hypersonic missile" of missiles and of what is hypersonic.
 */
export function themePhrases(themes: readonly Theme[], bothNumbers: (words: string) => string[]): Phrase<ThemeSign>[] {
  const signs = themes.flatMap(({ id, phrases, weak, isOftenInPassing }) => [
    ...phrases
      .flatMap((words) => bothNumbers(words).filter((other) => other === words || !weak.includes(other)))
      .map((words) => ({ words, theme: id, isWeak: false, isOftenInPassing })),
    ...weak.flatMap(bothNumbers).map((words) => ({ words, theme: id, isWeak: true, isOftenInPassing })),
  ]);
  const folded = signs.map((sign) => ({ ...sign, padded: ` ${plain(sign.words)} ` }));
  const isBlocked = (theme: ThemeId, padded: string) =>
    themes.some(({ id, not }) => id === theme && not.some((words) => padded.includes(` ${plain(words)} `)));
  const blocks = themes.flatMap(({ not }) => not.flatMap(bothNumbers));
  const byPadded = new Map<string, (typeof folded)[number][]>();
  for (const sign of folded) byPadded.set(sign.padded, [...(byPadded.get(sign.padded) ?? []), sign]);
  const byPhrase = new Map<string, ({ words: string } & ThemeSign)[]>();
  for (const outer of folded) {
    const inner = runsIn(outer.padded)
      .flatMap((run) => byPadded.get(run) ?? [])
      .filter(({ theme }) => theme !== outer.theme && !isBlocked(theme, outer.padded));
    const all = [outer, ...inner.map((sign) => ({ ...sign, words: outer.words }))];
    byPhrase.set(outer.words, [...(byPhrase.get(outer.words) ?? []), ...all]);
  }
  return [
    ...[...byPhrase.values()].flatMap((all) => strongestOf(all).map((sign) => phraseOf(sign.words, sign))),
    ...blocks.map((words) => phraseOf(words, null)),
  ];
}

function plain(words: string): string {
  return foldText(words).replace(/[-/]/g, " ");
}

/** Every run of words in a phrase with a blank at both ends. */
function runsIn(padded: string): string[] {
  const words = padded.trim().split(" ");
  return words.flatMap((_, first) =>
    words.slice(first).map((_, more) => ` ${words.slice(first, first + more + 1).join(" ")} `),
  );
}

/** Each theme once, strong where any of its signs is. */
function strongestOf<Sign extends ThemeSign>(signs: readonly Sign[]): Sign[] {
  const byTheme = new Map<ThemeId, Sign>();
  for (const sign of signs) {
    const known = byTheme.get(sign.theme);
    if (known === undefined || (known.isWeak && !sign.isWeak)) byTheme.set(sign.theme, sign);
  }
  return [...byTheme.values()];
}

function phraseOf(words: string, sign: ThemeSign | null): Phrase<ThemeSign> {
  const meaning =
    sign === null ? null : { theme: sign.theme, isWeak: sign.isWeak, isOftenInPassing: sign.isOftenInPassing };
  return { words, caseRule: /[A-Z]/.test(words) ? "as-written" : "acronyms", meaning };
}
