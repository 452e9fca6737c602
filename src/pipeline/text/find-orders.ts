import type { LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { gateOf, isOpen } from "../gate/gate.ts";
import type { LetterRuns } from "../gate/letter-runs.ts";
import { AHEAD_OF_VERB, DOUBT_BEFORE } from "./delivery-words.ts";
import type { CueMatch } from "./find-cues.ts";
import { findMatches } from "./find-matches.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { anyOf } from "./modality-words.ts";
import type { Reading } from "./reading.ts";

const TARGETS = [{ ladder: "programme" as LadderId, stage: "development" as StageId }];
/** The rule's id: work comes order by order, so that one placed does not do away with the next. */
export const ORDER_AHEAD = "order-ahead";
const AN_ORDER_AHEAD: ModalityRule = { id: ORDER_AHEAD, outcome: "planned" };

/** Papers by which work is ordered from industry. */
const ORDER =
  /\b(?:(?:\w+ )?contracts?|(?:bigger|larger|main|full|first|next|production|build|building|design|development|joint|firm) (?:\w+ )?(?:orders?|awards?|deals?))\b/g;

const ORDER_GATE = gateOf(ORDER);

/** What is done with such a paper, in the forms that stand after an auxiliary. */
const PLACING = anyOf(
  "sign(?:ed)?|place[d]?|award(?:ed)?|conclude[d]?|close[d]?|complete[d]?|let|clinch(?:ed)?|seal(?:ed)?|ink(?:ed)?|issue[d]?|finali[sz]ed?|agreed?|struck",
  "arrive|follow|come|land(?:ed)?|take (?:over|effect)|replace|succeed|(?:be )?(?:ready|over|completed?|finished|reached|in place|in hand|secured)|grant(?:ed)?|hand(?:ed)? out|go to",
);
const PLACED = new RegExp(`^${PLACING}\\b`);
const WORDS = /\b[a-z]/g;

/** What sets the paper itself ahead: "a contract is due", "with signature intended". */
const DUE_AFTER =
  /^(?: talks| negotiations)?(?: [\w'-]+){0,5} (?:due|expected|intended|planned|scheduled|slated|anticipated|foreseen|hoped for|pencill?ed in|awaited) (?:in|by|for|early|late|later|next|within|before|soon|this|around|shortly|at)\b|^, (?:something|a step|an event|which) (?:that )?(?:they|he|she|both|it|the \w+) (?:now |still |all )?(?:look|hope|aim|wait|expect|foresee|plan|see|count)s?\b(?: for| on)? (?:in|by|before|next|this)\b/;
const EXPECTED_BEFORE =
  /\b(?:expect(?:s|ed|ing)?|await(?:s|ing)?|anticipat(?:es|ed|ing)|count(?:s|ing)? on|look(?:s|ing)? forward to|(?:plan|aim|hop|rac|hurr|mean|intend|rush|work|prepar|scrambl)\w* to (?:sign|place|award|have|get|conclude|clinch|agree|let|finali[sz]e|close)) (?:[\w'-]+ ){0,3}$/;
/** "Will not be signed before 2030", "has slipped into next year": when at the soonest. */
const PUT_OFF =
  /^(?: [\w'-]+){0,6}? (?:(?:will|would|is|are|can|to) (?:now |also |then )?(?:not|hardly) (?:now |yet )?(?:be )?(?:\w+ )?(?:before|until|till)|(?:has |have |had |is |are |was |were )?(?:now |also |again )?(?:slip(?:s|ped|ping)?|slid(?:es)?|(?:been )?(?:put off|pushed back|postponed|delayed|moved)) (?:in|un|back )?t(?:o|il)) (?:the )?(?:(?:early|mid|late|end of|start of|middle of) )?(?:the )?(?:20\d\d|next|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** What was done with the paper that opens the clause: "contracts for the first three were signed". */
const WAS_PLACED =
  /^[^,;]{0,160}? (?:was|were|has been|have been|had been|got) (?:\w+ly |also |now |then |already |finally )?(?:signed|placed|awarded|concluded|let|clinched|sealed|inked|finali[sz]ed|completed|closed|handed (?:out|over)|granted|issued)\b/;

/** "The contract, which was due in May, will be signed": what is told of it by the way. */
const BY_THE_WAY = /^, (?:which|that|for which|long)\b[^,;]{1,90},/;

/** In characters, from the paper to what is to be done with it. */
const REACH = 90;

/** Whether a sentence with these runs may name such a paper at all. */
export function mayTellOfOrder(runs: LetterRuns): boolean {
  return isOpen(ORDER_GATE, runs);
}

/**
 * Where a sentence, cut into clauses, tells that work is ordered from industry: a contract that was placed, that is
 * expected or due, or that will be placed. Doubts, conditions and contracts for studies give none that is ahead; what
 * was placed is judged by the words round it. For sentences of which `mayTellOfOrder` says so.
 */
export function findOrders({ folded }: Reading, clauses: readonly Span[]): CueMatch[] {
  const sentenceEnd = clauses.at(-1)?.end ?? 0;
  return clauses.flatMap((clause) => {
    const words = folded.slice(clause.start, clause.end);
    return findMatches(ORDER, words).flatMap(({ index, 0: found }): CueMatch[] => {
      const end = index + found.length;
      const placed = WAS_PLACED.exec(words.slice(end));
      if (placed !== null) {
        const start = clause.start + end;
        return [{ start: start + 1, end: start + placed[0].length, form: "phrase", targets: TARGETS }];
      }
      const rest = folded.slice(clause.start + end, sentenceEnd);
      const behind = BY_THE_WAY.test(rest) ? rest.replace(BY_THE_WAY, "") : words.slice(end);
      if (!isAhead(words.slice(0, index), behind.slice(0, REACH))) return [];
      return [
        {
          start: clause.start + index,
          end: clause.start + end,
          form: "phrase",
          targets: TARGETS,
          rule: AN_ORDER_AHEAD,
        },
      ];
    });
  });
}

function isAhead(before: string, after: string): boolean {
  if (DOUBT_BEFORE.test(before)) return false;
  if (PUT_OFF.test(after)) return true;
  if (/^[^,;]{0,40}\b(?:not|never|could|might)\b/.test(after)) return false;
  if (EXPECTED_BEFORE.test(before) || DUE_AFTER.test(after)) return true;
  return findMatches(WORDS, after).some(
    ({ index }) => PLACED.test(after.slice(index)) && AHEAD_OF_VERB.test(after.slice(0, index)),
  );
}
