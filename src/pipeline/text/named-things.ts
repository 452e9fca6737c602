import type { Agreement } from "../../model/codebook.ts";
import { foldText } from "./fold-text.ts";

/** Nouns for what a programme makes or buys. Each row is one kind of thing, whatever word a text has for it. */
const THINGS: readonly string[] = [
  "aircraft|airplanes?|fighters?|jets?|planes?|warplanes?|airframes?",
  "missiles?|munitions?|rounds|rockets|weapons",
  "submarines?|subs?|boats?|vessels?|hulls?",
  "frigates?|ships?|warships?|vessels?|hulls?",
  "suits?|garments?|gear|clothing|kit",
];

/** All nouns for things, as a piece of a pattern. */
export const THING_NOUNS = THINGS.join("|");

const KINDS = THINGS.map((nouns) => new RegExp(`^(?:${nouns})$`));
const HEAD_ENDS = /^(?:a|an|against|being|by|for|from|in|into|of|on|that|to|under|with)$/;

/** The kinds of thing that a folded noun can stand for, as numbers; none for another word. */
export function kindsOfThing(noun: string): number[] {
  return KINDS.flatMap((kind, number) => (kind.test(noun) ? [number] : []));
}

/** The kinds of thing that an agreement's names are names of: "Virginia-class submarines" can be "the boats" later on. */
export function thingsOf({ name, aliases, terms }: Agreement): ReadonlySet<number> {
  return new Set([name, ...aliases, ...terms].flatMap((words) => kindsOfThing(headOf(words))));
}

/** Whether folded words open with a thing of a kind that is none of an agreement's: "aircraft due in 2035" of a missile. */
export function isOfOtherKind(words: string, things: ReadonlySet<number> | undefined): boolean {
  if (things === undefined || things.size === 0) return false;
  const kinds = kindsOfThing(words.split(" ", 1)[0] ?? "");
  return kinds.length > 0 && !kinds.some((kind) => things.has(kind));
}

/** The noun that a name is a name of: of "missile technology for fighters" the technology. */
function headOf(name: string): string {
  const words = foldText(name).split(/[^\p{L}\d]+/u);
  const end = words.findIndex((word, place) => place > 0 && HEAD_ENDS.test(word));
  return words[(end < 0 ? words.length : end) - 1] ?? "";
}
