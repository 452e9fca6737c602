import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL } from "./modality-words.ts";
import { WRONGLY } from "./untrue-words.ts";

const TOLD: readonly CueForm[] = ["past", "participle", "third", "phrase"];

const BY_MISTAKE = "(?:in error|by mistake)";

const PRESS =
  "(?:news)?papers?|(?:news |press |state |local )?(?:media|press)|(?:news |media )?outlets?|news (?:agency|agencies|sites?)|(?:press |media |news |early |earlier |some )?reports|websites?|broadcasters?|bloggers?|commentators?|columnists?|pundits?|tabloids?|dailies|headlines";

/** What is believed, rumoured, alleged or taken back: no claim, however it is worded. */
export const DOUBTS: readonly ModalityRule[] = [
  {
    id: "accused-of",
    outcome: null,
    forms: ["past", "participle", "gerund"],
    before: /\b(?:accus|suspect|blam)\w* [^,;:]{1,60} of (?:having )?(?:been )?(?:\w+ly )?$/,
  },
  {
    id: "report-taken-back",
    outcome: null,
    lead: /\b(?:retract|withdr[ae]w|correct|delet|pull|remov|apologi[sz]|took down|taken down|regret)\w* (?:for )?(?:an?|the|its|their|his|her|that)? ?(?:[\w'-]+ ){0,2}(?:reports?|stor(?:y|ies)|articles?|headlines?|posts?|tweets?|claims?|statements?|bulletins?|captions?)\b|\b(?:apologi[sz]|regret|sorry)\w* for (?:having )?(?:\w+ly )?(?:report|sa[iy]|claim|wr[io]t|publish|announc|stat|print|post|suggest)\w*\b/,
  },
  {
    id: "earlier-version",
    outcome: null,
    lead: /\b(?:earlier|previous|prior|original|first) (?:version|report|story|article|edition|dispatch|headline|caption)\b|\boriginally (?:said|stated|reported)\b|\bmisstated\b/,
  },
  {
    // What the press had said by then is told because something else came of it, or nobody said so.
    id: "press-had-said",
    outcome: null,
    forms: TOLD,
    lead: new RegExp(
      `\\b(?:${PRESS})(?: in \\w+| there)? had (?:earlier |already |also |first |\\w+ly )?(?:said|reported|written|claimed|suggested|stated|announced|carried|asserted)\\b`,
    ),
  },
  {
    // What somebody is yet to tell is not told; the day is that of the telling.
    id: "will-be-told",
    outcome: null,
    forms: TOLD,
    lead: new RegExp(
      `\\b(?:${MODAL}|(?:is|are|was|were|plans?|planned|due|set|expected|likely|about|hopes?|wants?) to) (?:[a-z]+ly |also |then |soon )?(?:say|tell|announce|declare|confirm|report|reveal|disclose|claim|inform|insist|argue)\\b[^;]* that (?!(?:is|was|are|were)\\b)[^;,]*$`,
    ),
  },
  {
    id: "so-says-a-draft",
    outcome: null,
    forms: TOLD,
    lead: /\bdrafts?\b[^,;]{0,60} (?:sa(?:ys|id)|states?|stated|reads?|declares?|declared|notes?|noted|has it|had it)\b/,
  },
  {
    id: "in-words-only",
    outcome: null,
    forms: TOLD,
    lead: /(?:^|[.,;] )["'(]*(?:on paper|in theory|in (?:his|her|their|its|(?:the )?\w+'s) (?:telling|version|account|imagination|mind|dreams?|retelling))\b/,
  },
  {
    // A clause of a text tells what would be so under it.
    id: "under-a-clause",
    outcome: null,
    forms: TOLD,
    lead: /\b(?:clauses?|provisions?|articles?|paragraphs?|proposals?|plans?|scenarios?|formulas?|options?|bills?|ideas?|schemes?|compromise|drafts?),? (?:under|by|through|in) which [^;]*$/,
  },
  {
    id: "foreseen-as-done",
    outcome: "planned",
    forms: ["past", "participle"],
    before:
      /\b(?:timetables?|schedules?|road ?maps?|calendars?|agendas?|forecasts?|scenarios?|plans?|blueprints?|projections?|wish lists?|strateg(?:y|ies))(?: [\w'-]+){0,3}? (?:has|had|have|sees?|saw|shows?|showed|puts?|lists?|envisag\w+|assum\w+|foresee\w*|calls? for) (?!been\b)(?:(?!(?:that|which)\b)[\w'/-]+ ){1,10}$/,
  },
  {
    id: "nearly-not-done",
    outcome: null,
    forms: TOLD,
    before: /\b(?:nearly|almost|narrowly|all but) (?:not|never) (?:been |\w+ly )?$/,
  },
  {
    id: "unconfirmed",
    outcome: null,
    lead: /\b(?:unconfirmed|unverified|unsourced|uncorroborated|(?:the|an?|this|his|its|their) (?:alleged|supposed|purported)|(?:allegedly|supposedly|reportedly|purportedly|apparently|presumably|perhaps|possibly|maybe)(?=,| [^,;]{0,60}$))/,
    forms: TOLD,
  },
  {
    id: "unreal-past",
    outcome: null,
    forms: ["past", "participle", "phrase"],
    lead: /(?:\b(?:it is|it was|is|was)|'s) (?:high |about |past |long past |surely )?time (?:that )?[^,;:.]{0,80}$|\b(?:better|worse|wiser|safer|kinder|fairer) (?:if|had) [^,;:.]{0,80}$|\b(?:act|behav|talk|speak|carr)\w* (?:on )?like [^,;:.]{0,80}$|(?:\bwould|'d) (?:rather|sooner) [^,;:.]{0,80}$|\bif only [^,;:.]{0,80}$/,
  },
  {
    id: "left-off",
    outcome: null,
    forms: ["past", "participle"],
    before: /\b(?:left|dropped|missing|absent|omitted|excluded|kept) (?:off|from|out of) [^,;]{0,60}$/,
  },
  {
    id: "quoted-wrongly",
    outcome: null,
    lead: new RegExp(
      [
        `\\b(?:${WRONGLY}|${BY_MISTAKE}),? (?:as )?(?:quot|say|claim|report|stat|announc|suggest|tell|writ|assert)\\w*\\b`,
        `\\b(?:quot|cit|report|describ)\\w*,? (?:${WRONGLY}|${BY_MISTAKE}),? (?:as|that)\\b`,
        `\\b(?:sa(?:ys|id)|stat\\w+|claim\\w*|suggest\\w*|list\\w*|show\\w*|tells?|told \\w+), (?:${WRONGLY}|${BY_MISTAKE}), that\\b`,
        "\\bbriefly (?:said|stated|claimed|reported|announced|showed|listed|suggested)\\b",
      ].join("|"),
    ),
  },
  {
    id: "wished-state-of-things",
    outcome: "planned",
    forms: ["phrase"],
    cue: /^(?:in (?:force|effect|operation)|into effect|up and running|legally binding|operational|live)/,
    before:
      /\b(?:want|wish|hop|like|love|see|seeing|get|getting|have|having|bring|bringing|expect|aim|need)(?:s|ed|ing|e|es)?\b (?!(?:is|are|was|were)\b)(?:(?!(?:is|are|was|were|been|now|already)\b)[\w'/-]+ ){1,12}$/,
    lead: new RegExp(`\\b(?:to|${MODAL}|want\\w*|wish\\w*|hop\\w+|expect\\w*|aim\\w*|need\\w*)\\b`),
  },
];
