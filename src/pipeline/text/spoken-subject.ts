import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { Span } from "../../model/span.ts";
import type { CueScope } from "./claim-context.ts";
import type { Focus } from "./follow-focus.ts";
import { isClose, isInquiry, isLoose } from "./loose-cues.ts";
import { namesLegislature } from "./party-acts.ts";
import type { Subject } from "./subject.ts";

/** "The first round took place": of the talks spoken of, where it does not say on what. */
const ROUND =
  /^(?:first|second|third|fourth|fifth|opening|latest|next|new) (?:round|session)(?: of (?:talks|negotiations|discussions))?(?:[,.;]| (?:took|was|is|will|ended|began|followed)\b)/;

/** "Seek the concurrence of the Senate": to the treaty spoken of. */
function asksLawmakers(cueWords: string): boolean {
  return /\b(?:approval|consent|assent|concurrence|ratification)\b/.test(cueWords) && namesLegislature(cueWords);
}

/** What only a programme's own work brings forth; in a text on one programme it is of that. */
const OF_ITS_WORK =
  /[a-z] (?:.* )?(?:edgewing|joint venture|(?:joint|common) company|prototypes?|demonstrators?|pathway|prototype stage|(?:design|development|engineering) (?:phase|stage))$/;

/** Those who study what the partners mean to build. */
const BY_PARTNERS =
  /(?:^|[,;:] |\b(?:and|where|while|that|as) )["']?(?:the |their |its |both )?(?:(?:three|two|joint|trilateral|defen[cs]e|naval|government) )*(?:officials|experts|engineers|teams?|task force|ministries|navies|partners|governments|capitals|sides|three|two)\b[^,;]* (?:is|are|were|was|have been|has been|began|started) (?:\w+ly |now |still )?$/;

/** "The agreements that Japan signed with these": several, of which the text spoke of one at most. */
const OF_SEVERAL =
  /\b(?:agreements|pacts|treaties|accords|deals|arrangements|conventions|those|ones)(?:,? (?:that|which))?(?: (?!(?:and|but|while|as|when|after)\b)[\w'-]+){1,5} $/;

/**
 * What a cue is about in a sentence that names nothing near it: the agreement that the text spoke of before.
 *
 * Null where the words may be of anything: loose verbs, a programme's beginnings, a sentence on another ladder.
 */
export function spokenOf(
  focus: Focus,
  { ladder, stage, sentence, cue, mentions }: CueScope,
  cueWords: string,
  folded: string,
): Subject | null {
  const isOfOtherLadder = ladder !== "treaty" && mentions.some(({ agreements }) => agreements.length > 0);
  const isOfItsWork =
    OF_ITS_WORK.test(cueWords) || (stage === "study" && BY_PARTNERS.test(folded.slice(sentence.start, cue.start)));
  const isOfOnlyOne = ladder === "programme" && isOfItsWork && focus.only(ladder) !== null;
  const isOfAnything =
    isLoose(cueWords, ladder) &&
    cue.rule === undefined &&
    !isOfOnlyOne &&
    !isInquiry(cueWords) &&
    !(ladder === "treaty" && asksLawmakers(cueWords)) &&
    !ROUND.test(folded.slice(cue.start, cue.end + 24));
  if (ladder === "treaty" && OF_SEVERAL.test(folded.slice(sentence.start, cue.start))) return null;
  if (isOfOtherLadder || isOfAnything || cue.rule?.id === "use-ahead" || (isClose(cueWords, ladder) && !isOfOnlyOne))
    return null;
  const { start } = sentence;
  const spoken = lastSpoken(focus, ladder, sentence);
  if (spoken === null) return null;
  return { start, end: start, lead: start, agreements: [spoken.id], isForNextCue: false, isPronoun: false };
}

function lastSpoken(focus: Focus, ladder: LadderId, { start, end }: Span): Agreement | null {
  if (ladder === "treaty") return focus.last([ladder], start);
  if (focus.last([ladder], end) === null) return null;
  return focus.only(ladder) ?? (ladder === "programme" ? focus.last([ladder], start) : null);
}
