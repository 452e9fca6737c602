import { FEELS_SO, TELLS, TELLS_SOMEBODY, THINGS, VOUCHES } from "./vouching-words.ts";

export const TOKEN = /[a-z0-9'/&.-]*[a-z0-9]|[,;:"]| - /g;

/** Words that open no new clause but stand between a verb and "that": where, when, how and to whom it was told. */
const LEADS_ON =
  /^(?:in|on|at|to|from|by|with|through|via|during|after|before|for|of|over|as|under|inside|within|last|this|next|earlier|later|yesterday|today|tonight|again|also|too|once|out|how|back|there|here|then|now|afterwards|instead|twice|only|it|early|late|mid|just|more|less|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d.*|[a-z]+ly)$/;

export const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|'s|cannot)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|cannot|'d|'ll)$/;
const ADVERB =
  /^(?:[a-z]+ly|also|now|then|later|since|already|just|still|yet|even|once|again|too|both|all|first|long|itself|himself|herself|themselves|jointly|further)$/;
const OPENS =
  /^(?:that|and|but|or|nor|so|yet|who|which|whose|whom|when|while|whereas|where|as|because|since|until|till|before|after|once|if|unless|whether|although|though|how|why|what|than|lest|to|[,;:"]| - )$/;
const NEGATIVE = /^(?:not|never|no|nobody|none|neither|nor|hardly|scarcely|cannot|without|.*n't)$/;
/** Before "that": nobody tells what follows. */
const NO_STATEMENT = /^(?:now|given|seeing|except|not|so|such|than)$/;

/** What is told with these is told by hearsay, or is not so. */
export const HEDGE =
  /^(?:allegedly|apparently|arguably|conceivably|hypothetically|imaginably|maybe|notionally|ostensibly|perhaps|possibly|potentially|presumably|probably|purportedly|putatively|reportedly|reputedly|seemingly|supposedly|theoretically|virtually|practically|fictitiously|falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately|prematurely|unofficially)$/;
/** Behind "in" or "by": how it was told is not for true. */
const IN_ERROR = /^(?:error|mistake|accident|jest|fun|passing|fiction|confidence)$/;

/** Before "to say": who does not say it. */
const ONLY_WOULD =
  /^(?:seem(?:s|ed)?|appear(?:s|ed)?|claim(?:s|ed)?|profess(?:es|ed)|purport(?:s|ed)?|pretend(?:s|ed)?|plan(?:s|ned)?|expect(?:s|ed)?|want(?:s|ed)?|hope[sd]?|wishe[sd]|due|set|likely|unlikely|said|thought|believed|rumoured|reported|supposed|about|going|refuse[sd]?|decline[sd]?|fail(?:s|ed)?|unable|unwilling|reluctant|afraid|loath|meant|yet|nothing|too|tempted|inclined|have|has|had|reason|evidence)$/;

/** A verb in a tense by its shape, or of those that have none. */
export const LIKE_VERB =
  /^(?!(?:unit|ne|spe|hundr|kindr|sacr|wick|nak|enhanc|indeed|advanc|limit|alli|combin|relat|so-call|associat)ed$|indeed$|[a-z]*-[a-z]*ed$)[a-z]{2,}ed$|^(?:dreamt|swore|sworn|thought|felt|held|put|made|bet|sang|spun|wove|drew|wrote|spread|lets?|gives|takes|keeps|makes|allows|helps|binds|governs|covers|left|kept|gave|sold|bought|took|fed|spoke|sent|hopes|fears|claims|believes|thinks|imagines|assumes|swears|wishes|guesses|pretends|supposes|reckons)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|this|these|those|our|any|[a-z.-]+'s?)$/;
const PRONOUN =
  /^(?:it|he|she|they|we|i|you|who|which|both|two|three|four|five|six|seven|all|each|either|others|that|these|those|this|\d+)$/;

export type Known = (word: string) => boolean;

/** What nobody has of a thing that is so: "no doubt". */
const UNDOUBTED = /^(?:doubt|secret|question|wonder|coincidence)$/;

/** Before what tells: it is none that was ever told, or not so. */
const UNREAL =
  /^(?:false|fake|bogus|forged|hoax|invented|imaginary|fictional|fictitious|ai-[a-z]+|satirical|spoof|mock|alleged|purported|supposed|rumoured|unconfirmed|unverified|anonymous|mistaken|erroneous|premature|so-called|no|would-be|imagined|hypothetical)$/;

/** Whether "that" opens what somebody tells or thinks, and does not say which pact or day. */
export function isContent(tokens: readonly string[], at: number): boolean {
  const [before, behind] = [tokens[at - 1] ?? "", tokens[at + 1] ?? ""];
  if (at === 0) return false;
  if (
    THINGS.has(before) ||
    (/^(?:of|in|by|at|on|from|until|since|to|than)$/.test(before) && THINGS.has(behind)) ||
    /^(?:so|such)$/.test(tokens[at - 2] ?? "") ||
    NO_STATEMENT.test(before) ||
    /^\d/.test(before)
  )
    return false;
  // "Said that the report was right and that they had signed."
  if (/^(?:and|or|but|,)$/.test(before)) return false;
  if (tokens[at] === "how") return /^(?:of|about|around|on)$/.test(before);
  // "The ministry that had signed."
  return behind !== "" && !AUXILIARY.test(behind) && !LIKE_VERB.test(behind);
}

/** Whether what stands before "that" is said by one who knows. */
export function isTold(tokens: readonly string[], from: number, that: number, isKnown: Known): boolean {
  for (let at = that - 1; at >= from; at--) {
    const token = tokens[at] ?? "";
    if (token === "," && at < that - 1) return false;
    if (VOUCHES.has(token)) return leadsTo(tokens, at, that) && isSaid(tokens, from, at, isKnown);
    if (THINGS.has(token) && /^(?:with|between|of|on|for|under|in)$/.test(tokens[at + 1] ?? "")) return true;
    if (token === "it" && isCleft(tokens, at, that)) return true;
  }
  return false;
}

/** "It was in May that", "it was two years ago that". */
function isCleft(tokens: readonly string[], it: number, that: number): boolean {
  const isOpen = /^(?:is|was)$/.test(tokens[it + 1] ?? "");
  const what = tokens[it + 2] ?? "";
  return (
    isOpen &&
    (LEADS_ON.test(what) || /^(?:not|thanks|because|here)$/.test(what) || tokens.slice(it, that).includes("ago"))
  );
}

/** Whether between a word that vouches and "that" nothing else governs. */
function leadsTo(tokens: readonly string[], at: number, that: number): boolean {
  for (let between = at + 1; between < that; between++) {
    const token = tokens[between] ?? "";
    if (LIKE_VERB.test(token) || (IN_ERROR.test(token) && /^(?:in|by|for)$/.test(tokens[between - 1] ?? "")))
      return false;
  }
  const [before, next] = [tokens[at - 1] ?? "", tokens[at + 1] ?? ""];
  if ((UNREAL.test(before) && !UNDOUBTED.test(tokens[at] ?? "")) || (before === "as" && !TELLS.has(tokens[at] ?? "")))
    return false;
  if (FEELS_SO.has(tokens[at] ?? "") && /^(?:is|was)$/.test(next)) return true;
  return at + 1 === that || LEADS_ON.test(next) || next === "," || TELLS_SOMEBODY.has(tokens[at] ?? "");
}

/** Whether the word that vouches does so here: nobody denies, asks or only would say it, and who says it may know. */
function isSaid(tokens: readonly string[], from: number, verb: number, isKnown: Known): boolean {
  const told = tokens[verb] ?? "";
  let at = verb - 1;
  for (; at >= from; at--) {
    const token = tokens[at] ?? "";
    if (NEGATIVE.test(token)) return UNDOUBTED.test(told);
    if (MODAL.test(token) && !FEELS_SO.has(told) && !/^(?:remember|recall|know)$/.test(told))
      return token === "can" && /^(?:confirm|report|announce|reveal)$/.test(told);
    if (!ADVERB.test(token) && !AUXILIARY.test(token)) break;
  }
  const before = tokens[at] ?? "";
  if (before === "to") {
    const giver = tokens[at - 1] ?? "";
    const isFelt = FEELS_SO.has(giver);
    if (ONLY_WOULD.test(giver) || (!isFelt && !TELLS.has(told))) return false;
    return isFelt || isSpeaker(tokens, from, at - 1, isKnown);
  }
  if (/ing$/.test(told) && /^(?:of|into|against|from)$/.test(before)) return false;
  return !TELLS.has(told) || isSpeaker(tokens, from, at + 1, isKnown);
}

/** Whether who tells may know: a name, an office, a paper or "they", and not "a schoolboy", "some" or "the hashtag". */
function isSpeaker(tokens: readonly string[], from: number, end: number, isKnown: Known): boolean {
  const words = phraseBefore(tokens, from, end);
  const [first = ""] = words;
  if (/^(?:no|none|nobody|neither|few|hardly|somebody|someone|anybody|anyone|people|locals)$/.test(first)) return false;
  return (
    words.length === 0 ||
    !/^(?:an?|some|many|several|most|one|others|another|everybody|everyone|two|three)$/.test(first) ||
    words.some((word) => PRONOUN.test(word) || isKnown(word))
  );
}

/** The words before a place up to a mark or "and". */
function phraseBefore(tokens: readonly string[], from: number, end: number): readonly string[] {
  let start = end;
  while (start > from && !/^(?:and|but|that|[,;:"]| - )$/.test(tokens[start - 1] ?? "")) start -= 1;
  return tokens.slice(start, end);
}

/** "The accord by which the two traded secrets has ended": the verb is that of a clause inside the subject. */
function isInRelative(tokens: readonly string[], from: number, verb: number): boolean {
  return tokens.slice(from, verb).some((token) => /^(?:which|who|whose|whom|where|when)$/.test(token));
}

/** Whether another verb governs the clause of the cue without "that": "dreamt Tokyo had signed". */
export function isGovernedBare(tokens: readonly string[], from: number, form: string, isKnown: Known): boolean {
  let last = tokens.length - 1;
  let hasAuxiliary = false;
  while (last >= from && (ADVERB.test(tokens[last] ?? "") || AUXILIARY.test(tokens[last] ?? ""))) {
    hasAuxiliary ||= AUXILIARY.test(tokens[last] ?? "");
    last -= 1;
  }
  if (DETERMINER.test(tokens[last] ?? "")) return false;
  for (let at = last; at > from; at--) {
    const token = tokens[at] ?? "";
    if (OPENS.test(token)) return false;
    if (THINGS.has(token) && !(at === last && hasAuxiliary)) return false;
    if (at === last) continue;
    if (VOUCHES.has(token)) return !isSaid(tokens, from, at, isKnown);
    const isVerb = form !== "phrase" && LIKE_VERB.test(token) && !DETERMINER.test(tokens[at - 1] ?? "");
    if (isVerb && !LEADS_ON.test(tokens[at + 1] ?? "")) return !isInRelative(tokens, from, at);
  }
  return false;
}
