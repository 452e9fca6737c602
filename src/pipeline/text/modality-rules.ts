import { ACTS } from "./act-rules.ts";
import { AGREEING } from "./agreeing-rules.ts";
import { AHEAD } from "./ahead-rules.ts";
import { APPROVED_BY } from "./approved-by-rules.ts";
import { AROUND } from "./around-rules.ts";
import { AWAITED_SIGNINGS } from "./awaited-signing-rules.ts";
import { LONG_PAST, PRECEDED } from "./by-the-way-rules.ts";
import { COLLAPSED_TALKS, SOURCES_OF_TALKS } from "./collapsed-talks-rules.ts";
import { COMPLEMENTS } from "./complement-rules.ts";
import { COMPLETIONS } from "./completion-rules.ts";
import { DENIALS } from "./denial-rules.ts";
import { DOUBTS } from "./doubt-rules.ts";
import { DRAFTS } from "./draft-rules.ts";
import { CONTINUED, FACTS, FIRSTS, GOING_ON } from "./fact-rules.ts";
import { GOVERNED } from "./governor-rules.ts";
import { NO_CLAIM, PLANS } from "./hedge-rules.ts";
import { INFINITIVES } from "./infinitive-rules.ts";
import { INSIDE_CUE } from "./inside-cue-rules.ts";
import { LAPSED_PLANS } from "./lapsed-plan-rules.ts";
import { LAUNCHES } from "./launch-rules.ts";
import { LEGISLATURES_ASKED } from "./legislature-rules.ts";
import { MISTAKEN_ACTS } from "./mistaken-act-rules.ts";
import { MISTAKEN_WORKS } from "./mistaken-work-rules.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { NEAR_MISSES } from "./near-miss-rules.ts";
import { FEW_TALKS } from "./no-talks-rules.ts";
import { NOT_TO_BE } from "./not-to-be-rules.ts";
import { ONCE } from "./once-rules.ts";
import { OVERTURES } from "./overture-rules.ts";
import { BESIDE_THE_VERB } from "./participle-rules.ts";
import { PLAIN_WORDS } from "./plain-words-rules.ts";
import { PREPARED_ACTS } from "./prepared-act-rules.ts";
import { PRESENT } from "./present-rules.ts";
import { BEGINNINGS, GOALS, PROPOSALS } from "./programme-rules.ts";
import { NO_PROOFS } from "./proof-rules.ts";
import { SIGNINGS } from "./signing-rules.ts";
import { STATES } from "./state-rules.ts";
import { STUDIES } from "./study-rules.ts";
import { TOLD_WHATEVER_FOLLOWS } from "./told-act-rules.ts";
import { TREATY_LIFE } from "./treaty-life-rules.ts";
import { UNREAL } from "./unreal-rules.ts";
import { UNURGED } from "./unurged-rules.ts";
import { WANTED } from "./wanted-rules.ts";
import { WEAK_SOURCES } from "./weak-source-rules.ts";
import { WISHES } from "./wish-rules.ts";
import { WORDS_OF_ANOTHER } from "./words-of-another-rules.ts";

/**
 * How the words round a cue decide its modality: the first rule that fits.
 *
 * The order matters. What is asked, conditional or nearly done is no claim, whatever follows, unless a year that is
 * over tells of it or it is told by the way. "The third country to sign" is a fact before it is an infinitive. "Is not
 * expected to be signed" is a denial before it is a plan, and "hoped it would be signed" a wish. A wish to join is a
 * proposal, and a goal tells by its year. Facts come last: only what no hedge claims.
 */
export const MODALITY_RULES: readonly ModalityRule[] = [
  ...LONG_PAST,
  ...FEW_TALKS,
  ...INSIDE_CUE,
  ...TOLD_WHATEVER_FOLLOWS,
  ...NO_CLAIM,
  ...NOT_TO_BE,
  ...LEGISLATURES_ASKED,
  ...COMPLETIONS,
  ...AGREEING,
  ...WORDS_OF_ANOTHER,
  ...AWAITED_SIGNINGS,
  ...SIGNINGS,
  ...PREPARED_ACTS,
  ...PLAIN_WORDS,
  ...GOVERNED,
  ...WEAK_SOURCES,
  ...DOUBTS,
  ...LAPSED_PLANS,
  ...UNREAL,
  ...COMPLEMENTS,
  ...AROUND,
  ...DRAFTS,
  ...NO_PROOFS,
  ...SOURCES_OF_TALKS,
  ...COLLAPSED_TALKS,
  ...UNURGED,
  ...NEAR_MISSES,
  ...PRECEDED,
  ...MISTAKEN_ACTS,
  ...MISTAKEN_WORKS,
  ...AHEAD,
  ...WANTED,
  ...ONCE,
  ...BESIDE_THE_VERB,
  ...FIRSTS,
  ...TREATY_LIFE,
  ...DENIALS,
  ...STATES,
  ...OVERTURES,
  ...PROPOSALS,
  ...LAUNCHES,
  ...STUDIES,
  ...GOALS,
  ...CONTINUED,
  ...INFINITIVES,
  ...WISHES,
  ...GOING_ON,
  ...PLANS,
  ...BEGINNINGS,
  ...APPROVED_BY,
  ...ACTS,
  ...PRESENT,
  ...FACTS,
];
