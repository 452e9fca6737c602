import type { QuotedClaim } from "../model/status.ts";
import { longDate } from "../ui/date-words.ts";
import type { Names } from "../ui/names.ts";
import { dateBadgeWords } from "../ui/source-words.ts";
import type { Quote } from "./slide.ts";

/** A claim as the speaker's notes have it. A planned one says so, as its sentence may be read as done. */
export function quoteOf(claim: QuotedClaim, names: Names): Quote {
  const entry = names.agreement(claim.agreement);
  const stage = entry === undefined ? claim.stage : names.stage(entry.ladder, claim.stage).name.toLowerCase();
  const hedge = { happened: "", planned: " (planned)", urged: " (urged)", denied: " (denied)" }[claim.modality];
  return {
    about: `${entry?.shortName ?? claim.agreement}: ${stage}${hedge}`,
    words: claim.quote,
    cue: claim.cue,
    source: sourceWords(claim),
    url: claim.url,
  };
}

/** "The Japan Times, 8 November 2023 (in the text)"; without a date, what is known of it. */
export function sourceWords({
  publisherName,
  publication,
}: Pick<QuotedClaim, "publisherName" | "publication">): string {
  // Nothing is of a later day here than any: whether a day is to come is the page's to say.
  const { date, basis } = dateBadgeWords(publication, Number.MAX_SAFE_INTEGER);
  if (publication.date !== null) return `${publisherName}, ${longDate(publication.date)} (date: ${basis})`;
  return `${publisherName}, ${date.charAt(0).toLowerCase()}${date.slice(1)}`;
}
