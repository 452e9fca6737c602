import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)";
/** Words that set a time, a day or a season. */
const TIME = `(?:\\d|${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|next (?:week|month|year)|spring|summer|autumn|winter|christmas|easter|new year)`;
/** By when, without a year that could be over: "by summer", "by the end of March". */
const DEADLINE = `by (?:the )?(?:(?:end|middle|start|beginning|close|turn) of |early |late |mid-?|next )*(?:the |this )?(?:${MONTH}|\\d{1,2} ${MONTH}|\\w+day|spring|summer|autumn|winter|christmas|easter|new year|year(?:'s)?[- ]end|year|weekend|week|month|session|then|tomorrow)(?!,? (?:19|20)\\d\\d)\\b`;

/** A verb of the past before the cue, which a plan would not have. */
const NO_PAST = "^(?!.*\\b(?:was|were|has|have|had|been|did|having)\\b)";
/** "Is signed", and of "is signed in May and ratified in June" the second too. */
const IS_DONE =
  /\b(?:is|are) (?:(?:\w+ly |then |both |all )?|(?:\w+ly )?[a-z]+(?:ed|en)\b[^,;]{0,60} (?:and|or) (?:then |later )?)$/;
const TREATY_NOUN =
  "(?:pact|agreement|accord|treaty|deal|convention|arrangement|text|raa|acsa|vfa|sovfa|isa|gsomia|edca)s?";
const DAY = `(?:\\w+day,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})`;
const LIST_TO_COME =
  "(?:time-?table|schedule|programme|agenda|calendar|road ?map|next steps|to[- ]do(?: list)?|aims?|goals?|targets?|plans?|coming up|the (?:week|month|year) ahead|diary|itinerary|pencill?ed in|still to come|to come|due)";

/** Those who do work in the plural, right before a verb in the present, with nothing before them that puts it off. */
const SEVERAL = new RegExp(
  `^(?!.*\\b(?:${MODAL}|if|unless|whether|until|before|once|when|that|lets?|makes?|making|helps?|helped|have|had|having|watch\\w*|sees?|seen|saw|hears?|no|not|never|few|how|to)\\b)(?:.* )?(?:engineers|designers|crews|sailors|submariners|technicians|mechanics|welders|apprentices|scientists|researchers|officers|companies|firms|yards|shipyards|shipbuilders|builders|contractors|workers|teams|partners|navies|pilots|instructors|trainees|students|recruits|laboratories|officials|experts|diplomats|negotiators|drafters|countries|members|governments|sides|forces|ministers|neighbours|allies|americans|britons|australians|they|who|both) (?:(?:now|already|still|currently|also|meanwhile|together|\\w+ly) )*$`,
);

/** What the present tense, a deadline or a timetable tells: a plan by its date, and mostly no more than that it is meant. */
export const PRESENT: readonly ModalityRule[] = [
  {
    // "Becomes law once the Diet votes": it is none before.
    id: "becomes-law-once",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^becomes\b/,
    sentence:
      /^(?!.*(?:\b(?:if|unless|not|never|no|was|were|had)\b|n't\b)).*\bbecomes\b[^;]{0,70}\b(?:once|when|as soon as|after|upon|the (?:day|month|moment)|(?:\d+|thirty|sixty|ninety|ten) (?:days|weeks|months))\b/,
  },
  {
    // "Takes effect thirty days after notes are exchanged", "enters into force once both have voted": not yet.
    id: "in-force-once",
    outcome: "planned",
    forms: ["third"],
    cue: /^(?:comes|enters|takes|goes|starts) (?:in)?to (?:force|effect|operation)$|^takes effect$/,
    sentence:
      /^(?!.*(?:\b(?:if|unless|not|never|no|an?y? (?:treaty|pact|agreement|accord)|was|were|had)\b|n't\b)).*\b(?:(?:comes|enters|goes) into|takes) (?:force|effect|operation) (?:only |(?:the|one|a) (?:day|month|week) |(?:\d+|[a-z]+) (?:days|weeks|months) )?(?:once|when|as soon as|after|upon)\b/,
  },
  {
    // "Aides conceded that he did sign it"; what they "did sign" in place of it is another thing.
    id: "did-do-it",
    outcome: "happened",
    forms: ["base"],
    before:
      /^(?!.*(?:\b(?:not|never|neither|nor|no|nobody|nothing|none|if|whether|when|why|how|what|only|hardly|until|before)\b|n't\b)).*\w did (?:indeed |in fact |finally |at last |eventually )?$/,
    after: /^ (?:it|them|the|that|this|its|their)\b/,
  },
  { id: "becomes-law-by-date", outcome: "by-date", forms: ["phrase"], cue: /^becomes\b/ },
  {
    // "Moves into its development phase in 2025": a step that is taken at a time, though what it opens lasts.
    id: "step-at-a-time",
    outcome: "by-date",
    lasting: true,
    forms: ["third"],
    cue: /^(?:enters|moves|begins|starts|opens|goes|gets|passes|proceeds|advances|launches|shifts|turns)\b/,
    after: /^[^,;]{0,40} (?:in|on|by|from|next|early|late|this)\b[^,;]{0,30}(?:(?:19|20)\d\d|week|month|year|day)\b/,
  },
  {
    id: "is-done-at-last",
    outcome: "happened",
    lasting: false,
    forms: FINITE,
    before:
      /^(?!.*\b(?:when|once|until|if|before)\b).*\b(?:is|are) (?:now|already|finally|at last|officially|safely) (?:\w+ly )?$/,
    after: new RegExp(`^(?![^,;]*\\b(?:${DEADLINE}|next (?:week|month|year)|tomorrow))`),
  },
  {
    // "The pact is signed on Friday" tells what is to come; without a time it may speak of any.
    id: "is-done-on-a-day",
    outcome: "by-date",
    lasting: false,
    forms: FINITE,
    before: IS_DONE,
    after: new RegExp(`^[^,;]* (?:on|in|at|this|next|early|late)?\\b ?(?:the )?${TIME}`),
  },
  {
    id: "day-on-which-it-is-done",
    outcome: "by-date",
    lasting: false,
    forms: FINITE,
    before: IS_DONE,
    lead: new RegExp(`^["'(]*(?:(?:on|in|next|this|early|late) )*(?:the )?(?:[\\w-]+ ){0,2}?${TIME}\\b[^,;:]*$`),
  },
  {
    // "The treaty is signed." Where nothing follows and nothing leads to it, it is so now.
    id: "is-signed-now",
    outcome: "happened",
    lasting: false,
    forms: FINITE,
    cue: /^(?:signed|inked|sealed)$/,
    before:
      /^(?!.*(?:\b(?:if|unless|until|till|before|once|when|whenever|while|as|after|day|moment|time|where|how|who|whom|why|whether|usually|normally|typically|that|which|what|not|never|no|yet|assum\w+|hop\w+|suppos\w+|say|says)\b|n't\b)).*\b(?:is|are) (?:\w+ly |both |all )?$/,
    after: /^(?:["'.!)]*$|,["'])/,
    opener: /^$/,
  },
  {
    id: "is-done-some-day",
    outcome: null,
    lasting: false,
    forms: FINITE,
    before: IS_DONE,
    after: /^(?! (?:at last|now|already|and (?:sealed|ratified|signed|in force))\b)/,
  },
  {
    id: "by-a-deadline",
    outcome: null,
    forms: FINITE,
    before: new RegExp(NO_PAST),
    after: new RegExp(`^(?:(?!\\b(?:to|for|which|that|who|will)\\b)[^,;]){0,60} ${DEADLINE}`),
  },
  {
    id: "in-force-by-a-deadline",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:in|into) (?:force|effect|operation)$/,
    before: /^(?!.*\b(?:was|were|has|have|had|been|is|are)\b)/,
    after: new RegExp(`^ ${DEADLINE}`),
  },
  {
    id: "listed-by-its-day",
    outcome: null,
    forms: FINITE,
    lead: new RegExp(`^["'(]*${DAY}(?:: | - |, )(?!.*\\b(?:was|were|has|have|had)\\b).*\\b${TREATY_NOUN} $`),
  },
  {
    id: "listed-as-to-come",
    outcome: null,
    forms: FINITE,
    lead: new RegExp(
      `^["'(]*(?:the |our |a )?(?:[\\w'-]+ ){0,3}?${LIST_TO_COME}(?: [\\w'-]+){0,4}: (?!.*\\b(?:was|were|has|have|had)\\b)`,
    ),
  },
  {
    // "Engineers assemble the demonstrator in Turin": several do it now.
    id: "several-do-it",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    cue: /^(?!back|support|favou?r|oppos|resist|welcom|want|wish|hope|seek|plan|intend|propos|consider)/,
    before: SEVERAL,
  },
  {
    // "Their forces exercise together each spring": what is done again and again.
    id: "several-do-it-regularly",
    outcome: "happened",
    forms: ["base"],
    cue: /\b(?:every|each|times|twice|once|annual|regular|regularly|annually|yearly)\b/,
    before: SEVERAL,
  },
];
