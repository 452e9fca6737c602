import { TARGET_DATE, VERB_OF_USE, YEAR_AHEAD } from "../../../src/pipeline/text/delivery-words.ts";
import { SUBJECT_PATTERNS } from "../../../src/pipeline/text/find-subjects.ts";
import { MODALITY_RULES } from "../../../src/pipeline/text/modality-rules.ts";
import { LAUNCHES_TOLD } from "../../../src/pipeline/text/told-launches.ts";
import { ORDERS } from "../../../src/pipeline/text/told-orders.ts";
import { PLANS } from "../../../src/pipeline/text/told-plans.ts";
import { STUDIES_TOLD } from "../../../src/pipeline/text/told-studies.ts";
import { TRIALS } from "../../../src/pipeline/text/told-trials.ts";

/** Ways of telling of a programme's work. */
const WORKS = [...ORDERS, ...PLANS, ...TRIALS, ...STUDIES_TOLD, ...LAUNCHES_TOLD];

/** Every pattern of the reader's rules that runs behind a gate, without the flags that make it remember a place. */
export function rulePatterns(): RegExp[] {
  const found = MODALITY_RULES.flatMap((rule) => Object.values(rule)).filter((part) => part instanceof RegExp);
  const searched = [YEAR_AHEAD, TARGET_DATE, VERB_OF_USE, ...SUBJECT_PATTERNS.map(({ pattern }) => pattern)];
  const told = WORKS.map(({ pattern }) => pattern);
  return [...found, ...searched, ...told].map(({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, "")));
}
