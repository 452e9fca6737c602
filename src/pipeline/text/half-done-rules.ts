import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

/** Forms that would tell the act as done. */
const DONE: readonly CueForm[] = ["past", "participle", "third"];

/** The words by which a legislature, or one part of it, decides on a treaty. */
const DECIDING =
  /^(?!.*\b(?:research|study|project|plan|sale|export)$)(?:approv|pass|back|clear|endors|adopt|vot|consent|concur|g[ai]v|ratif)/;
/** Houses after which another one decides. */
const LOWER_HOUSE =
  "(?:lower (?:house|chamber)|house of (?:representatives|commons|deputies)|commons|chamber of deputies|bundestag|national assembly|(?:french|italian|canadian) (?:assembly|deputies|mps)|deputies)";
const UPPER_HOUSE = "(?:upper (?:house|chamber)|senate|senators|lords|peers|(?:house of )?councillors|bundesrat)";
const ANY_HOUSE = `(?:${LOWER_HOUSE}|${UPPER_HOUSE}|(?:other|second|first|larger|smaller) (?:house|chamber))`;
/** Told behind a house that has not decided. */
const PENDING =
  "(?:,? (?:where|which))? (?:is an? (?:formality|foregone)\\b|(?:has|have|had) (?:yet|not|still|only)|(?:is|are|comes?|goes) (?:next|to|still|now|due|expected|set|sure|certain|bound|likely|about|ready|meant|believed)|still|must|will|would|may|needs?\\b|votes?\\b(?! of)|follows?\\b|debates?\\b|next\\b|awaits?|takes? (?:it|its|the|up)\\b)";
/** Houses of countries where the other house must decide too, when only one of them is told of. */
const HOUSE_OF_TWO =
  "(?:italian|italy's|french|france's|canadian|canada's|australian|australia's|polish|dutch) (?:senate|senators|chamber|deputies|assembly)";
/** An upper house that is not told as still to decide. */
const DECIDED_UPPER = `(?<!\\b(?:to|before|awaits?|without|but not|not) (?:by |in )?(?:the )?(?:[\\w']+ )?)${UPPER_HOUSE}\\b(?!${PENDING})`;
const ON_TO_A_HOUSE = `\\b(?:goes|go|moves?|passes|heads?|went|sent|sends|sending|moved|up|returns?|put|referred)(?: (?:it|them|the (?:text|treaty|pact|bill)))? (?:on |now |next |back )*to (?:the )?(?:[\\w']+ )?(?:${ANY_HOUSE}|congress|diet|parliament)`;

const PARTIES =
  "(?:parties|partners|countries|nations|members|signatories|states|capitals|governments|parliaments|legislatures)";
const NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|several|\\d+)";
/** Some of the parties, where all must act. */
const SOME_PARTIES = `(?:${NUMBER} of (?:the |its |their )?(?:\\w+ )?${PARTIES}|(?:all|every one) but (?:one|two|three)\\b)`;
/** Bodies that prepare what others decide. */
const PREPARING =
  "(?:committees?|subcommittee|panel|commission|cabinet|council of (?:ministers|state)|executive council)";

/** Of a text, what is not the whole of it. */
const PART_OF =
  "(?:most|much|half|parts?|some|the (?:bulk|greater part|main part|first part|rest)|large parts|nine-tenths|two-thirds|three-quarters|a (?:third|quarter|few)|several|many|[\\w-]+ per ?cent|\\d+ of (?:the )?\\d+|all but (?:one|two|three|a few))";

/** What one house, a committee or some of the parties decided: none of it the agreement's own ratification. */
export const HALF_DONE: readonly ModalityRule[] = [
  {
    id: "lower-house-alone",
    outcome: null,
    forms: DONE,
    cue: DECIDING,
    before: new RegExp(`\\b${LOWER_HOUSE}\\b[^,;]*$`),
    sentence: new RegExp(
      `^(?!.*\\b(?:both (?:houses|chambers)|${DECIDED_UPPER}|(?:final|last) (?:vote|approval|passage))\\b)`,
    ),
  },
  {
    // "The Italian Senate ratified the treaty last week": the Chamber's vote is not told.
    id: "one-of-two-houses",
    outcome: null,
    forms: DONE,
    cue: DECIDING,
    before: new RegExp(`\\b${HOUSE_OF_TWO}\\b[^,;]*$`),
    sentence:
      /^(?!.*\b(?:both|final|finally|definitive\w*|last (?:vote|reading|passage|house|chamber)|second|completing|completes|chamber.*senate|senate.*chamber|already|after|following)\b)/,
  },
  {
    // "Sailed through the Commons."
    id: "through-lower-house",
    outcome: null,
    forms: DONE,
    cue: /\bthrough$|^(?:pass|clear)\w*$/,
    after: new RegExp(`^ (?:the |an? |its )?(?:[\\w']+ ){0,2}${LOWER_HOUSE}\\b(?![^;]*\\b${DECIDED_UPPER})`),
  },
  {
    // "Is through the lower house", "made it through the Commons".
    id: "inside-lower-house",
    outcome: null,
    cue: new RegExp(`\\b(?:through|past|in|by) (?:the |an? |its )?(?:[\\w']+ ){0,2}${LOWER_HOUSE}$`),
    after: new RegExp(`^(?![^;]*\\b${DECIDED_UPPER})`),
  },
  {
    // "Most of the text has been settled": what is left is still talked about.
    id: "part-of-a-text-settled",
    outcome: null,
    cue: /^(?:texts?|wording|drafts?|terms|articles|clauses|chapters|points|issues|(?:is|was|were|been|being|be) (?:settled|completed|finished))\b/,
    before: new RegExp(
      `\\b${PART_OF}(?: of)? (?:the |its |their |a |an )?(?:[\\w-]+ ){0,2}(?:(?:text|wording|draft|terms|articles|clauses|chapters)\\b[^,;]*)?$`,
    ),
  },
  {
    // What another house has decided since is the act.
    id: "lower-house-before",
    outcome: null,
    forms: ["past", "participle"],
    cue: DECIDING,
    before: new RegExp(`\\b${LOWER_HOUSE} had (?:already |earlier |\\w+ly )?$`),
  },
  {
    id: "by-lower-house-alone",
    outcome: null,
    cue: DECIDING,
    after: new RegExp(`^[^,;]{0,40} by (?:the |an? )?(?:[\\w']+ ){0,2}${LOWER_HOUSE}\\b(?![^;]*\\b${DECIDED_UPPER})`),
  },
  {
    id: "one-house-only",
    outcome: null,
    forms: DONE,
    // A final consent has no other house behind it.
    cue: new RegExp(`^(?!.*\\bfinal\\b)(?:${DECIDING.source})`),
    // "The Senate has not ratified it" speaks of no other house.
    before:
      /^(?!.*\b(?:not|yet|never)\b.*$).*\b(?:house|chamber|senate|senators|commons|lords|peers|assembly|deputies|councillors|bundes\w+|mps)\b/,
    sentence: new RegExp(`\\b${ANY_HOUSE}\\b${PENDING}|${ON_TO_A_HOUSE}`),
  },
  {
    // "Senate leaders backed it": they are for it, and no house has voted.
    id: "backed-by-leaders",
    outcome: null,
    cue: /^(?:back|endors|approv|support|bless|ok)/,
    before:
      /\b(?:senate|house|parliament\w*|diet|congress\w*|party|coalition|majority|minority) (?:leaders?|presidents?|speakers?|whips?|aides?|sources|figures|heads?|chiefs?|chairs?|chairm[ae]n|chairwom[ae]n)\b[^,;]*$/,
  },
  {
    id: "goes-on-to-lawmakers",
    outcome: null,
    forms: DONE,
    cue: /^ratif/,
    sentence: new RegExp(`\\b(?:it|which|treaty|pact|text|agreement) (?:now |next |then |will )*${ON_TO_A_HOUSE}`),
  },
  {
    id: "first-vote-only",
    outcome: null,
    cue: DECIDING,
    after:
      /^[^,;]{0,90}\b(?:in|on|at) (?:an? |its |the |their )?(?:first|initial|preliminary|procedural|second|committee|straw|mock|non-binding) (?:votes?|polls?|readings?|stage|debate|round)\b/,
  },
  {
    id: "by-committee",
    outcome: null,
    cue: DECIDING,
    after: new RegExp(
      `^[^,;]{0,40} by (?:the |an? |its )?(?:[\\w'-]+ ){0,4}${PREPARING}\\b(?! and (?:the |by )?(?:[\\w']+ )?(?:senate|parliament|diet|congress|house))`,
    ),
  },
  {
    id: "committee-of-a-house",
    outcome: null,
    cue: DECIDING,
    before: new RegExp(
      `\\b${PREPARING} (?:of|in|at) (?:the )?(?:[\\w']+ ){0,3}?(?:senate|diet|parliament|congress|house|chamber|assembly|bundestag|commons|lords)(?: (?:has|have|had|\\w+ly|on \\w+))* $`,
    ),
  },
  {
    id: "in-cabinet",
    outcome: null,
    cue: DECIDING,
    after: /^[^,;]{0,90}\b(?:at (?:an? |its |the )?(?:[\w-]+ )?cabinet|in (?:cabinet|committee))\b/,
  },
  {
    // A cabinet that ratifies has mostly only sent the treaty on.
    id: "cabinet-act",
    outcome: null,
    cue: /^ratif/,
    before: new RegExp(
      `\\b${PREPARING}\\b(?: (?:in|of|on|for) (?:[\\w']+ ?){1,4}?)?(?: (?:has|have|had|\\w+ly|on \\w+))* $`,
    ),
  },
  {
    id: "by-some-parties",
    outcome: null,
    cue: DECIDING,
    after: new RegExp(`^[^,;]{0,40} by (?:only |just )?${SOME_PARTIES}`),
  },
  {
    id: "some-parties",
    outcome: null,
    cue: DECIDING,
    before: new RegExp(`\\b${SOME_PARTIES}[^,;]*$`),
  },
  {
    id: "some-parties-not-others",
    outcome: null,
    cue: DECIDING,
    sentence: /\b(?:ratifi|approv|pass|clear|endors)ed by [^;]*\bbut not (?:yet )?(?:by|in) /,
  },
  {
    id: "those-parties-only",
    outcome: null,
    cue: new RegExp(`${DECIDING.source}|^sign`),
    before:
      /^(?:so far,? )?(?:only|just) (?!(?:after|on|in|when|then|yesterday|last|this|now|days|weeks|months|hours)\b)[^,;]*$|\balone (?:(?:has|have|had|\w+ly|so far|now) )*$/,
  },
  {
    id: "by-one-party-only",
    outcome: null,
    cue: new RegExp(`${DECIDING.source}|^sign`),
    after:
      /^ (?:so far )?by (?:(?:the )?(?:[\w'-]+ ){1,5}(?:only|alone)\b(?! (?:after|on|in|when)\b)|(?:only|just) (?!(?:after|on|in)\b))/,
  },
];
