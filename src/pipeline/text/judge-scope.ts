import type { CueScope } from "./claim-context.ts";
import { judgeModality } from "./judge-modality.ts";
import type { ModalityRule } from "./modality-rule.ts";
import type { Reading } from "./reading.ts";
import { firstWordAt } from "./split-words.ts";
import { isLasting } from "./stage-reached.ts";
import { findDoubt } from "./who-vouches.ts";
import { frameOf, withoutAsides, withoutTimes } from "./without-asides.ts";

/** The rules that take for a fact what no other claimed. */
const TOLD = /^told-as/;

/** The rule that tells the modality of a cue in its sentence; what would be a fact by default needs one who vouches. */
export function judgeScope(
  { folded, text, sentences }: Reading,
  { sentence, clause, cue, stage, parts }: CueScope,
): ModalityRule {
  if (cue.rule !== undefined) return cue.rule;
  const lead = folded.slice(sentence.start, cue.start);
  const next = sentences[firstWordAt(sentences, sentence.end)];
  const context = {
    form: cue.form,
    cue: folded.slice(cue.start, cue.end),
    before: withoutAsides(frameOf(withoutTimes(folded, { start: clause.start, end: cue.start }, parts.times()))),
    after: frameOf(folded.slice(cue.end, clause.end)),
    opener: clause.opener,
    lead,
    frame: withoutAsides(frameOf(lead)),
    next: next === undefined ? "" : folded.slice(next.start, next.end),
    sentence: folded.slice(sentence.start, sentence.end),
    isLasting: isLasting(stage),
  };
  const rule = judgeModality(context);
  const doubt = TOLD.test(rule.id) ? findDoubt(context, text.slice(sentence.start, sentence.end)) : null;
  return doubt === null ? rule : { id: doubt, outcome: null };
}
