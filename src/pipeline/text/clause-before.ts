import type { Span } from "../../model/span.ts";
import type { AgreementMention } from "./resolve-agreement.ts";

/** Ends the clause before "it": "one with Canada would be signed; talks on it ended", "the pact is ready and it was signed". */
const CLAUSE_ENDS = /;|(?:,| )(?:and|but) (?:it\b|(?:[\w-]+ ){1,4}(?:on|over|about|for|to) it\b)/;

/** What may stand before the words that a clause is about: "He said that the". */
const OPENS =
  /^["']?(?:(?:[\w'-]+ ){1,6}(?:said|says|added|noted|reported|announced|confirmed)(?: that)? |(?:and|but) )?(?:the |an? |another )?$/;

/**
 * Whether the clause before a pronoun is about one agreement first of all, so that "it" is that one and not the text's:
 * "one with Canada would be signed soon; talks on it ended".
 */
export function isClauseBeforeOn(
  folded: string,
  sentence: Span,
  pronoun: Span,
  mentions: readonly AgreementMention[],
): boolean {
  const before = mentions.filter(({ end }) => end <= pronoun.start);
  const [only] = before;
  if (only === undefined || before.length > 1) return false;
  const leads = OPENS.test(folded.slice(sentence.start, only.start));
  return leads && CLAUSE_ENDS.test(folded.slice(only.end, pronoun.end));
}
