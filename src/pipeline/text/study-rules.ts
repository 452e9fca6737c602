import type { ModalityRule } from "./modality-rule.ts";

/** Who reviews what others agreed: their looking at it is no study of the partners. */
const REVIEWERS =
  "(?:committees?|subcommittee|inquiry|panel|parliament|congress|house|pentagon|review(?:ers?)?|auditors?|lawmakers?|mps|peers|senators?|analysts?|authors?|writers?|think tanks?|brief|essay|paper|article|report|column(?:ist)?|editorial|newspaper|magazine|journal|stud(?:y|ies)|court|scholars?|(?<!\\b(?:japanese|british|american|australian|italian|korean|joint|their|its|government|ministry|defen[cs]e) )experts?|academics?|professors?|researchers?|book|podcast|institute|commission|observers?|critics?|site|blog|colby|trump)";

/** A study that is to be finished, fed or served goes on, whoever will do so. */
export const STUDIES: readonly ModalityRule[] = [
  {
    id: "study-agreed-in-a-paper",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    cue: /^(?:stud|look|examin|explor|research|assess|investigat|analys|consult|work out|find out)/,
    before:
      /^["']?(?:under (?:it|this|that|which|them)|(?:under|by|in) (?:the |an |a |two |its |their |this )?(?:(?!proposed|planned|draft|possible|future|would-be|any)[\w-]+ ){0,3}(?:arrangements?|agreements?|deal|memorand(?:um|a)|statement|pact|accord|understanding|letter|terms|document)\b)(?![^;]*\b(?:if|once|proposed|could|might|would|not)\b)[^;]* (?:will|are to|is to) (?:\w+ly |also |together |jointly |first )*$/,
  },
  {
    id: "study-of-how",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:stud(?:y|ies)|consultations?) .*(?:how|whether|what|which)$/,
    before:
      /^(?!.*\b(?:will|would|could|may|might|should|plan\w*|propos\w*|want\w*|agree\w*|if|no|not|approv\w*|clear\w*|call\w*|urg\w*)\b)/,
    after:
      /\b(?:has|have|had) (?:entered|begun|started|moved|passed|reached)\b|\b(?:entered|began|started|is under way|continues|goes on)\b/,
  },
  {
    id: "after-a-study",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:stud|analys).* (?:whether|how|what)$/,
    before:
      /^(?!.*\b(?:will|would|could|may|might|should|to)\b).*\b(?:after|following) (?:an? |the |their )?(?:\w+ )?$/,
  },
  { id: "study-by-someone", outcome: null, forms: ["noun"], cue: /^(?:stud|analys)\w* by / },
  {
    id: "amid-doing",
    outcome: "happened",
    lasting: true,
    forms: ["gerund", "noun", "phrase"],
    before:
      /^(?!.*\b(?:will|would|could|may|might|should|must|can|if|not|never)\b).*\b(?:in|at) (?:the |an? )?(?:very )?(?:early |earliest |initial |opening |first |preliminary |advanced |late |latter |final |last )?(?:midst|middle|thick|throes|process|course|business|stages?|phases?) of (?:\w+ly )?$/,
  },
  {
    id: "begun-to",
    outcome: "happened",
    lasting: true,
    forms: ["base"],
    before:
      /^(?!.*\b(?:will|would|could|may|might|should|must|can|if|not|never|plan\w*|hop\w+|expect\w*|agree\w*)\b).*\b(?:begun|began|started|continue[sd]?|going on) to (?:\w+ly )?$/,
  },
  {
    id: "looked-at-by-others",
    outcome: null,
    cue: /^(?:look|examin|compar|sift|por[ei]|go(?:es|ing)? (?:over|through)|assess|investigat|analys|analyz|evaluat|explor|stud(?:y|ies|ied|ying)\b|research(?:es|ed|ing)?\b|weigh|(?:is|being) (?:look|examin|explor|assess))/,
    lead: new RegExp(
      `^(?!.*\\b(?:urg|call|ask|recommend|press|advis|want|tell|told|implor|encourag|push)\\w*\\b[^;]*\\bto (?:\\w+ly )?$).*\\b${REVIEWERS}\\b(?![^;]*\\b(?:partners|allies|governments|ministries|leaders|capitals|trio|three|pair)\\b)[^;]*$`,
    ),
    forms: ["base", "third", "past", "participle", "gerund"],
  },
  {
    id: "looked-at-by-others-behind",
    outcome: null,
    forms: ["past", "participle"],
    cue: /^(?:examin|compar|assess|investigat|analys|analyz|evaluat|explor|studied|research)\w*$/,
    after: new RegExp(`^ (?:[\\w-]+ ){0,4}by (?:an? |the |\\w+ )?${REVIEWERS}\\b`),
  },
  {
    id: "told-by-a-paper",
    outcome: null,
    lasting: true,
    forms: ["third", "past"],
    lead: /^["']?(?:the|this|his|her|its|an?|their) (?:[\w'-]+ ){0,3}(?:papers?|brief|reports?|essays?|articles?|books?|commentary|column|editorial|authors?|writers?|notes?|piece|post|blog)(?! (?:(?:\w+ )?(?:that|which|sa(?:id|ys)|told|tells))\b)(?!.*\b(?:that|sa(?:id|ys)|according)\b)(?: (?:by|of|from|in|on|at) [^,;]{1,60})? (?:(?:also|then|\w+ly|describ|consider|explain|examin|look|weigh|assess|explor|analys|discuss|set|spell|map|lay|trac|review|ask|argu|find)\w*\b.*)?$/,
  },
  {
    id: "considered-by-others",
    outcome: null,
    cue: /^(?:(?:is|are|was|were) )?consider/,
    before: new RegExp(`\\b${REVIEWERS} (?:(?:is|are|was|were|also|now|still) ){0,2}$`),
  },
  {
    id: "study-allowed",
    outcome: "planned",
    lasting: true,
    forms: ["noun"],
    before:
      /\b(?:(?:go-ahead|approval|permission|green light|blessing|consent|nod|assent|clearance)(?: (?:on|in) \w+(?: \w+)?| (?:last|this) \w+| yesterday)? (?:to|for|of)|plan|plans|planned|intend|intends|intended|hope for|want|wants|propose|proposes|seek|seeks|will (?:begin|start|launch|open|conduct|do|carry out)) (?:an? |the |their |its )?(?:[a-z]+ ){0,1}$/,
  },
  {
    id: "contract-for-a-study",
    outcome: null,
    cue: /\bcontracts?\b/,
    sentence:
      /\b(?:concept|assessment|feasibility|definition|study|scoping)(?: and \w+)? (?:phase|stage|work|stud(?:y|ies)|contract)\b/,
  },
  {
    id: "present-of-several",
    outcome: "happened",
    forms: ["base"],
    lasting: true,
    cue: /^(?:flesh|flow|follow|spring|stem|arise|result|explor|stud|research|examin|assess|investigat|analys|design|test|train|implement|carr|put|turn|give|act|build|develop|have|see|want|weigh|mull|consider|eye|look|hold|exchange|work|assemble|manufacture)/,
    before:
      /\b(?:which|that|who|(?:patrols|exercises|drills|visits|talks|projects|steps|(?:patrols|exercises|drills|visits|projects|steps) (?:of|by|between|under|with) (?:(?!\b(?:may|might|could|will|would|should|can)\b)[\w'-]+ ?){1,5}|partners|allies|officials|ministries|ministers|governments|countries|nations|engineers|companies|firms|yards|sailors|crews|scientists|navies|leaders|capitals|members|arrangements|two|three|four|five|trio|pair|both|they|we)) (?:\w+ly |also |now |still |all |both )?$/,
  },
  {
    id: "months-to-be-taken",
    outcome: "planned",
    forms: ["phrase", "noun"],
    cue: /^(?:18|eighteen|year and a half|period)\b/,
    before:
      /\b(?:plans?|planning|propos(?:e|es|ing)|will|would|shall|to|takes?|giv(?:e|es|ing) (?:themselves|itself|ministers|officials)|(?:allow(?:s|ed)?|given|gave|granted) (?:themselves|itself)|needs?|requires?|foresees?|envisages?) (?:(?:spend|take|use|need|have|begin|start|hold|launch|open|conduct) )?(?:(?:with|a|an|some|about|around|another|the|up to|as many as|initial) ){0,3}$/,
  },
  {
    id: "months-that-lie-ahead",
    outcome: "planned",
    forms: ["phrase", "noun"],
    cue: /^(?:18|eighteen|year and a half|period)\b/,
    after:
      /^ (?:(?!what|how|which|that|whether|who)[a-z-]+ ){0,4}(?:(?:lie|lies|lying|stretch|stretches) ahead|(?:is|are) (?:planned|needed|required|foreseen|due)|(?:will|would|is to|are to) (?:follow|begin|start|be (?:needed|spent|used|held))|begins?|follows?|comes? (?:next|first))\b/,
  },
  { id: "months-ahead", outcome: "planned", cue: /^(?:coming|next) 18\b/ },
  {
    id: "study-goes-on",
    outcome: "happened",
    lasting: true,
    forms: ["noun", "phrase"],
    before:
      /\b(?:finish|complet|feed|support|inform|conclud|continu|extend|serv)(?:e|es|ed|s|ing)? (?:the |its |their |this |an? |those )?(?:\w+ )?$/,
  },
  {
    id: "progressive-in-quotes",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    lead: /\b(?:is|are|was|were|still) ["']$/,
  },
  {
    id: "next-stage",
    outcome: "happened",
    lasting: true,
    cue: /^(?:feasib|study|analysis)/,
    before: /\b(?:second|next|third|further) $/,
  },
  {
    id: "agreed-study",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /stud(?:y|ies)|research|analysis|work/,
    before: /\b(?:agree(?:d|s|ing) (?:to|on)|joins?|joined|joining) (?:[\w'-]+ ){0,8}(?:a |the )?$/,
  },
  {
    // "A company is being formed" is not there yet.
    id: "being-born",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\b(?:is|are) being (?:\w+ly )?(?:born|incorporated|formed|created|established|founded|set up)$/,
    before: /^(?!.*\b(?:not|never|no|if|whether)\b)/,
  },
  {
    id: "born",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?!.*\b(?:will|would|to|may|might|could|should|can|must|not|never)\b).*\b(?:born|incorporated|formed|created|launched|established)$/,
    before: /^(?!.*\bbe (?:\w+ )?$)/,
  },
  { id: "being-made", outcome: null, cue: /^(?:creating|forming|building)/, before: /\b(?:is|are) $/ },
  { id: "agreed-research", outcome: "happened", cue: /\bdemonstrators?$/ },
  {
    // "Will test a radar" is a plan.
    id: "agreed-part",
    outcome: "happened",
    cue: /\b(?:sensor|radar)$/,
    before:
      /^(?!.*\b(?:will|would|shall|could|may|might|should|must|can|plan\w*|hop\w+|want\w*|due|set|expect\w*|(?:is|are) to|if|not|never)\b)/,
  },
  {
    id: "known-study",
    outcome: "happened",
    cue: /^(?:18|year and a half|preparatory)\b/,
    before: /\b(?:the|this|its|their) $/,
  },
];
