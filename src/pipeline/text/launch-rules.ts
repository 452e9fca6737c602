import type { ModalityRule } from "./modality-rule.ts";
import { MAY } from "./modality-words.ts";

const NO_DOUBT = `(?!.*\\b(?:expect\\w*|likely|hop(?:e|es|ed|ing)|${MAY}|might|could|if|whether|reportedly|soon|next (?:week|month|year)|not|no|never|den(?:y|ies|ied)|consider\\w*|mull\\w*|discuss\\w*|demonstrators?|sensors?|stud(?:y|ies)|research|analysis|concept|possib\\w+|propos\\w+|to announce|(?:will|would) announce|instead|rather|want\\w*|seek\\w*|urg\\w+|call\\w* (?:for|on)|should|talks)\\b)`;
const MAKING = "(?:develop|build|produce|make|design|create|construct)";

/** To announce that one will build a thing together is to launch it; without such words it may be anything. */
export const LAUNCHES: readonly ModalityRule[] = [
  {
    id: "announced-together",
    outcome: "happened",
    forms: ["base"],
    cue: new RegExp(
      `^${MAKING} .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)|^(?:merge|fuse|combine|unite|pool|join (?:forces|hands))\\b`,
    ),
    sentence: new RegExp(
      `^${NO_DOUBT}.*\\b(?:announc(?:ed|ing)|declar(?:ed|ing)|unveil(?:ed|ing)|reveal(?:ed|ing)|made public|agree(?:d|ing)|decid(?:ed|ing)|committed)\\b`,
    ),
  },
  {
    id: "together-without-word",
    outcome: null,
    cue: new RegExp(`^(?:${MAKING}|buil|mak|mad)\\w* .*\\b(?:together|jointly)$|^(?:jointly|co-?develop)`),
  },
  {
    id: "merging-now",
    outcome: "happened",
    forms: ["gerund"],
    cue: /^(?:pool|merg|combin|unit|fus|team|join)ing\b/,
    before: /\b(?:is|are) (?:now )?$/,
    sentence: new RegExp(`^${NO_DOUBT}`),
  },
  {
    id: "beginning-of-anything",
    outcome: null,
    forms: ["base", "third", "gerund"],
    cue: /^(?:begin|start|commenc|order)\w*(?: (?:in|on|at|last))?$/,
  },
];
