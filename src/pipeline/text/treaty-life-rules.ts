import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const FIXED: readonly CueForm[] = ["phrase"];

/** Cues that tell an end by what is no longer so. */
const NO_LONGER =
  /^(?:no longer (?:appl|bind|bound|exist|valid|operative|effective|govern)|(?:has|have|had) no (?:\w+ )*(?:force|effect)\b)/;
const NOT_TO_RENEW = /^not to (?:renew|extend|prolong)$/;
/** Cues that tell consent by a "no" that nobody said. */
const NONE_AGAINST =
  /^(?:not (?:one|a)|no|neither) .*\b(?:against|objected|resolved)$|^(?:sitting days|(?:objection|scrutiny|waiting|sitting) period) .*\bwithout$/;
const VOTED_DOWN =
  /^(?:vot\w+ .* down$|(?:fail|fell|fall|founder|stall)\w* in |(?:is|was|were|be|been|being) (?:thrown|voted) (?:out|down))/;
const UNREAL = /(?:\b(?:would|could|may|might|should|can|if|unless|whether|not|never|no)\b|n't\b)/;

/**
 * What tells of a treaty's life by a word that looks like its contrary: what "no longer applies" has ended, and what
 * nobody voted against is approved.
 */
export const TREATY_LIFE: readonly ModalityRule[] = [
  {
    // "Nobody in the Diet has yet voted on it."
    id: "nobody-of-them-has",
    outcome: null,
    forms: ["past", "participle"],
    before: /^["']?(?:(?:and|but|so far|as yet|until now),? )?(?:nobody|no one|no-one) (?:in|at|on|from) [^,;]{1,60}$/,
  },
  {
    id: "no-longer-then",
    outcome: "planned",
    forms: FIXED,
    cue: NO_LONGER,
    before: /\b(?:will|is to|are to) (?:then |soon |therefore |\w+ly )?$/,
  },
  { id: "no-longer-perhaps", outcome: null, forms: FIXED, cue: NO_LONGER, lead: UNREAL },
  { id: "no-longer", outcome: "happened", forms: FIXED, cue: NO_LONGER },
  {
    id: "chose-not-to-renew",
    outcome: "planned",
    forms: FIXED,
    cue: NOT_TO_RENEW,
    before:
      /^(?!.*(?:\b(?:not|never|if|whether|may|might|could|would|should|yet|urg\w+|ask\w*|call\w*)\b|n't\b)).*\b(?:decided|decides|decision|chose|chosen|resolved|opted|agreed|intends?|intention|plans?|elected|voted|announced (?:its|a|the) (?:\w+ )?(?:decision|intention))\b[^,;]{0,40}$/,
  },
  { id: "perhaps-not-to-renew", outcome: null, forms: FIXED, cue: NOT_TO_RENEW },
  {
    id: "none-against-in-committee",
    outcome: null,
    forms: FIXED,
    cue: NONE_AGAINST,
    sentence: /\b(?:committees?|panel|subcommittee|cabinet|party|meeting)\b/,
  },
  {
    id: "none-against-a-part",
    outcome: null,
    forms: FIXED,
    cue: /\bagainst$/,
    after: /^ (?:the |an? |this |that )?(?:\w+ )?(?:motions?|amendments?|chair\w*|minister|idea|delay|debate)\b/,
  },
  { id: "none-against-perhaps", outcome: null, forms: FIXED, cue: NONE_AGAINST, lead: UNREAL },
  { id: "none-against", outcome: "happened", forms: FIXED, cue: NONE_AGAINST },
  {
    // "Is valid from 1 June", "as of June it applies": the day tells whether it does.
    id: "applies-from",
    outcome: "by-date",
    forms: FIXED,
    cue: /^(?:as (?:of|from)|from) .*\b(?:appl|bind|govern|cover|protect|regulat)|^(?:valid|binding|enforceable|applicable) (?:from|as)$/,
    before: /^(?!.*(?:\b(?:was|were|had|been|would|could|may|might|if|unless|not|never)\b|n't\b))/,
  },
  {
    // "Is effective from 1 June".
    id: "is-so-from",
    outcome: "by-date",
    forms: FIXED,
    cue: /\b(?:is|are|now) (?:\w+ )?(?:operative|operational|live|effective|active|binding|applicable|enforceable|in (?:force|effect))$/,
    after: /^ (?:only |again )?(?:from|as of|as from|on) (?!the (?:ground|whole|books?)\b)/,
  },
  {
    id: "in-force-from",
    outcome: "by-date",
    forms: FIXED,
    cue: /^in (?:force|effect)$/,
    before: /\b(?:is|are) (?:now |\w+ly )?$/,
    after: /^ (?:only |again )?(?:from|as of|as from) \w/,
  },
  {
    // "Ceased to be in force" plans nothing.
    id: "ceased-to-be",
    outcome: "happened",
    forms: ["phrase", "past"],
    cue: /^ceased to /,
    lead: new RegExp(`^(?!.*${UNREAL.source})`),
  },
  {
    // "Asked ministers to put off ratification", "could have blocked it": nobody did.
    id: "asked-to-put-it-off",
    outcome: null,
    forms: ["noun", "gerund", "base"],
    before:
      /(?:\b(?:could|might|may|would|can)(?: have)?|\b(?:ask|urg|want|call|press|begg?|plead|power|right|able|free|motion|bid|attempt|effort|tr[iy]|hop)\w*[^;]{0,60} to) (?:put off|postpone|delay|block|stall|halt|hold (?:up|back|off)|stop|prevent|veto|defer)(?:ed|d|ped)? (?:the |its |their |any )?$/,
  },
  {
    // "The Senate voted it down", "the pact failed in the Senate".
    id: "voted-down",
    outcome: "denied",
    forms: ["past", "participle"],
    cue: VOTED_DOWN,
    lead: new RegExp(
      `^(?!.*(?:${UNREAL.source}|\\b(?:motions?|amendments?|bids?|moves?|attempts?|proposals?|will|to)\\b))`,
    ),
  },
  { id: "perhaps-voted-down", outcome: null, cue: VOTED_DOWN },
  {
    // What senators throw out is the vote on it, and no end of what binds.
    id: "thrown-out-by-lawmakers",
    outcome: null,
    cue: /^thr(?:ow|ew|own)\w* out$/,
    before:
      /\b(?:senate|senators|diet|parliament|lawmakers|legislators|legislature|mps|peers|lords|commons|deputies|councillors|chamber|house|congress|bundestag)\b[^,;]*$/,
  },
  {
    // That there is to be no vote says nothing of consent.
    id: "refused-a-vote",
    outcome: null,
    cue: /^(?:h[eo]ld|t[ao]ke|took|cast|give|gave|grant)\w* .*\bvotes? (?:on|for)$/,
    before: /\b(?:refus\w+|declin\w+|reject\w*|den(?:y|ied|ies)|rul\w+ out|no) (?:to )?(?:\w+ ){0,3}$/,
  },
  {
    // A vote may go either way; one that is to come or is asked for is for it.
    id: "vote-of-some-kind",
    outcome: null,
    forms: ["noun"],
    cue: /^(?:quick|early|prompt|speedy|swift) (?:votes?|yes)\b/,
    sentence:
      /^(?!.*\b(?:urg\w+|ask\w*|call(?:s|ed)? (?:on|for)|appeal\w*|press\w*|hop\w+|want\w*|expected|due|scheduled|planned|slated|set for|wait\w*|await\w*|promis\w+|will)\b)/,
  },
  {
    // "Only a text that senators accept may bind it."
    id: "only-such-may",
    outcome: null,
    before: /^["']?only (?:an?|those|treaties|pacts|agreements|such) [^;]*\b(?:may|can|could) (?:\w+ )?$/,
  },
  {
    // "The committee supports ratification", "found that ratifying it is in the national interest".
    id: "for-ratification",
    outcome: "urged",
    forms: ["noun"],
    cue: /^(?:ratification|concurrence|accession)\b/,
    before: new RegExp(
      `^(?!.*(?:${UNREAL.source}|\\b(?:after|since)\\b)).*\\b(?:supports?|supported|backs|favou?rs?|favou?red|advocates?|argue[sd]? for|in favou?r of|spoke for|pleads? for|champions?|advise[sd]?|comes? out for) (?:(?:the|its|their|an?|early|swift|speedy|prompt|quick|rapid|full) ){0,3}$`,
    ),
  },
  {
    id: "ratifying-is-right",
    outcome: "urged",
    forms: ["gerund"],
    cue: /^(?:ratify|approv|endors|concurr)ing\b/,
    after:
      /^[^,;]{0,60} (?:is|was|would be|to be) (?:clearly |plainly |very much |firmly )?(?:in (?:the|\w+'s) (?:national |public |country's )?interests?|right|overdue|sensible|wise|desirable|urgent|warranted|justified|advisable)\b/,
  },
  {
    // "Wants it through Parliament this year."
    id: "government-wants-it-through",
    outcome: "planned",
    cue: /^want\w* .*\bthrough\b/,
    forms: ["third", "base", "past"],
    before:
      /\b(?:government|cabinet|administration|coalition|ministry|tokyo|london|canberra|manila|rome|paris)(?: (?:also|now|still))? $/,
    lead: new RegExp(`^(?!.*${UNREAL.source})`),
  },
  {
    id: "wants-it-through",
    outcome: "urged",
    cue: /^want\w* .*\bthrough\b/,
    forms: ["third", "base", "past"],
    lead: new RegExp(`^(?!.*${UNREAL.source})`),
  },
  {
    // "Continues to apply", "goes on being applied".
    id: "goes-on-applying",
    outcome: "happened",
    forms: ["third", "past", "base"],
    cue: /^(?:continu|go(?:es|ing)?\b|went)\w* (?:on )?(?:to )?(?:be(?:ing)? )?(?:appl|bind|operat|function|govern|hold)/,
    lead: new RegExp(`^(?!.*(?:${UNREAL.source}|\\b(?:to|will|shall|must) (?:\\w+ )?$))`),
  },
  {
    // "Its entry into force in May went unnoticed": it came.
    id: "beginning-noted",
    outcome: "happened",
    forms: ["noun", "phrase"],
    cue: /^(?:entry|coming|commencement|activation|start|beginning)\b/,
    lead: new RegExp(`^(?!.*(?:${UNREAL.source}|\\b(?:will|planned|expected|future|possible|talks|proposed)\\b))`),
    after:
      /^(?! (?:would|could|will|may|might)\b)[^;]{0,90} (?:went (?:un\w+|almost|largely|nearly|by|off)|passed (?:un\w+|almost|largely|nearly|without|quietly)|drew|attracted|brought|ended|opened|allowed|paved|meant|made|gave|crowned|coincided|was (?:marked|noted|celebrated|welcomed|quiet|greeted|hailed|announced))\b/,
  },
];
