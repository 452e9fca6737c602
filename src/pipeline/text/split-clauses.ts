import type { Span } from "../../model/span.ts";
import { findMatches } from "./find-matches.ts";

/** A stretch of a sentence with its own verb, mostly, and the word that opens it ("when", "but", ""). */
export interface Clause extends Span {
  readonly opener: string;
}

/** A time that "after", "before" or "since" may lead to; with it they open no clause. */
const NO_CLAUSE_AFTER =
  "(?:the end|the year|year|yesterday|tomorrow|then|early|late|mid|last|next|this|january|february|march|april|may|june|july|august|september|october|november|december|\\d)";

/** A word that is most likely a verb in a tense. */
const VERB =
  "\\b(?:is|are|was|were|has|have|had|will|would|can|met|began|took|came|comes|takes?|enters?|went|made|said|gave|told|left|won|held|saw|flew|sits?|finish(?:es)?|(?!unit|need|speed|red|bed)[a-z]{2,}ed)\\b";

/** Such a word before the next mark: "after ministers met" and not "after the summit". */
const VERB_AHEAD = `(?=[^,;:.]*${VERB})`;

const HAS_VERB = new RegExp(VERB);

/** Whether a word of a folded text is most likely a verb in a tense. */
export function hasVerb(words: string): boolean {
  return HAS_VERB.test(words);
}

/** "And" before a name and an auxiliary opens a clause only where one went before: not "lawmakers in Rome and Oslo will". */
const AND_ACTOR =
  /^ and (?!(?:will|would|is|are|was|were|has|have|had|may|might|could|can|should|must) )(?:(?:its|their|the) )?[\w-]+ (?:has|have|had|will|would) /;

/** What governs the words after it; a verb before it is not theirs: "denied that Japan" and France had signed. */
const GOVERNOR =
  /\b(?:that|whether|if|because|said|says?|den(?:y|ies|ied)|believ(?:e|es|ed)|report(?:s|ed)?|announc(?:e|es|ed)|claim(?:s|ed)?|confirm(?:s|ed)?|expect(?:s|ed)?|thought|argu(?:e|es|ed)|insist(?:s|ed)?|hop(?:e|es|ed)|alleg(?:e|es|ed)|speculat(?:e|es|ed)|suggest(?:s|ed)?|rumou?red|untrue)\b/g;

/** Whether a clause of its own stands before "and": a verb behind the last word that governs, or an object of that one. */
function endsClause(before: string): boolean {
  const governors = findMatches(GOVERNOR, before);
  const last = governors.at(-1);
  const governed = last === undefined ? before : before.slice(last.index + last[0].length);
  return HAS_VERB.test(governed) || (last !== undefined && /^ (?:it|this|so|them)$/.test(governed));
}

/** In characters, with "and" and what follows. */
const LONGEST_ACTOR = 60;

/** What follows the comma after "before it can take effect" when the main clause begins there. */
const MAIN_CLAUSE =
  /^, (?!(?:and|or|but|which|who|whose|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|enters?|takes?|comes?|goes|becomes?|then|with|in|on|at|by|for|\w+ed|\w+ing)\b)/;

/** What may stand before a first "before" without being a clause: "Six hours before the pact was to lapse, Seoul said". */
const HOW_LONG =
  /^["']?(?:(?:just|only|barely|about|some|less|more|than|a|an|the|few|couple|of|[a-z]+|\d+) ){0,5}?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|eve|long|shortly|just)$/;

const OPENING = new RegExp(
  [
    "[;:]",
    // Initials in brackets open no clause: "signed a Reciprocal Access Agreement (RAA) on Monday".
    "\\((?![\\w&/-]{2,12}\\))|(?<!\\([\\w&/-]{2,12})\\)",
    ' - |"',
    ",? (?:but|while|whereas|although|though|because|if|unless|once(?! (?:thought|considered|deemed|believed|seen|feared|hailed|described|dismissed|called|known|again|more)\\b)|when|whether|which|who|whom|whose|where)(?= )",
    `,? (?:after|before|until|since|following)(?= (?!${NO_CLAUSE_AFTER}))${VERB_AHEAD}`,
    ", (?:and|or|so|as|saying|adding|citing|with|including|says|said)(?= )",
    " and(?= (?:it |they |he |she |that |its \\w+ |their \\w+ )?(?:will|would|is|are|was|were|has|have|had|may|might|could|can|should|must) )",
    " and(?= (?!be )\\w+ (?:has|had|will|would) )",
    " as well as(?= )",
  ].join("|"),
  "g",
);

/** The words of an opening. */
const OPENER = /[a-z]+(?: [a-z]+)*/;

/** Cut the part of a folded text that is one sentence into clauses; together they cover it. */
export function splitClauses(folded: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let [start, opener] = [sentence.start, firstWord(folded, sentence)];
  const close = (end: number): void => {
    const isFirst =
      clauses.length === 0 || (clauses.length === 1 && HOW_LONG.test(folded.slice(sentence.start, start)));
    const main = isFirst ? startOfMain(folded, { start, end }, opener) : endOfRelative(folded, { start, end }, opener);
    if (main !== null) clauses.push({ start, end: main, opener }, { start: main, end, opener: "" });
    else if (end > start) clauses.push({ start, end, opener });
  };
  for (const match of findMatches(OPENING, folded.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index;
    if (AND_ACTOR.test(folded.slice(at, at + LONGEST_ACTOR)) && !endsClause(folded.slice(start, at))) continue;
    close(at);
    [start, opener] = [at, OPENER.exec(match[0])?.[0] ?? ""];
  }
  close(sentence.end);
  return clauses;
}

/** Where the main clause begins in a first clause that "before" or "until" opens: after its first comma behind a verb. */
function startOfMain(folded: string, { start, end }: Span, opener: string): number | null {
  if (opener !== "before" && opener !== "until") return null;
  for (let at = folded.indexOf(",", start); at >= 0 && at < end; at = folded.indexOf(",", at + 1)) {
    const isClause =
      HAS_VERB.test(folded.slice(start, at)) || /^["']?(?:before|until) \w+ing\b/.test(folded.slice(start, at));
    if (isClause && MAIN_CLAUSE.test(folded.slice(at, end))) return at;
  }
  return null;
}

/** What follows the comma after "who will go on to Rome" when the sentence takes up its verb again. */
const VERB_AGAIN =
  /^, (?:(?:also|then|later|finally|formally|now|today|yesterday|\w+ly) ){0,2}(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|signed|ratified|approved|entered|took|came|went|became|inked|concluded|sealed|met|began|said|told|made|put|expired|lapsed|terminated|agreed|bears?|carries|takes|enters|comes|becomes|goes|needs|awaits|remains|requires|won|cleared|passed|gained|received|got|expires|lapses|ends|ended|binds|applies|operates)\b/;

/** Where a clause of "which" or "who" between commas ends: before the verb that the sentence takes up again. */
function endOfRelative(folded: string, { start, end }: Span, opener: string): number | null {
  if (!/^wh/.test(opener) || folded[start] !== ",") return null;
  for (let at = folded.indexOf(",", start + 1); at >= 0 && at < end; at = folded.indexOf(",", at + 1)) {
    if (HAS_VERB.test(folded.slice(start, at)) && VERB_AGAIN.test(folded.slice(at, at + 60))) return at;
  }
  return null;
}

const SENTENCE_OPENERS =
  /^["'([]*(if|unless|once|when|whether|while|although|though|because|after|before|until|since|should)\b/;

function firstWord(folded: string, { start, end }: Span): string {
  return SENTENCE_OPENERS.exec(folded.slice(start, end))?.[1] ?? "";
}

/** The clause that holds an offset of its sentence. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.find((clause) => clause.start <= offset && offset < clause.end);
}
