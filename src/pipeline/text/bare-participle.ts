import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Verbs that an agreement does not do by itself: behind its name they are participles, and not its past. */
const DONE_TO_IT =
  /^(?:sign|ink|initial|ratif|approv|endors|adopt|conclud|seal|terminat|scrap|abandon|t[eo]r(?:n|e|ing)|annul|cancel|denounc|abrogat|dissolv|drop|axed?|ditch|kill|shelv|dump|revok|rescind|repeal|junk|undo|undone|wound|buried|reject)/;

/** Between a name and a participle: nothing but adverbs. */
const RIGHT_BEHIND = /^ (?:(?:[a-z]+ly|first|already|once|all|finally|and|or) )*(?:[a-z]+(?:ed|en),? (?:and|or) )?$/;

/** What makes of a participle a clause that says which one or when: "signed in 2014", "signed by Aquino". */
const SAYS_WHEN_OR_WHO =
  /^,? (?:in|on|by|at|last|under|during|between|after|before|with|yesterday|earlier|this|two|three|four|five|six|seven|eight|nine|ten|a|an|more|only|just|back|when|\d)\b/;

/** Words before a name that do not take it for their object. */
const NO_VERB =
  /(?:^|[,;.)(-]|\b(?:the|a|an|its|their|his|her|this|that|with|by|since|after|before|until|while|when|where|if|as|like|unlike|and|or|but|nor|said|says|that|see|saw|welcom\w+|prais\w+|hail\w+|new|\w+'s)) ?$/;

/** "Only in 2023 was the pact signed": the verb stands before the name. */
const TURNED_ROUND =
  /(?:^|[,;:] )["'(]?(?:only|not|never|nor|so|thus|then|there|here|neither|hardly|no sooner|with|in|on|at|by|after|since)\b[^,;]* (?:is|are|was|were|has|have|had)(?: been)? (?:the |its |their )?$/;

/** "An EDCA": what has a name of its own, and yet an article, is one of several that may be. */
const ONE_OF_MANY = /\b(?:an?|any|another|some) (?:[a-z-]+ )?$/;
const NAME_OF_ITS_OWN = /^(?!ACSA|SOVFA|SOFA|VFA|RAA)[A-Z]{4,}$/;

/** "His motto: EDCA scrapped", "the banner says \"AUKUS scrapped\"": a saying, and no sentence. */
const OPENS_FRAGMENT = /(?::|["']) ?["']?(?:the |an? )?$/;
/** What lists what was: a year or a day ahead of the colon. */
const LISTS_DAYS = /\d|\b(?:timeline|chronology|history|breaking|update|news|headlines?|flash|facts?|correction)\b/;

/**
 * Whether a verb is only a participle behind the name of an agreement, in words that leave open whether it was done: "an
 * AUKUS abandoned is what they fear", "the motto is \"EDCA scrapped\"", "to hold EDCA annulled", "had it ratified".
 *
 * One that says when or by whom is told of an agreement that is there, and so is a headline, which has no other verb.
 */
export function isOnlyThoughtOf({ text, folded }: Reading, subject: Subject, cue: CueMatch, sentence: Span): boolean {
  if ((cue.form !== "past" && cue.form !== "participle") || subject.isPronoun || subject.end > cue.start) return false;
  if (!RIGHT_BEHIND.test(folded.slice(subject.end, cue.start))) return false;
  const lead = folded.slice(sentence.start, subject.start);
  if (NAME_OF_ITS_OWN.test(text.slice(subject.start, subject.end)) && ONE_OF_MANY.test(lead)) return true;
  if (!DONE_TO_IT.test(folded.slice(cue.start, cue.end))) return false;
  const after = folded.slice(cue.end, sentence.end);
  if (TURNED_ROUND.test(lead)) return false;
  if (SAYS_WHEN_OR_WHO.test(after)) return false;
  if (OPENS_FRAGMENT.test(lead)) return !LISTS_DAYS.test(lead) && !/\b(?:19|20)\d\d\b/.test(after);
  return !NO_VERB.test(lead.replace(/(?:the|its|their|his|her|this|that) $/, "").trimEnd());
}
