import { GOES_ON, HAPPENED, type ToldWork } from "./told-work.ts";

const STUDY =
  "(?:(?:(?:18|eighteen)[- ]months?(?: of)?|joint|trilateral|three-way) (?:[\\w-]+ ){0,2}?(?:study|studies|work|examination|consultations?|review|analysis|assessment|deliberations?)|(?:study|consultation) period)";
const THE = "(?:the |its |their |an? |nearly |almost |some |about )*";

/** How a study is told by the way: by its half, its end, its fruit or its pace. */
export const STUDIES_TOLD: readonly ToldWork[] = [
  {
    pattern: new RegExp(`\\b(?:halfway|midway|well|deep|way) (?:through|into) (${THE}${STUDY})\\b`, "g"),
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern: new RegExp(
      `\\b(?:when|once|as|after|until) (${THE}${STUDY}\\b[^;.,]{0,60}? (?:ends?|comes? to an end|come to an end|concludes?|is over|finish(?:es)?|reports?|is complete))\\b`,
      "g",
    ),
    form: "phrase",
    rule: GOES_ON,
  },
  {
    pattern: new RegExp(`\\b((?:product|fruit|result|outcome|culmination) of ${THE}${STUDY})\\b`, "g"),
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern: new RegExp(`\\b((?:pace|progress|course|findings|state) of (?:the|their|this) ${STUDY})\\b`, "g"),
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern:
      /\b((?:are|is) (?:now |still )?(?:using|spending|taking) [^;.]{0,40}?(?:18|eighteen) months\b[^;.]{0,60}? to (?:examine|study|work out|find|settle|decide|determine|explore|identify))\b/g,
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern:
      /\b(?:stud(?:y|ies)|analysis|examination) of (?:what|how|whether) [^;.]{0,60} (?:has|have) been (?:under way|going on|running|in progress)\b/g,
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern:
      /\bconsultations? (?:with|between|on) [^;.]{0,110}? (?:is|are|was|were) (?:still |now |also )?(?:under way|continuing|going on|in progress|ongoing|proceeding)\b/g,
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern:
      /\b(?:are|is|were|was) (?:having|taking) a (?:close |closer |hard |good |first |fresh )?look at (?:what|how|whether|joining)\b/g,
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern:
      /\bstatements? of intent [^;.]{0,80}? (?:will|would|are to|to) (?:jointly |together )?(?:examine|study|explore|assess)\b/g,
    form: "phrase",
    rule: HAPPENED,
  },
];
