import type { Span } from "../../model/span.ts";

const AFTER_AUXILIARY =
  /\b(will|would|shall|could|should|may|might|must|can|to|not|never|is|are|was|were|has|have|had|be), [^,]{2,60}, /g;

/** "The pact, which does not name China, is": what a relative clause denies or plans is not what follows it. */
const RELATIVE =
  /, (?:which|who|whose|where) [^,;:]{1,110}, (?=(?:is|are|was|were|has|have|had|will|would|could|may|might|should|must)\b|(?:\w+ly |also |then )?$)/g;

/** "It could, he said, be signed" reads as "it could be signed"; a hope said so stays. */
export function withoutAsides(told: string): string {
  if (!told.includes(", ")) return told;
  const before = told.includes(", wh") ? told.replace(RELATIVE, " ") : told;
  const hoping = before.replace(/, (?:he|she|they) (hoped|hopes), /g, " $1 ");
  return hoping.replace(AFTER_AUXILIARY, "$1 ").replace(/, (?:he|she|they|[a-z]+) (?:said|says|added|noted), /g, " ");
}

const IN_BRACKETS = / \([^()]{0,120}\)/g;
const IN_DASHES = / - [^;:]{1,110}? - /g;
/** "Officials stressed", "which spread on Sunday", between commas. */
const SAID_OR_RELATIVE =
  /, (?:(?:which|who|whose|whom|where|when|while|as)\b[^,;:]{1,110}|(?!(?:and|but|or)\b)(?:[\w'-]+ ){1,7}(?:said|says|told|added|noted|stressed|insisted|insists|warned|explained|admitted|caution(?:s|ed)|stated|reported|recalled|wrote|writes|argued|argues|confirmed)\b[^,;:]{0,60}),/g;
/** Any words between commas before what goes on with the clause: "denied, in a letter, that", "the pact, inked or not, was". */
const BEFORE_ITS_VERB =
  /, [^,;:]{1,110},(?= (?:that|to|of|whether|is|was|are|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b)/g;
/** The words before or behind a cue without what only stands between: brackets, asides, relative clauses. */
export function frameOf(lead: string): string {
  if (!/[,(]| - /.test(lead)) return lead;
  return lead
    .replace(IN_BRACKETS, "")
    .replace(IN_DASHES, " ")
    .replace(SAID_OR_RELATIVE, "")
    .replace(BEFORE_ITS_VERB, "");
}

/** What leads to a time, with the comma before it. */
const LEADS_TO_TIME = /,? (?:(?:on|in|at|during|early|late|later|sometime) )*(?:the )?$/;

const AUXILIARY = /\b(?:will|would|shall|should|could|may|might|must|can|to|is|are|was|were|has|have|had|be)$/;

/**
 * A stretch of a folded text without the times right after its auxiliaries: "will this Sunday, 2 November, sign" reads
 * as "will sign".
 */
export function withoutTimes(folded: string, { start, end }: Span, times: readonly Span[]): string {
  let [kept, from] = ["", start];
  for (const time of times) {
    if (time.start < from || time.end > end) continue;
    const lead = kept + folded.slice(from, time.start).replace(LEADS_TO_TIME, "");
    if (!AUXILIARY.test(lead)) continue;
    [kept, from] = [lead, time.end];
    if (folded[from] === ",") from += 1;
  }
  return kept + folded.slice(from, end);
}
