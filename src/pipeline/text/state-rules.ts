import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

const NO_HEDGE =
  "(?!.*\\b(?:will|would|shall|should|could|may|might|must|can|to|if|not|never|no|plan\\w*|hop\\w+|want\\w*|wish\\w*|propos\\w+)\\b)";

/** What is wished for of talks that go on: "swift progress in the negotiations". */
const OF_TALKS =
  "(?:progress|headway|advances?|momentum|acceleration|conclusion|completion|end|finali[sz]ation|outcome|result|close|speeding up|stepping up|intensification)";

/** A sentence of talks, and of no beginning or end of others. */
const OF_TALKS_THAT_GO_ON =
  /^(?!.*(?:\b(?:begin\w*|start\w*|open\w*|launch\w*|new|fresh|future|possible|peace|trade|tariffs?|if|unless|whether|not|never|no|once)\b|n't\b)).*\b(?:talks|negotiations?|bargaining|discussions)\b/;

/** Words that look like a plan or a wish and tell how things stand, and the other way round. */
export const STATES: readonly ModalityRule[] = [
  {
    // "It took seven months of negotiations to reach a text": they were held.
    id: "talks-it-took",
    outcome: "long-ago",
    lasting: true,
    forms: ["noun", "phrase"],
    cue: /\b(?:talks|negotiations?|bargaining|haggling|discussions|rounds?|drafting|sessions?)$/,
    before:
      /^(?!.*(?:\b(?:will|would|could|may|might|should|if|not|never|expect\w*|likely)\b|n't\b)).*\b(?:took|taken|needed|required|spent|cost)\b[^,;]{0,50}$/,
    after:
      /^[^,;]{0,60} to (?:\w+ly )?(?:reach|agree|settle|finish|conclude|draft|complete|get|strike|find|work out|arrive|produce|write|overcome|resolve|clear)\b/,
  },
  {
    // "Is confident of signing it before the summer."
    id: "confident-of",
    outcome: "planned",
    lasting: false,
    forms: ["gerund"],
    before:
      /^(?!.*(?:\b(?:not|never|no|nobody|less|hardly|neither|if|unless|was|were|had)\b|n't\b)).*\b(?:confident|sure|certain|assured|hopeful|optimistic) (?:of|about) (?:soon |then |also |\w+ly )?$/,
  },
  {
    // "Called for an early end to the talks": they go on.
    id: "talks-to-be-sped",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:talks|negotiations?|bargaining|discussions)\b/,
    lead: new RegExp(
      `\\b${WISHING} (?:[\\w'-]+ ){0,6}?${OF_TALKS} (?:of|in|to|for|with|on|towards?) (?:(?:the|their|these|those|its|current|ongoing|continuing|bilateral|present|long|protracted) ){0,3}$`,
    ),
    sentence: OF_TALKS_THAT_GO_ON,
  },
  {
    // "Called for swift progress in the negotiations".
    id: "progress-of-talks-wished",
    outcome: "happened",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:progress|headway|advances)\b.*\b(?:talks|negotiations?|bargaining|discussions)\b/,
    lead: new RegExp(`\\b${WISHING} (?:[\\w'-]+ ){0,4}$`),
    sentence: OF_TALKS_THAT_GO_ON,
  },
  {
    // "May be exchanged under a treaty in force since 2014": what has lasted since then is so.
    id: "so-since-then",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^in (?:force|effect|operation)(?: since)?$/,
    before: /^(?!.*(?:\b(?:(?:would|could|might|should) (?:\w+ )?have|not|never|no|if|nor|neither)\b|n't\b))/,
    after:
      /^ since\b|^ (?:(?:early|late|mid|the|end|spring|summer|autumn|winter|of|last) ?){0,3}(?:\w+ )?(?:19|20)\d\d\b/,
    sentence: /\bin (?:force|effect|operation) since\b/,
  },
  {
    // "Announced an agreement in principle on how ships may call": what is to come is in the pact, and not the pact.
    id: "announced-in-principle",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?:an? )?(?:agreement|accord|deal|pact|understanding) in (?:principle|substance|outline|essence)$/,
    before:
      /^(?!.*(?:\b(?:will|would|could|may|might|should|shall|can|must|to|if|whether|not|never|no|nobody|neither|nor|nearly|almost|hop\w+|fail\w*)\b|n't\b)).*\b(?:announced|announce|reached|struck|declared|unveiled|sealed|clinched|confirmed|have|has|presented) (?:an?|the|their|its) (?:\w+ )?$/,
  },
  {
    // "Would welcome a role": to wish for a part is to propose it.
    id: "would-welcome",
    outcome: "happened",
    lasting: true,
    forms: ["base", "phrase"],
    cue: /^(?:would )?(?:welcome|seek|want|like|love|request|covet|crave) .*\b(?:role|seat|part|place|chance|opportunity|invitation)\b/,
    before: /\b(?:would|'d|it|they|he|she|[a-z]+) (?:\w+ly )?$/,
    lead: /^(?!.*\b(?:want|ask|urg|press|call|tell|told|push|advis)\w* (?:on |for )?(?:[\w'-]+ ){1,8}to (?:\w+ly )?$)(?!.*\b(?:should|must) (?:\w+ly )?$)/,
  },
  {
    id: "contract-awaited",
    outcome: "planned",
    cue: /^contracts? .* (?:expected|due|planned|scheduled)$/,
  },
  {
    // "Is on track to be signed": how the signing stands, and not the work.
    id: "on-track-to",
    outcome: null,
    cue: /\bon (?:track|schedule|course)$/,
    after: /^ (?:to|with|for (?:20|the (?:early|mid|late|middle|next|end)|an? (?:first )?(?:deliver|entr|in-service)))/,
  },
  {
    // "Contracts should have been let by May": they were not, and nobody says more.
    id: "should-have-been",
    outcome: null,
    forms: ["phrase"],
    cue: /\b(?:should|could|would|might|(?:was|were) to) have been\b/,
  },
  {
    id: "moved-on-to",
    outcome: "happened",
    lasting: true,
    forms: ["gerund", "noun"],
    before: new RegExp(
      `^${NO_HEDGE.replace("|to|", "|")}.*\\b(?:moved|gone|went|passed|turned|proceeded|advanced|switched|graduated|progressed|shifted) (?:on |ahead |over )?(?:from [^,;]{1,40} )?to (?:the |a )?(?:[a-z]+ )?$`,
    ),
  },
  {
    id: "step-in-doing",
    outcome: "happened",
    lasting: true,
    forms: ["gerund", "noun"],
    before: new RegExp(`^${NO_HEDGE}.*\\b(?:steps?|progress|headway|milestones?) in (?:the )?$`),
  },
  {
    // "They hold drills every year": what is done again and again is done.
    id: "done-every-year",
    outcome: "happened",
    forms: ["base", "third"],
    cue: /\b(?:every|each|annual|annually|yearly|regular|regularly)\b/,
    before: new RegExp(`^${NO_HEDGE}`),
    lead: /^(?!.*\b(?:will|would|could|should|might|used to)\b)/,
  },
  {
    // "Work on the yard where the boats will be built has begun": the plan is of the boats, and the work is done.
    id: "state-with-a-plan-inside",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?=.*\b(?:yards?|shipyards?|bases?|plants?|factor(?:y|ies)|facilit(?:y|ies)|docks?|lines?|halls?)\b).*\b(?:where|which|that|whose|in|at) .*\b(?:will|would|(?:is|are) to)\b.* (?:has|have|is|are|was|were) (?:\w+ )?(?:begun|started|under way|underway|advanced|progressing|advancing|hand|laid|cut|broken|held|signed|awarded|placed)$/,
    before: new RegExp(`^${NO_HEDGE}`),
  },
  {
    id: "nobody-means-to",
    outcome: "denied",
    forms: ["base"],
    before:
      /\b(?:nobody|no one|none of (?:them|the \w+)|neither (?:side|party|government|country)) (?:(?!that\b)[\w'-]+ ){0,5}(?:means?|meant|wants?|wanted|plans?|planned|intends?|intended|proposes?|proposed|seeks?|sought|wishes|wished|aims?|is (?:thinking|planning|trying|preparing)) (?:of )?to (?:\w+ly )?$/,
  },
];
