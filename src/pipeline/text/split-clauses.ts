import type { Span } from "../../model/span.ts";

/** A stretch of a sentence with its own verb, mostly, and the word that opens it ("when", "but", ""). */
export interface Clause extends Span {
  readonly opener: string;
}

/** A time that "after", "before" or "since" may lead to; with it they open no clause. */
const NO_CLAUSE_AFTER =
  "(?:the end|the year|year|then|early|late|mid|last|next|this|january|february|march|april|may|june|july|august|september|october|november|december|\\d)";

/** A word that is most likely a verb in a tense, before the next mark: "after ministers met" and not "after the summit". */
const VERB_AHEAD =
  "(?=[^,;:.]*\\b(?:is|are|was|were|has|have|had|will|would|met|began|took|came|comes|takes|enters|went|made|said|gave|told|left|won|held|saw|flew|sits?|finish(?:es)?|(?!unit|need|speed|red|bed)[a-z]{2,}ed)\\b)";

const OPENING = new RegExp(
  [
    "[;:()]",
    ' - |"',
    ",? (?:but|while|whereas|although|though|because|if|unless|once|when|whether|which|who|whom|whose|where)(?= )",
    `,? (?:after|before|until|since|following)(?= (?!${NO_CLAUSE_AFTER}))${VERB_AHEAD}`,
    ", (?:and|or|so|as|saying|adding|citing|with|including|says|said)(?= )",
    " and(?= (?:it |they |he |she |that |its \\w+ |their \\w+ )?(?:will|would|is|are|was|were|has|have|had|may|might|could|can|should|must) )",
    "(?<!\\b(?:between|both) [\\w'-]{1,20}) and(?= (?!be )\\w+ (?:has|had|will|would) )",
    " as well as(?= )",
  ].join("|"),
  "g",
);

/** Cut the part of a folded text that is one sentence into clauses; together they cover it. */
export function splitClauses(folded: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let [start, opener] = [sentence.start, firstWord(folded, sentence)];
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(OPENING)) {
    const at = sentence.start + match.index;
    if (at > start) clauses.push({ start, end: at, opener });
    [start, opener] = [at, match[0].replace(/[^a-z ]/g, "").trim()];
  }
  clauses.push({ start, end: sentence.end, opener });
  return clauses;
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
