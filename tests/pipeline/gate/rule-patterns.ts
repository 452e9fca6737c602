import { TARGET_DATE, VERB_OF_USE, YEAR_AHEAD } from "../../../src/pipeline/text/delivery-words.ts";
import { SUBJECT_PATTERNS } from "../../../src/pipeline/text/find-subjects.ts";
import { MODALITY_RULES } from "../../../src/pipeline/text/modality-rules.ts";

/** Every pattern of the reader's rules that runs behind a gate, without the flags that make it remember a place. */
export function rulePatterns(): RegExp[] {
  const found = MODALITY_RULES.flatMap((rule) => Object.values(rule)).filter((part) => part instanceof RegExp);
  const searched = [YEAR_AHEAD, TARGET_DATE, VERB_OF_USE, ...SUBJECT_PATTERNS.map(({ pattern }) => pattern)];
  return [...found, ...searched].map(({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, "")));
}
