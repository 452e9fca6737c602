import type { ModalityRule } from "./modality-rule.ts";

/** Words that only look like cues: what stands beside them shows another sense. */
export const OTHER_SENSES: readonly ModalityRule[] = [
  {
    // "Takes the place of an older plan dating from 2014."
    id: "older-one-dates-from",
    outcome: null,
    cue: /^dat(?:e|es|ed|ing) /,
    before:
      /\b(?:older|old|previous|earlier|former|another|similar|predecessor) (?:[\w'-]+ ){0,3}(?:plan|pact|agreement|accord|treaty|deal|programme|program|partnership|declaration|framework|arrangement|document|one)s? (?:that |which )?$/,
  },
  { id: "approved-of", outcome: null, cue: /^approv\w*$/, after: /^ of\b/, forms: ["past", "third", "base"] },
  {
    // "Rehearsals for the signing", "preparations for talks": of what is to come.
    id: "prepared-for",
    outcome: null,
    forms: ["noun", "gerund", "phrase"],
    before:
      /\b(?:rehears(?:als?|ed)|preparations?|groundwork|security|invitations?|caterers?|decorations?|waiting|dates?) for (?:(?:the|a|their|such|formal|further|new|any) )*$/,
    lead: /^(?!.*\b(?:announced|set|agreed|fixed|chose)\b)/,
  },
  {
    // Those who denounce a pact mostly only scold it; a party that ends one so gives notice.
    id: "denounced-in-words",
    outcome: null,
    cue: /^denounc/,
    sentence:
      /^(?!.*\b(?:noti(?:ce|f\w+)|notes?|formal\w*|clause|article \d+|withdr[ae]w\w*|terminat\w+|laps\w+|expir\w+|in writing|unilateral\w*|quit|effective)\b)/,
  },
  {
    id: "other-sense",
    outcome: null,
    cue: /^(?!.*\b(?:(?:team|pair|link)ing|trials?|tests?|exercises?|experiments?|together|(?:every|each) \w+|times)$|under )/,
    after:
      /^ (?:off\b|away\b|into law|up\b(?! to \d)|become\b|be\b|(?:terminat|scrapp|leav|withdraw|quitt|end|cancell|suspend)ing\b)/,
  },
  {
    id: "other-idiom",
    outcome: null,
    cue: /^(?:str(?:ik|uck)\w* (?:down|up)\b|conclusions$|wraps up$|wrapp(?:ed|ing) up$)/,
  },
  { id: "strikes-it-down", outcome: null, cue: /^str(?:ik|uck)\w*\b/, after: /^ (?:down|off|out)\b/ },
  {
    // "Urged them to put it on the table": it is not there.
    id: "to-put-it-on-the-table",
    outcome: null,
    cue: /^on the table$/,
    lead: /\b(?:to|not|never|should|must|will|would|could|may|might) (?:\w+ly )?put (?:it|this|that|them|one|(?:the|an?) [\w-]+(?: [\w-]+){0,3}) $/,
  },
  {
    // "A briefing that deals with the pact" is no parliament.
    id: "paper-deals-with-it",
    outcome: null,
    cue: /^(?:deal\w* with|dealt with|t(?:ak\w+|ook) up|act\w* on|decid\w* (?:on|about)|g(?:o|oes|oing|one|ave)|went) /,
    lead: /\b(?:briefings?|papers?|reports?|articles?|notes?|memo\w*|stud(?:y|ies)|books?|chapters?|explainers?|essays?|commentar(?:y|ies)|columns?|editorials?|programmes?|lectures?|seminars?|reviews?|podcasts?)(?: (?:for|of|by|from|in|on) [^,;]{1,40})? (?:also |then |only |\w+ly )?$/,
  },
  {
    // "Has sounded out Japan about something similar": another.
    id: "something-similar",
    outcome: null,
    after:
      /^ [^,;]{1,40} (?:about|on|over|for) (?:something|anything|one) (?:similar|alike|comparable|like it|of the (?:kind|sort))\b/,
  },
  { id: "in-effect-as-adverb", outcome: null, cue: /^in effect$/, after: /^,? (?:a|an|the|\w+ed|struck|made|met)\b/ },
  {
    // "Expects to have a text ready for signature": the text is settled then, and signed when somebody likes.
    id: "text-ready-for-it",
    outcome: null,
    forms: ["noun", "gerund"],
    cue: /^(?:signature|signing)$/,
    before:
      /\b(?:texts?|drafts?|documents?|versions?|wording)(?: (?:of|for) [^,;]{1,70})? (?:(?:be|that is|which is|fully|almost|nearly) ){0,2}ready for (?:the |its )?(?:formal )?$/,
  },
  {
    // "A panel threw out most of their claims", "the court threw out a petition".
    id: "threw-out-a-claim",
    outcome: null,
    cue: /^(?:thr[eo]w\w* out|toss\w* out|dismiss\w*|tear\w* up|tore up|torn up|cancel\w*|abandon\w*|scrap\w*|ditch\w*)$/,
    after:
      /^ (?:most of |all of |all |some of |parts? of |many of )?(?:the |its |their |his |her |an? |several |two |three |[\w-]+'s? )?(?:[\w-]+ ){0,2}(?:claims?|petitions?|appeals?|lawsuits?|suits?|cases?|complaints?|motions?|objections?|charges?|rulings?|verdicts?|convictions?|protests?)\b/,
  },
  {
    // "They want an agreement concluded": they want it done, and propose none.
    id: "want-one-concluded",
    outcome: null,
    cue: /^(?:wants?|wanted|seeks?|sought|would like|like) (?:to (?:have|see|get) )?(?:an?|such an?)\b/,
    after:
      /^[^,;]{0,90}\b(?:concluded|finished|signed|completed|finali[sz]ed|settled|done|wrapped up|in force|in place|ready)\b/,
  },
  {
    // "Flights between the bases are under study": no agreement is weighed.
    id: "flights-weighed",
    outcome: null,
    cue: /^(?:(?:is|are|being|was|were) )?(?:(?:now |also )?under (?:study|consideration|review|discussion)|considered|studied|discussed|weighed|mulled|c[oa]me up in (?:discussions|talks))/,
    before:
      /(?:^|[,;:] |\b(?:and|but|while|though|although) )["']?(?:an? |the |more |new |further |possible |return |regular )*(?:[\w-]+ ){0,3}(?:flights?|visits?|trips?|tours?|calls?|deployments?|exercises?|drills?|courses?|transfers?|deliver(?:y|ies)|helicopters?|howitzers?|engines?|buildings?|seminars?|sales?|exchanges?|scholarships?|stops?)\b[^;:]{0,80}$/,
  },
  {
    // "A fresh round of questions" is no round of talks.
    id: "round-of-something-else",
    outcome: null,
    cue: /\b(?:rounds?|sessions?|series) (?:of|on|over)$/,
    after:
      /^ (?:(?:\w+ ){0,2})(?:questions?|questioning|applause|criticism|sanctions|layoffs|cuts|protests?|drinks|golf|tests?|launch\w*|firings?|strikes|elections?|voting|votes|funding|investment|consultants|visits?|drills|exercises|training|hearings?)\b/,
  },
  {
    // "The explainer goes through the text": only those who negotiate settle it by that.
    id: "reads-it-through",
    outcome: null,
    cue: /^\w+ (?:through|over) (?!.*\b(?:produced|yielded|brought|delivered|resulted)\b).*(?:text|draft|wording|clauses|articles|chapters|provisions)$/,
    lead: /^(?!.*\b(?:negotiators?|delegations?|teams?|panels?|lawyers|diplomats|both sides|two sides|officials|delegates|envoys)\b)/,
  },
  {
    // "Manila may get ships, people familiar with the talks say": who says it, and no talks to come.
    id: "source-near-talks",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:familiar with|close to|involved in|briefed on|privy to) /,
    lead: /\b(?:will|would|could|may|might|should|shall|is to|are to|hop\w+|plan\w*|likely|expected)\b|\b(?:is|are) (?:[\w'-]+ ){0,4}to\b/,
  },
  {
    // "By ten votes to four" counts what was voted.
    id: "votes-counted",
    outcome: null,
    forms: ["third"],
    cue: /^votes (?:to|for|against)$/,
    before:
      /\b(?:\d+|[a-z]+(?:teen|ty|een)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|all|of|the|more|enough) $/,
  },
  {
    // "After he had been handed the report": what is handed over is named behind.
    id: "handed-a-thing",
    outcome: null,
    cue: /\b(?:delivered|handed)$/,
    after: /^ (?:over )?(?:the|an?|its|his|her|their|this|that|these|some|copies|more|one|two)\b/,
  },
  {
    id: "time-to-act",
    outcome: null,
    cue: /^c[oa]m\w* to (?:sign|ink|seal|ratif|approv|conclud|end|scrap|terminat|negotiat|finali|agree|open|launch)/,
  },
  { id: "signed-in", outcome: null, cue: /^sign\w*$/, after: /^ (?:in at|out)\b/ },
  {
    id: "terms-of-another",
    outcome: null,
    cue: /^(?:negotiat|haggl|bargain|discuss)\w*$/,
    after:
      /^ (?:the |its |their )?(?:terms?|details|price|conditions|cost|share|text) (?:of|for) (?:an?|the|its|their) [^,;]{0,30}(?:venture|company|contract|lease|sale|loan|purchase|merger|charter|order|licence|license)\b/,
  },
];
