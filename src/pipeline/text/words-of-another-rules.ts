import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** What a pact or programme is called, where its own name does not stand. */
const PACT = "(?:pacts?|agreements?|accords?|deals?|treaty|treaties|partnership|alliance|arrangements?|convention)";

/** Machines of an age of their own. */
const MACHINES =
  "(?:hulls|boats|ships|vessels|submarines|warships|frigates|destroyers|jets|fighters|airframes|engines|reactors|docks|yards|missiles|radars|crews|sailors|men|women|(?:an?|the|each|every|one) (?:hull|boat|ship|submarine|frigate|jet|fighter|airframe|engine|reactor|dock))";

/** Words of an act that are here of another thing, or of nothing that was done: what governs them, or follows, shows it. */
export const WORDS_OF_ANOTHER: readonly ModalityRule[] = [
  {
    // "The text deserves a calmer look": what is there is to be read with care; only an idea is proposed so.
    id: "deserves-to-be-read",
    outcome: null,
    cue: /^(?:merit|deserve)\w* an? .*look$/,
    before:
      /^(?!.*\b(?:ideas?|notion|proposals?|options?|possibility|suggestion|plan|concept|prospect)\b).*(?:\b(?:the|this|that|its|their) (?:[\w'-]+ ){0,4}(?:text|drafts?|treaty|pact|agreement|accord|deal|arrangement)\b|\bin principle\b)/,
  },
  {
    // "Has had a status agreement with only one country": that of the one country.
    id: "has-one-with-another",
    outcome: null,
    forms: ["phrase"],
    cue: /^ha(?:s|ve|d) (?:had )?an? .*(?:agreement|pact|accord|treaty|deal|arrangement)$/,
    after: /^ with (?:only|just|but|no more than|a single|one)\b/,
  },
  {
    // "Once work on the text is over": that it goes on is as true as that it is still to come.
    id: "once-talks-are-over",
    outcome: null,
    forms: ["noun", "phrase"],
    lasting: true,
    before: /\b(?:once|as soon as|when|after|until|till) (?:[\w'-]+ ){0,5}$/,
    after:
      /^[^,;]{0,60} (?:is|are|has been|have been|was|were) (?:\w+ly )?(?:over|done|finished|complete|completed|ended|concluded|through|wrapped up|behind them)\b/,
  },
  {
    // "Did not confirm that it would be signed": nobody says so.
    id: "not-confirmed-that",
    outcome: null,
    before:
      /(?:\b(?:(?:did|does|do|would|could|can|will|has|have|had) not|cannot|nor (?:did|would|does)|declin\w+ to|refus\w+ to|unable to|unwilling to|stopp\w+ short of|without|never|nobody (?:would|could))|n't) (?:yet |also |\w+ly )?(?:confirm|sa(?:y|id)|promis|guarantee|rul(?:e|ing) out|predict|pledg|specify|disclos|reveal|announc|state|tell|told|swear|assur)\w* (?:[\w'-]+ ){0,2}?(?:that|whether|when|if) [^,;]*$/,
  },
  {
    // "Approval may have to wait": nobody knows whether it comes.
    id: "may-have-to-wait",
    outcome: null,
    forms: ["noun", "gerund"],
    after:
      /^[^,;]{0,90}\b(?:may|might|could) (?:\w+ )?(?:(?:have|need) to )?(?:wait|slip|drag|be (?:delayed|late|put off|postponed)|take longer|come (?:too )?late)\b/,
  },
  {
    // "Any production would need their blessing": of none that is planned.
    id: "any-such-act",
    outcome: null,
    forms: ["noun", "gerund", "phrase"],
    before: /(?:^|\b(?:and|that|but) )["']?any (?:[\w-]+ )?$/,
    after: /^[^;]{0,60} (?:would|will|could|should|must|needs?|requires?|depends?)\b/,
  },
  {
    id: "data-being-weighed",
    outcome: null,
    cue: /^being\b/,
    before:
      /\b(?:data|results?|findings|samples?|exercises?|drills?|visits?|ceremon(?:y|ies)|summits?|bids?|tenders?|damage|claims?|costs?|complaints?|evidence|lessons)\b[^,;]{0,40}(?:is|are|was|were) (?:\w+ )?$/,
  },
  {
    // "Will not come out of the budget".
    id: "paid-out-of",
    outcome: null,
    cue: /^c[oa]m(?:e|es|ing) out of$/,
    before: /(?:\b(?:would|will|could|should|must|to|may|might|can|not|cannot)|n't|'ll) (?:\w+ )?$/,
  },
  {
    // "Agreed to work together on green shipping".
    id: "together-on-another-matter",
    outcome: null,
    cue: /^agree\w* to (?:work|cooperate|co-operate|team up|join forces)\b/,
    after:
      /^ (?:more closely |closely )?(?:on|in|for|over|against) (?:the )?(?:[\w-]+ )?(?:green|climate|energy|food|trade|shipping|health|tourism|fish\w+|agricultur\w+|farming|hydrogen|minerals|education|culture|visas?|migration|piracy|smuggling|drugs|disasters?|currency|tax\w*|aid|infrastructure|semiconductors|chips|tariffs|refugees)\b/,
  },
  {
    id: "form-the-core-of",
    outcome: null,
    cue: /^form(?:s|ed|ing)?$/,
    after:
      /^ (?:the |an? )?(?:[\w-]+ )?(?:core|parts?|basis|backbone|nucleus|heart|bulk|background|backdrop|foundations?|centrepiece|cornerstone|majority|link|bridge)\b/,
  },
  {
    // "The pact was concluded in 2021": that was its beginning.
    id: "pact-concluded-in",
    outcome: null,
    cue: /^conclud\w* (?:in|on|at|with)$/,
    before: new RegExp(
      `\\b${PACT}(?: (?:with|between|on|of|for) [^,;]{1,60})?,? (?:(?:was|were|is|been|that|which|first|\\w+ly) )*$`,
    ),
  },
  {
    // "An agency's consultations with a party".
    id: "consultations-of-a-watchdog",
    outcome: null,
    cue: /^consultations?\b/,
    sentence: /\b(?:iaea|agency|watchdog|governors|inspectors?|safeguards|regulators?|unions?|residents|landowners)\b/,
  },
  {
    // "Do not want it dropped": nobody says that its end was called off.
    id: "end-not-wished-for",
    outcome: null,
    cue: /^(?:drop|scrap|ditch|cancel|axe|abandon|kill|shelv|terminat|dump|wound|end|halt|discontinu|bin|junk|tear|tor[en]|rip|leav|quit|pull|withdr|walk|exit)/,
    before:
      /(?:\b(?:not|never|nobody|no one|none of [\w' ]{2,30}|neither|nor)|n't) (?:(?:does|do|did|has|have|\w+ly|even|yet) )*(?:want|wish|like|ask|call|seek|sought|propos|urg|demand|advocat|suggest|recommend|favou?r|support)\w* [^,;]*$/,
  },
  {
    // "Hulls more than 35 years old".
    id: "age-of-a-machine",
    outcome: null,
    cue: /^years? old$|\bold$/,
    before: new RegExp(
      `\\b${MACHINES}(?:,| (?:that|which|now|already|by then|some|are|is|will be|would be))*(?: (?!${PACT}\\b)[\\w-]+){0,6} $`,
    ),
  },
  {
    // "It will also examine the programme" is told of an inquiry.
    id: "examined-by-an-inquiry",
    outcome: null,
    cue: /^(?:look|examin|assess|investigat|explor|consider|weigh|stud|find out|ask|review|go into|gather)/,
    sentence:
      /\b(?:witnesses|hearings?|written evidence|oral evidence|submissions|inquiry|inquiries|senators|auditors)\b/,
    lead: /^(?!.*\b(?:partners|allies|governments|ministries|leaders|capitals|trio|navies|engineers|companies)\b)/,
  },
  {
    // "Showed parts of the engine demonstrator".
    id: "shown-on-a-stand",
    outcome: null,
    cue: /^(?:[\w-]+ )?(?:demonstrators?|prototypes?|mock-?ups?)$/,
    before:
      /\b(?:show(?:s|ed|n|ing)?|display(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|presented|brought|parts|pieces|pictures?|photographs?|models?|images?|sections?|mock-?ups?) (?:of )?(?:[\w-]+ ){0,3}$/,
  },
  {
    // "Given before they had placed their contract": it was not yet.
    id: "before-it-had-been",
    outcome: null,
    cue: /\b(?:before|until|till|unless|without|instead of|rather than)\b.* (?:contracts?|orders?|money|funds?|deal)$/,
  },
  {
    // "Only then will they consider it".
    id: "auxiliary-first",
    outcome: "planned",
    forms: ["base"],
    before:
      /\b(?:will|would|can|could|may|might|should|shall|must) (?:the |both |its |their |all |either |these )(?:(?!(?:be|have|not)\b)[\w-]+ ){1,4}$/,
    lead: /\b(?:only|afterwards|then|later|nor|neither|never|once|not until|at no time|rarely|so|thus)\b/,
  },
  {
    id: "development-in-a-year",
    outcome: null,
    cue: /^(?:follow|begin|beginning|start|open|come|commence)\w* in (?:19|20)\d\ds?$/,
    before:
      /\b(?:development|design|engineering|construction|testing|work|talks|negotiations|trials)(?: (?:proper|itself|work|phase))?(?: [\w-]+){0,4} $/,
  },
  {
    // "How it came about ought to be looked into".
    id: "history-looked-into",
    outcome: null,
    cue: /^(?:look|examin|investigat|stud|review|prob)/,
    before:
      /\b(?:how|why|when|who) (?:it|they|this|that|the(?: [\w-]+){1,6}) (?:came|was|were|had|signed|made|struck)\b[^,;]*$/,
  },
  {
    // "Suppliers will settle on the estate".
    id: "settle-somewhere",
    outcome: null,
    cue: /^settl\w* on$/,
    after:
      /^ (?:the |an? )?(?:[\w-]+ ){0,3}?(?:zone|site|estate|park|island|land|coast|figure|sum|date|day|name|venue|place|town|city|price)\b/,
  },
  {
    id: "not-ready-for-it",
    outcome: null,
    forms: ["noun", "gerund"],
    before:
      /(?:\b(?:not|never|hardly|scarcely)|n't) (?:yet |quite |nearly )?(?:ready|ripe|mature|final|finished|fit|complete) for (?:the |its )?(?:\w+ )?$/,
  },
  {
    // "Last month's signing had to be called off", "never took place".
    id: "named-act-that-failed",
    outcome: null,
    forms: ["noun", "gerund"],
    after:
      /^[^,;]{0,90} (?:(?:had|has|have) to be|needed to be|ended up being|never|did not) (?:\w+ly )?(?:called off|cancelled|canceled|postponed|put off|shelved|delayed|abandoned|scrapped|took place|take place|happen(?:ed)?|came? (?:off|about)|materiali[sz]ed?)\b/,
  },
  {
    // "Signed in draft only".
    id: "signed-in-draft",
    outcome: null,
    cue: /^(?:sign|ink|initial|seal)/,
    after: /^ (?:only )?in (?:draft|pencil|jest|effigy|theory|name only)\b/,
  },
  {
    // "What they need is a pact, ratified in this session".
    id: "what-they-need",
    outcome: null,
    forms: FINITE,
    before: /^["']?what\b[^;]*\b(?:needs?|wants?|lacks?|seeks?|hopes? for|dreams? of|misses)\b[^;]* is\b/,
  },
  {
    // "Negotiators have been operating under new rules".
    id: "people-at-work",
    outcome: null,
    cue: /^been (?:operating|working|running|applied|active|at work)$/,
    before:
      /\b(?:negotiators|officials|teams?|groups?|diplomats|lawyers|delegations?|troops|forces|soldiers|units|ships|crews|ministers|ministries)\b[^,;]*(?:has|have|had) (?:\w+ )?$/,
  },
  {
    // "Was not asked to take part": nobody proposed it, and nobody refused.
    id: "not-asked-to",
    outcome: null,
    forms: [...FINITE, "phrase"],
    cue: /^ask(?!\w* .*\bfor\b)/,
    before: /(?:\b(?:not|never|nobody|neither|nor)|n't) (?:yet |ever |been |even ){0,2}$/,
  },
];
