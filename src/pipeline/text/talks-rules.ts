import type { ModalityRule } from "./modality-rule.ts";
import { MODAL, PLANNING, upTo } from "./modality-words.ts";

/** Talks as a noun: what is told of their end, and of a beginning that should come. */
export const TALKS: readonly ModalityRule[] = [
  { id: "talks-agreed-on", outcome: "planned", lasting: true, cue: /^agree\w* on talks$/ },
  {
    // "A second session took place in spring and a third is expected": it was held, whatever follows.
    id: "session-was-held",
    outcome: "happened",
    lasting: true,
    forms: ["noun", "gerund"],
    cue: /\b(?:rounds?|sessions?|legs?|talks|negotiations?|discussions|bargaining|consultations)\b/,
    before: /^(?!.*(?:\b(?:no|not|never|neither|nor|if|unless|whether|until|after which|peace|trade)\b|n't\b))/,
    after:
      /^(?:(?! (?:is|are|will|would|could|may|might|should|to|that|which|who|and|but|if)\b)[^,;:]){0,110} (?:took place|(?:was|were|has been|have been) (?:also |then |first |\w+ly )?(?:held|staged|hosted|convened|completed|concluded|adjourned)|has taken place|have taken place|wound up|lasted)\b(?! (?:up|off|over)\b)/,
  },
  {
    // "Hinted at talks", "left out talks".
    id: "talks-only-named",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    before:
      /\b(?:hint\w* (?:at|of)|(?:le(?:ft|aves?|aving) (?:out|aside|open))|omit\w*|avoid\w*|lack\w*|dream\w* of|sp(?:eak|oke)\w* of|favou?r\w*|oppos\w*(?: to)?|object\w* to|reject\w*|open to|ready for|in place of|instead of|rather than|the (?:idea|chance|prospect|possibility|notion|hope|time) of) (?:(?:the|formal|new|any|early|such|future) )*$/,
  },
  {
    // "Named a team for talks": for such as are to come, where they are not called "the talks".
    id: "made-ready-for-talks",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    before:
      /^(?!.*\b(?:not|never|no)\b).*\b(?:nam|appoint|pick|chos|choos|assembl|form|prepar|put together|set up|gather|select|designat)\w*\b[^,;]{0,50}\b(?:teams?|panels?|delegations?|negotiators?|groups?|committees?|drafts?|brief) (?:for|to lead) (?:an?y? |formal |future |new |possible )*$/,
  },
  {
    // "The opening round has been set for January."
    id: "round-set-for",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    cue: /\b(?:rounds?|sessions?|sittings?|meetings?|talks|negotiations?|discussions|consultations)\b/,
    after:
      /^(?:(?! (?:and|but|while|that|which|held|took|ended|another|more)\b)[^,;]){0,110} (?:is|are|has been|have been) (?:now |already |also )?(?:set|scheduled|fixed|planned|pencill?ed in|slated|due|booked|arranged) (?:for|in|on|to (?:begin|start|open|resume|be held|take place|follow))\b/,
  },
  {
    // "A start to negotiations is on the programme of the visit."
    id: "talks-on-the-programme",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    after:
      /^(?:(?! (?:and|but|while|that|which|took|held)\b)[^,;]){0,110} (?:is|are) (?:also |now )?on the (?:programme|program|agenda|schedule|calendar|diary|timetable|list|cards)\b/,
  },
  {
    // "The conversation has begun to bore", "clauses are open to doubt": what begins or is open is something else.
    id: "talk-that-begins-to",
    outcome: null,
    lasting: true,
    forms: ["phrase"],
    cue: /^(?:conversations?|discussions|consultations|articles|clauses|chapters|paragraphs|pages)\b.* (?:began|begun|started|opened|open)$/,
    after: /^ to\b/,
  },
  {
    // "Would like talks to start next year."
    id: "talks-wished-to-begin",
    outcome: "urged",
    lasting: true,
    forms: ["noun"],
    before: /\b(?:would (?:like|love|prefer)|wants?|wanted) (?:[\w'-]+ ){0,4}$/,
    after:
      /^[^;]{0,110} to (?:\w+ly )?(?:begin|start|open|resume|commence|kick off|get|take place|follow|be (?:opened|started|launched|resumed|held|under way))\b/,
  },
  {
    // "Intend to be at the negotiating table by May."
    id: "means-to-be-at-talks",
    outcome: "planned",
    lasting: true,
    forms: ["phrase"],
    before: new RegExp(`\\b${PLANNING} ${upTo(4)}to be (?:back |soon |again )?$`),
  },
  {
    id: "talks-that-ended",
    outcome: null,
    forms: ["noun"],
    cue: /^(?:talks|negotiations?|discussions)\b/,
    after: /^[^;,]{0,100}\b(?:arrived at|reached|led to|produced|resulted in|yielded|ended in)\b/,
  },
  {
    // "A study, under way since spring, is to finish in May": it goes on.
    id: "work-to-finish",
    outcome: "long-ago",
    lasting: true,
    forms: ["noun", "gerund"],
    before:
      /^(?!.*\b(?:if|once|when|after|future|new|possible|planned|any|no|not|propos\w*|will|would|could|may|might|should)\b)/,
    after:
      /^[^;]{0,110}[^;\w](?:is|are) (?:now |still |also )?(?:due|set|expected|scheduled|supposed|meant|slated|likely)? ?to (?:finish|end|conclude|close|wrap up|run out|be (?:finished|concluded|completed|wrapped up|over|done))\b/,
  },
  {
    id: "talks-to-begin",
    outcome: "planned",
    forms: ["noun"],
    lasting: true,
    after:
      /^[^,;]{0,110}\bshould (?:\w+ )?(?:begin|start|open|resume|kick off|get|take place|be (?:launched|opened|under way))\b/,
  },
  {
    // "Talks with Peru are being considered": thought of, and not begun.
    id: "talks-thought-of",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    after:
      /^[^,;]{0,110} (?:is|are|was|were|has been|have been) (?:also |now |still |only |being |under ){0,2}(?:considered|mulled|weighed|contemplated|mooted|floated|explored|proposed|suggested|offered|sought|studied|requested|consideration|review|study)\b/,
  },
  {
    // "Have chosen the third week of January for a first session."
    id: "time-chosen-for-talks",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    before:
      /\b(?:chose|chosen|choose|pick|picks|picked|settled on|agreed on|agreed|set|sets|fixed|named|pencill?ed in|earmarked|reserved|set aside|scheduled|booked|proposed|eyed|eyeing) (?:[\w'-]+ ){0,5}(?:weeks?|days?|dates?|months?|weekend|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d{1,2})(?: [\w'-]+){0,3} (?:for|to hold) (?:an?|the|their|its|another|more|new|fresh|further)? ?(?:\w+ ){0,2}$/,
  },
  {
    // "The negotiations may fail": what may end has begun.
    id: "talks-may-end",
    outcome: "long-ago",
    lasting: true,
    forms: ["noun", "phrase"],
    cue: /^(?:talks|negotiat|bargain|haggl|discussions)\w*(?: (?:on|over|about|for|with|between))?$/,
    before:
      /^(?!.*\b(?:if|once|future|new|fresh|further|formal|possible|planned|any|start|opening|launch|beginning|propos\w*|will|would|could|may|might|should)\b)/,
    sentence: /^(?!.*\b(?:if|once|begin|began|begun|opened|launched)\b)/,
    after: new RegExp(
      `^[^,;]{0,110} (?:${MODAL}|should|must|(?:(?:is|are) (?:expected|likely|unlikely|due|set|supposed|hoped)) to) (?:not |still |soon |also |well |only |\\w+ly )?(?:fail|produc|yield|lead|collaps|drag|take|end\\b|conclud|result|last|run|finish|founder|stall|succeed|miss|be (?:\\w+ly )?(?:concluded|completed|finished|wrapped up|over|finalised|finalized|hard|difficult|long))`,
    ),
  },
];
