import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const DONE: readonly CueForm[] = ["past", "participle"];
const STANDING: readonly CueForm[] = ["past", "participle", "phrase"];

/** Words of a thing with its name, up to the participle: no verb in a tense is among them, so that it is no sentence. */
const THING =
  "(?:(?!(?:is|are|was|were|be|been|being|has|have|had|will|would|that|which|who|how|when|and|but|to)\\b)[\\w'/-]+ ){1,12}$";

/** Verbs in the form that tells no past, of those who would see or say a thing to be done. */
const WOULD_SEE = "(?:declare|pronounce|call|consider|deem|think|see|find|get|rule|judge|believe|proclaim)";
/** What is wished is told by the rules for wishes. */
const WISHES_TO_SEE =
  "\\b(?:wish|hope|want|like|love|long|keen|eager|expect|aim|need|desire|glad|happy|determined|yearn|ready)(?:s|es|ed|ing)? (?:[\\w-]+ ){0,2}to (?:see|get|find)\\b";
const MEANS =
  "(?:means?|meaning|imagin(?:e|es|ed|ing)|envision(?:s|ed|ing)?|envisag(?:e|es|ed|ing)|pictur(?:e|es|ed|ing)|dream(?:s|ed|t|ing)? of|prefers?|requires?|needs?|demands?|presupposes?|assumes?|promises?|spells?)";

const IDEAL =
  "(?:goal|aim|dream|ambition|prize|wish|hope|target|objective|vision|priority|purpose|preference|ideal|endgame|end state|demand|condition|task|job|plan|price|success|victory|triumph|failure|best outcome|worst outcome|best case|worst case|nightmare|fear|must)s?";
const WANTED_LIST =
  "(?:wants?|wanted|needs?|demands?|seeks?|asks? for|wish list|shopping list|to-do list|checklist|roadmap|road map|next steps?|conditions?|tasks|demands|priorities|goals|aims|hopes|wishes|to come|still to do|options?|scenarios?)";
const CALL_FOR =
  "(?:case|argument|calls?|bid|push|hopes?|plea|campaign|demands?|need|appetite|desire|chances?|prospects?|fight|race|petition|lobby|pressure|arguments)";

/**
 * A participle behind a thing that nobody says is there: "the dream is a pact signed", "to see it ratified", "declare it
 * ended". It has no verb of its own that would tell it as done.
 */
export const COMPLEMENTS: readonly ModalityRule[] = [
  {
    // "Asked the judges to declare it ended", "critics consider it dead".
    id: "to-see-it-done",
    outcome: null,
    lasting: false,
    forms: DONE,
    before: new RegExp(`^(?!.*${WISHES_TO_SEE})(?:.*[^a-z])?${WOULD_SEE} ${THING}`),
    // "They consider the pact signed in May a success."
    after: /^(?! (?:in|on|by|at|last|between|under) )/,
  },
  {
    // "Success means the pact ratified."
    id: "means-it-done",
    outcome: null,
    lasting: false,
    forms: DONE,
    before: new RegExp(`\\b${MEANS} ${THING}`),
    after: /^(?! (?:in (?:\w+ )?(?:19|20)\d\d|last)\b)/,
  },
  {
    // "The goal is a pact signed by both", "the prize: a treaty ratified".
    id: "ideal-is-it-done",
    outcome: null,
    forms: DONE,
    before: new RegExp(
      `\\b${IDEAL}(?: (?:of|for|in|now|still|here)\\b[^,;:]{0,40})?(?: (?:is|was|are|were|remains?|would be|will be)|:) (?:still |simply |now |only |\\w+ly )?${THING}`,
    ),
  },
  {
    // "Three things are wanted: a pact signed, boats delivered."
    id: "listed-as-wanted",
    outcome: null,
    lasting: false,
    forms: STANDING,
    lead: new RegExp(`\\b${WANTED_LIST}\\b[^;:.]{0,60}: [^;.]*$`),
    before: /^(?!.*\b(?:was|were|has|had|have|is|are|be|been|will|would|could|may|might|should)\b)/,
  },
  {
    // "The case for a pact signed this year."
    id: "case-for-it-done",
    outcome: null,
    lasting: false,
    forms: DONE,
    before: new RegExp(`\\b${CALL_FOR} (?:for|of) (?:an? |another |any )${THING}`),
  },
];
