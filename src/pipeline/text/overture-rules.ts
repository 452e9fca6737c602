import { OUTSIDERS } from "./delivery-words.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL, PLANNING, upTo, WISHING } from "./modality-words.ts";

const PACT = "(?:agreement|pact|accord|treaty|arrangement|deal|convention|raa|acsa|vfa|sovfa|sofa|gsomia)";
/** Verbs of asking for a pact, which tell a bid as soon as they stand there. */
const ASKS = /^(?:offer|ask|request)\b/;
/** The pact that is asked for, inside the cue or behind it; "asks to join" is of a programme. */
const FOR_A_PACT = new RegExp(`^(?: [\\w'-]+){0,8} ${PACT}\\b`);
const FOR_A_PACT_INSIDE = new RegExp(`^(?:ask|request)\\w* .*(?:\\b${PACT}| for (?:an?|such)| to consider .*)$`);
const TO_COME = new RegExp(
  `\\b(?:${MODAL}|(?:${PLANNING}|is|are|was|were) ${upTo(4)}to) (?:\\w+ly |soon |then |also |now )?$`,
);
const WANTED_OF_OTHERS = new RegExp(
  `\\b(?:${WISHING}|want(?:s|ed)?|would (?:like|love|prefer)|should|must|ought to) (?!to\\b)${upTo(8)}(?:to )?(?:\\w+ly )?$`,
);

const asked = (id: string, outcome: "planned" | "urged", before: RegExp): ModalityRule[] => [
  { id, outcome, forms: ["base"], cue: ASKS, before, after: FOR_A_PACT },
  { id: `${id}-inside`, outcome, forms: ["base"], cue: FOR_A_PACT_INSIDE, before },
];

/** How a treaty is asked for: who will, who only should, and what one side would like or would be open to. */
export const OVERTURES: readonly ModalityRule[] = [
  // "A lawmaker wants the ministry to offer Tokyo a pact", "means to ask for one": nobody has asked yet.
  ...asked("should-ask-for-a-pact", "urged", WANTED_OF_OTHERS),
  ...asked("will-ask-for-a-pact", "planned", TO_COME),
  {
    id: "outsiders-would-like-one",
    outcome: "urged",
    forms: ["phrase"],
    cue: /^would (?:like|love|prefer|welcome|want)\b/,
    lead: OUTSIDERS,
  },
  {
    // "Would like such a pact": the wish is there, and only the pact is not.
    id: "would-like-such-a-pact",
    outcome: "happened",
    forms: ["phrase"],
    cue: new RegExp(`^would (?:like|love|prefer|welcome|want)\\b.* ${PACT}$`),
    before: /^(?!.*(?:\b(?:not|never|no|nobody|if|whether|unless|once)\b|n't\b))/,
  },
  {
    // "Proposed that the pact cover drones as well": what is there already is to be changed.
    id: "proposed-a-change-of-it",
    outcome: null,
    cue: /^(?:propos|suggest)(?:e|es|ed|ing|s)?$/,
    after: new RegExp(
      `^[^,;]{0,60} that (?:the|their|its|this) [^,;]{0,60}\\b${PACT}s?(?: [\\w'-]+){0,6} (?:cover|include|extend|also|apply|go|run|last|be (?:extended|widened|amended|renewed|kept|revised|prolonged|expanded|used|applied))\\b`,
    ),
  },
  {
    // "Would be open to a pact": nobody has offered one.
    id: "would-be-open-to-it",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:open|receptive|warm|amenable|interested|keen|eager|willing|ready|in the market)\b/,
    before: new RegExp(`\\b${MODAL} (?:\\w+ ){0,2}be (?:\\w+ ){0,2}$`),
  },
  {
    // "Used the visit to float a pact", "wrote to suggest one".
    id: "took-the-occasion-to",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    before:
      /^(?!.*(?:\b(?:will|would|could|may|might|should|if|not|never|nobody|no|plan\w*|hop\w+|want\w*)\b|n't\b)).*\b(?:(?:used|chose|took|seized) (?:an?|the|his|her|its|their|this|that|\w+'s) [^,;]{1,60}|(?:wrote|written|rang|phoned|telephoned|cabled|called)(?: [\w'-]+){0,5}) to (?:\w+ly )?$/,
  },
  {
    // "Were in Tokyo to negotiate": they are at it; to open talks is another thing.
    id: "there-to-negotiate",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    cue: /^(?:negotiat|bargain|haggl|draft|thrash|iron|work on|discuss)/,
    before:
      /^(?!.*(?:\b(?:will|would|could|may|might|should|if|not|never|nobody|no|due|next|tomorrow)\b|n't\b)).*\b(?:was|were|been|is|are) (?:back |still |already |also )?in (?:[\w'-]+ ){1,3}to (?:\w+ly )?$/,
  },
];
