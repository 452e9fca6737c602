import type { ModalityRule } from "./modality-rule.ts";

/** Words that only look like cues: what stands beside them shows another sense. */
export const OTHER_SENSES: readonly ModalityRule[] = [
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
    cue: /^(?!.*\b(?:team|pair|link)ing$|under )/,
    after:
      /^ (?:off\b|away\b|into law|up\b(?! to \d)|become\b|be\b|(?:terminat|scrapp|leav|withdraw|quitt|end|cancell|suspend)ing\b)/,
  },
  {
    id: "other-idiom",
    outcome: null,
    cue: /^(?:str(?:ik|uck)\w* (?:down|up)\b|conclusions$|wraps up$|wrapp(?:ed|ing) up$)/,
  },
  { id: "in-effect-as-adverb", outcome: null, cue: /^in effect$/, after: /^,? (?:a|an|the|\w+ed|struck|made|met)\b/ },
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
