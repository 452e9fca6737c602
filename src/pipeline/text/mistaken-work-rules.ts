import { NO_SERVICE } from "./delivery-words.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MAY } from "./modality-words.ts";

const BODY =
  "(?:organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies)|secretariat|authority|office|company|companies|ventures?|firms?|consortium|network|fund|academy|council|committee|task ?force|centre|center|regulator|working groups?)";
const NO_PART_WORDS = "(?!(?:and|or|but|for|of|to|with|by|that|which)\\b)";

/** Words of a programme's or partnership's stage that tell of something else, or of nothing yet. */
export const MISTAKEN_WORKS: readonly ModalityRule[] = [
  {
    // "A treaty creating an international body": the body is no programme.
    id: "body-that-is-created",
    outcome: null,
    cue: /^(?:creat|found|form|establish|set(?:ting|s)? up|launch|inaugurat)\w*(?: up)?$/,
    after: new RegExp(
      `^ (?:an?|the|its|their|another|one|two|three) (?:${NO_PART_WORDS}[\\w'-]+ ){0,4}${BODY}\\b(?! (?:of|between|for) (?:the )?(?:three|two|four))`,
    ),
  },
  {
    // "He would not commit to a year": to a figure, not to a programme.
    id: "no-figure-given",
    outcome: null,
    cue: /^commit\w* to$/,
    after:
      /^ (?:an?|any|the|specific|exact|firm) (?:\w+ )?(?:years?|dates?|figures?|sums?|timetables?|timelines?|schedules?|numbers?|deadlines?|costs?|price)\b/,
  },
  {
    // "Has not explained how": nothing that is being built is thereby denied.
    id: "not-explained",
    outcome: null,
    cue: /^(?:explain|detail|describ|outlin|spell|set|sa(?:y|id)|reveal|disclos|announc)\w*.* how$/,
    before: /\b(?:not|never|nor|without|cannot|hardly)\b|n't\b/,
  },
  {
    // "It will not replace the older agreement": what is left in place is a text.
    id: "text-left-in-place",
    outcome: null,
    cue: /^(?:replac|succeed|supersed)\w* (?:the|an?|its|their|that) (?:[\w-]+ ){0,4}(?:agreements?|treaty|arrangements?|accord|pact|convention|document|declaration)\b/,
  },
  {
    id: "force-of-a-year",
    outcome: null,
    cue: /\b(?:19|20)\d\ds?$/,
    before: /\b(?:entry into force|ratification|coming into force)\b[^,;]{0,30}$/,
  },
  {
    // "A contract signed by March would help": it is not signed.
    id: "paper-that-would-help",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:contracts?|orders?)\b.*\b(?:signed|placed|awarded|concluded|sealed)$/,
    after: /^ (?:by|before|in|this|next|within|soon|at)\b[^;]*\b(?:would|could|might)\b/,
  },
  {
    // "What it spends on what it calls a factory", "millions on how": money, and no thought.
    id: "money-spent",
    outcome: null,
    cue: /^(?:spend|spent)\w* .*\b(?:millions?|billions?|euros?|dollars?|pounds?|yen)\b/,
  },
  {
    // "Was examined by the three legislatures": a paper was, and the programme is not studied.
    id: "examined-by-lawmakers",
    outcome: null,
    cue: /^(?:examin|stud|scrutini|review|explor|look)\w*/,
    after:
      /^ by (?:the |both |all |its |their )?(?:\w+ ){0,2}(?:legislatures?|parliaments?|lawmakers|committees?|houses|chambers|senate|congress|diet|peers|mps|auditors?|courts?)\b/,
  },
  {
    // "Will look at how Britain is doing": what one man or office will look into is no study of the partners.
    id: "will-look-into",
    outcome: null,
    forms: ["base"],
    cue: /^(?:look|examin|work|see|explor|stud|probe|assess|go|sift)\b.* (?:how|what|which|options|opportunities|ways|merits|costs?|benefits?)$/,
    before:
      /^(?!.*\b(?:partners|three|both|two|allies|sides|countries|governments|they|join\w*)\b).*\b(?:will|would|shall)(?: (?:also|then|now|first|\w+ly))? $/,
  },
  {
    // "More likely than a seat at the table".
    id: "less-than-that",
    outcome: null,
    cue: /^(?:seat|place|role|part|member|candidate|possible|potential|natural)\b/,
    before: /\b(?:than|instead of|rather than|short of|not|never|no)(?: (?:an?|the|any|full|real|further|\w+))? $/,
  },
  {
    // "Nothing shows that it is considering it".
    id: "nothing-shows",
    outcome: null,
    lead: /\b(?:nothing (?:\w+ ){0,2}(?:shows?|suggests?|indicates?|points? to|hints?)|(?:no|little|scant) (?:sign|evidence|indication|hint|proof|suggestion|trace|word)s?(?: (?:yet|so far|at all))?(?: (?:is|was) (?:there|given))?)(?: (?:that|of|to suggest that|whatsoever that))\b[^;]*$/,
  },
  {
    // "Firms that bid for work", "made the case for the pact": of what there is, not of what may come.
    id: "bid-by-firms",
    outcome: null,
    cue: /^bid(?:s|ding)? for$/,
    before:
      /\b(?:firms|companies|contractors|exporters|suppliers|yards|businesses|manufacturers)\b(?: (?:that|which|who|want to|can|may|will|to|now|could|\w+ly)){0,3} $/,
  },
  {
    id: "money-put-aside-for-another",
    outcome: null,
    cue: /^(?:set|put) .*aside for .*\b(?:french|older|cancelled|canceled|earlier|abandoned)\b/,
  },
  {
    id: "may-be-brought-in",
    outcome: null,
    cue: new RegExp(`^(?:could|might|${MAY}|may) be (?:brought|taken|let|admitted|included|invited)`),
    sentence:
      /\b(?:other|more|further|additional|new) (?:governments|partners|countries|members|nations|states|allies)\b|\bwhere it\b|\b(?:if|provided)\b/,
  },
  {
    // "At work on the terms": on papers, and on nothing that is built.
    id: "at-work-on-papers",
    outcome: null,
    cue: /^at work on$|^(?:has|have) been (?:at work|working) (?:together |jointly )?on$/,
    after:
      /^ (?:the |an? |their |its )?(?:joint |common |new |draft )?(?:concept|arrangements?|terms|papers?|rules|plans?|texts?|bills?|laws?|strategy|budget|reports?|statements?)\b/,
  },
  {
    id: "will-meet-again",
    outcome: null,
    forms: ["base"],
    cue: /^meet (?:\w+ )?(?:regularly|again|yearly|annually|often|twice|every)/,
  },
  {
    // "Consultations on whether to join were ruled out", "no consultations".
    id: "consultations-not-held",
    outcome: null,
    cue: /^(?:consultations?|deliberations) .*(?:how|whether|what|which)$/,
    sentence:
      /\b(?:no|without|any|nor) (?:\w+ )?(?:consultations?|deliberations)\b|\b(?:consultations?|deliberations)\b[^;]{0,140} (?:ruled out|called off|put off|cancelled|canceled|postponed|not begun|never)\b/,
  },
  {
    // "Ended their joint visit to the project".
    id: "ended-an-event",
    outcome: null,
    cue: /^(?:end|finish|stop|clos)\w* (?:their|its|the) joint (?:[\w-]+ )?(?:visits?|tours?|trips?|meetings?|statements?|exercises?|drills?|sessions?|patrols?|talks|letters?)\b/,
  },
  {
    id: "only-a-hoax",
    outcome: null,
    sentence:
      /\b(?:was|is|were|proved|turned out to be) (?:only |just |all )?an? (?:hoax|joke|rumour|rumor|fake|canard|prank|forgery)\b/,
  },
  {
    // "Will not be built in one yard".
    id: "not-built-so",
    outcome: null,
    cue: /^(?:not|never) be (?:built|fielded|procured|adopted)$/,
    after: /^ (?!(?:at all|after all|either|either way|he|she|it|they|says?|said)\b)\w/,
  },
  {
    // "The shape of the aircraft to be frozen in 2027".
    id: "other-work-by-a-year",
    outcome: null,
    cue: new RegExp(`\\b${NO_SERVICE} (?:again )?(?:in|by|from|before|until) (?:fiscal )?(?:19|20)\\d\\ds?$`),
  },
];
