import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { ClaimContext, CueScope } from "./claim-context.ts";
import type { Dated } from "./date-question.ts";
import type { TimeMention } from "./find-times.ts";
import { isForecast } from "./forecasts.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { resolveTime } from "./resolve-time.ts";

/** In days. What was said longer ago, and has no day ahead, has come or gone by. */
const OLD = 365;

const SAID =
  "(?:said|announced|declared|threatened|vowed|pledged|promised|notified|warned|told|decided|agreed|planned|hoped|intended|undertook|committed|stated|informed|proclaimed|resolved|swore|indicated|signall?ed|wanted|proposed)";

/** "Said in", "notified Tokyo early in": the time behind is that of saying. */
const SAID_IN = new RegExp(
  `\\b${SAID}(?: (?!(?:that|it|the|its|an?|in|to|\\w+ed)\\b)[\\w'-]+){0,2} (?:(?:back|early|late) )*(?:(?:in|on|at|during) )?(?:the )?(?:(?:early|late|mid)[ -])?$`,
);
/** Behind that time, what was said. */
const GOES_ON =
  /^,? (?:that|to|it|he|she|they|we|the|an?|its|their|[\w'-]+(?: [\w'-]+){0,4} (?:would|could|might|was to|were to))\b/;

/** "Back in 2019" at the start of a part of the sentence. */
const OPENS =
  /(?:^|[,;:(] ?|\bwhen |\bas )["']?(?:(?:and|but|back|early|late|already|even|as (?:early|long ago) as|when|then|only) )*(?:(?:in|on|at|during) )?(?:the )?(?:(?:early|late|mid)[ -])?$/;
/** Behind such a time, who said so: no other verb comes first. */
const THEY_SAID = new RegExp(
  `^,? (?:when |as )?(?:(?!(?:that|which|who|but|\\w+ed)\\b)[\\w'.-]+ ){1,8}?(?:had )?${SAID}\\b`,
);
const WHEN_THEY_SAID = new RegExp(
  `^,? when (?:(?!(?:that|which|who|but|\\w+ed)\\b)[\\w'.-]+ ){1,8}?(?:had )?${SAID}\\b`,
);

/**
 * Whether a plan without a day ahead is told as made more than a year before publication: "when Seoul said in 2019 that
 * it would". False when the day of publication or of saying is not known.
 */
function isOldPlan(
  folded: string,
  { sentence, cue, times }: { readonly sentence: Span; readonly cue: Span; readonly times: readonly TimeMention[] },
  published: PartialDate | null,
): boolean {
  if (published === null) return false;
  return times.some((time) => {
    if (time.start < sentence.start || time.end > cue.start) return false;
    const date = resolveTime(time.when, published, "past");
    if (date === null || lastDayOf(date) + OLD > firstDayOf(published)) return false;
    const before = folded.slice(sentence.start, time.start);
    const behind = folded.slice(time.end, cue.start);
    if (SAID_IN.test(before) && GOES_ON.test(behind)) return true;
    return (OPENS.test(before) && THEY_SAID.test(behind)) || WHEN_THEY_SAID.test(behind);
  });
}

/** Whether nobody plans now what is told as planned: outsiders foresee it, or it was said long ago with no day ahead. */
export function isNoPlanNow(
  { reading: { folded }, published }: Pick<ClaimContext, "reading" | "published">,
  { sentence, cue, stage, ladder, parts }: CueScope,
  { isNeed }: ModalityRule,
  { modality, date }: Dated,
): boolean {
  if (modality !== "planned" || isNeed) return false;
  const isEnd = stage === "ended";
  // What outsiders foresee of a programme is mostly the partners' own goal, told once more.
  if ((isEnd || ladder === "treaty") && isForecast(folded, sentence, cue, isEnd)) return true;
  if (date !== null || (ladder !== "treaty" && !isEnd)) return false;
  return isOldPlan(folded, { sentence, cue, times: parts.times() }, published);
}
