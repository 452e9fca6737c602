import { foldText } from "./fold-text.ts";
import type { CueContext } from "./modality-rule.ts";
import { AUXILIARY, HEDGE, isContent, isGovernedBare, isTold, type Known, LIKE_VERB, TOKEN } from "./told-by.ts";
import { framedBy, isAside } from "./unreal-frames.ts";
import { isKnower, VOUCHES } from "./vouching-words.ts";

const PASSIVE = /\b(?:is|are|was|were|be|been|being) (?:\w+ly |already |now )*$/;
/** An object right behind a verb; without one, "that" stands for it: "the covenant that the two signed in May". */
const TAKES_OBJECT =
  /^ (?!(?:on|in|at|with|by|for|from|to|last|this (?:week|month|year)|yesterday|today|earlier|later|after|before|when|while|and|but|as|under|during|between|together|\d+|(?:a|one|two|three|four|five) (?:day|week|month|year)s? (?:ago|earlier|later))\b)\w/;
/** What a pact or its partners do without an object. */
const INTRANSITIVE =
  /^(?:end|expir|laps|enter|c[ao]me|t[ao]k|ta?ook|go|went|gone|die|collaps|left|leave|quit|withdr|pull|walk|fell|fail|beg[au]n|start|open|resum)/;
/** What is told or thought and never signed. */
const KNOWS_OR_NOT = /(?:ed|[tn]t|ly)$|^(?:saw|knew|says?|claims?|insists?|think|fear|hope|guess)$/;

const QUOTE = '"';

/**
 * Why nobody vouches for what a cue tells as done, as an id, or null where somebody does: the reporter, in a main clause,
 * or whoever he says told or found it. What any other word governs is told by nobody: "dreamt that", "the canard that".
 *
 * Words behind a semicolon, a colon or a relative pronoun are taken to be the reporter's own again.
 */
export function findDoubt({ frame, lead, form, cue, after, isLasting }: CueContext, written: string): string | null {
  const names = namesIn(written, lead);
  const isKnown = (word: string) => names.has(word) || names.has(word.replace(/'s?$/, "")) || isKnower(word);
  const own = ownPart(frame, isKnown);
  if (own === null) return "quoted-from-nobody";
  // "The notion that the pact, signed in May, is dead": what is told in passing is the reporter's own.
  if (/(?:, |-)$/.test(own)) return null;
  const tokens = own.match(TOKEN) ?? [];
  const isFirst = own.length === frame.length;
  const framed = framedBy(own, form, after, isFirst);
  if (framed !== null) return framed;
  if (isFirst && form !== "phrase" && isAside(tokens, names)) return "in-an-aside";
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (HEDGE.test(token)) return "hedged-by-adverb";
    if (token !== "that" && token !== "how") continue;
    const end = endOfContent(tokens, at);
    const isGap =
      !INTRANSITIVE.test(cue) &&
      form !== "phrase" &&
      !PASSIVE.test(own) &&
      !TAKES_OBJECT.test(after) &&
      !KNOWS_OR_NOT.test(tokens[at - 1] ?? "");
    if (
      end === null &&
      !isGap &&
      !(isLasting && form === "phrase") &&
      isContent(tokens, at) &&
      !isTold(tokens, from, at, isKnown)
    )
      return "told-by-nobody";
    if (end !== null) at = end;
    from = at + 1;
  }
  return isGovernedBare(tokens, from, form, isKnown) ? "governed-by-another" : null;
}

/** The comma that ends what "that" opens, behind a verb: "despite rumours that it was late, it was signed". */
function endOfContent(tokens: readonly string[], that: number): number | null {
  const comma = tokens.indexOf(",", that);
  const isClause = tokens
    .slice(that, comma)
    .some((token) => AUXILIARY.test(token) || LIKE_VERB.test(token) || VOUCHES.has(token));
  return comma >= 0 && isClause ? comma : null;
}

/** The words that are written as names; the first of a sentence is one where a verb, "and" or a name follows. */
function namesIn(written: string, lead: string): ReadonlySet<string> {
  const names = written.match(/[A-Z\u00c0-\u00de][\w'\u00c0-\u024f-]*/g) ?? [];
  const first =
    /^\W*[A-Z\u00c0-\u00de][\w\u00c0-\u024f-]*(?='s)|^\W*[A-Z\u00c0-\u00de][\w\u00c0-\u024f.'-]* (?:(?=[A-Z\u00c0-\u00de])|([a-z]+))/.exec(
      written,
    );
  const follows = first?.[1] ?? "";
  const isName =
    first !== null &&
    (follows === "" ||
      follows === "and" ||
      !lead.trim().includes(" ") ||
      AUXILIARY.test(follows) ||
      LIKE_VERB.test(follows) ||
      VOUCHES.has(follows));
  return new Set((isName || /^\W*[a-z]/.test(written) ? names : names.slice(1)).map((name) => foldText(name)));
}

/** What of the words before a cue is in one clause with it or governs it; null where it is quoted from nobody. */
function ownPart(frame: string, isKnown: Known): string | null {
  const quotes = frame.split(QUOTE);
  const isQuoted = quotes.length % 2 === 0;
  if (isQuoted) {
    const head =
      quotes
        .slice(0, -1)
        .join(" ")
        .replace(/[,:; ]+$/, "")
        .match(TOKEN) ?? [];
    const isScare = !/[a-z]/.test(quotes.at(-1) ?? "");
    return head.length > 0 && !isScare && !isTold(head, 0, head.length, isKnown) ? null : quotes.at(-1) || frame;
  }
  return frame.slice(
    frame.search(
      /(?:[;:]| - |, (?:which|who|whose|where|but|while|though|although|because|as|since) )(?:(?![;:]| - |, (?:which|who|whose|where|but|while|though|although|because|as|since) ).)*$/,
    ) + 1,
  );
}
