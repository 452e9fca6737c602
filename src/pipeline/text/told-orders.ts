import { ORDER_AHEAD } from "./find-orders.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { HAPPENED, MONTH, PAST_TIME, type ToldWork, URGED } from "./told-work.ts";

const PLACED = "signed|placed|awarded|concluded|sealed|clinched|let|inked|finali[sz]ed";
const CONTRACT = "(?:[\\w-]+ ){0,3}contracts?";
const COMPANY =
  "(?:edgewing|joint venture|new venture|(?:joint|common|new|trinational) company|prime contractor|consortium)";
const FOUNDED = "formed|founded|set up|created|established|launched|incorporated|registered|stood up";
const AHEAD =
  "(?:will|should|shall|would|ought to|(?:is|are) (?:(?:due|expected|set|planned|hoped|likely|scheduled|meant) )?to)";
const ASKING =
  "(?:ask|call|urg|press|push|want|plead|appeal|demand|petition|lobb|beg|implor|exhort|insist|should|must|ought|need)\\w*";

const TO_COME: ModalityRule = { id: ORDER_AHEAD, outcome: "planned" };

/** Contracts, companies and phases: how work on a programme is told by what is signed, founded or due to begin. */
export const ORDERS: readonly ToldWork[] = [
  // "A contract signed earlier in the month".
  { pattern: new RegExp(`\\bcontracts? (?:for [^,;.]{1,60} )?(?:${PLACED}) (?=${PAST_TIME})`, "g"), form: "phrase" },
  // "Signed last week for the first three ships", "has contracted to buy".
  {
    pattern: new RegExp(
      `\\bsigned (?:${PAST_TIME} )?for (?:up to |as many as |about |some |the first |its first )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds of|dozens of)\\b`,
      "g",
    ),
    form: "participle",
  },
  { pattern: /\bcontracted (?:to (?:buy|purchase|acquire|procure)|for)\b/g, form: "participle" },
  // "Edgewing, the prime contractor formed in June".
  {
    pattern: new RegExp(
      `\\b${COMPANY},? (?:(?:which|that) was )?(?:${FOUNDED}) (?=(?:\\w+ly )?${PAST_TIME}|by the three|between)`,
      "g",
    ),
    form: "participle",
  },
  // "The signing of a proper contract this month", "last month's contracts".
  {
    pattern: new RegExp(
      `\\b(?:signing|signature|award|conclusion|placing|sealing) (?:this |last )?(?:\\w+day |week |month )?of (?:an?|the|its|their|that|this) ${CONTRACT} (?=${PAST_TIME})`,
      "g",
    ),
    form: "phrase",
    rule: HAPPENED,
  },
  {
    pattern: new RegExp(
      `\\b(?:last (?:week|month|year|spring|summer|autumn|winter|${MONTH}|\\w+day)|yesterday|${MONTH})'s (${CONTRACT})(?= (?:for|with|between|worth|of|to)\\b)`,
      "g",
    ),
    form: "phrase",
    rule: HAPPENED,
  },
  // "The development phase, which is due to begin in 2028".
  {
    pattern:
      /\b(?:(?:(?:full|full-scale|main|detailed|joint|actual|next) )+(?:development|design|engineering|production|construction)(?: phase| stage| work)?|(?:development|design|engineering|production|construction) (?:phase|stage)),? (?:which |that )?(?:is|are|was|were|will|should|would) (?:(?:now|still|then) )?(?:(?:due|set|expected|planned|scheduled|slated|meant|intended|hoped) )?(?:to )?(?:begin|start|open|commence|follow|get under way)\b/g,
    form: "phrase",
    rule: TO_COME,
  },
  // "The venture ought to be up and running by the summer", "intend to start up the venture".
  {
    pattern: new RegExp(
      `\\b(?:${COMPANY}|venture)(?: (?:with|between|of) [^;.]{1,60}?)? ${AHEAD} (?:(?:\\w+ly|soon|then|finally|now) )?(?:be )?(?:up and running|${FOUNDED}|operational|operating|in business|in place|start work\\w*|begin work\\w*)\\b`,
      "g",
    ),
    form: "phrase",
    rule: TO_COME,
  },
  {
    pattern:
      /\b(?:intend|plan|mean|aim|expect|hope|want|prepare|due|set|agreed|ready|about)(?:s|ed|ing)? to (?:start up|set up|launch|establish|form|found|create|stand up|incorporate) (?:the|an?|their|its) (?:joint |common |new )?(?:venture|company|firm)\b/g,
    form: "phrase",
    rule: TO_COME,
  },
  // "Asked ministers to move swiftly to a contract", "sign the contract now".
  {
    pattern: new RegExp(
      `\\b${ASKING} [^;.]{0,60}?(?:move|proceed|get|go|come|press|hurry|advance)(?: \\w+ly| on| ahead| fast| soon){0,2} (?:to|towards?|with) (?:an?|the|its|their) ${CONTRACT}\\b`,
      "g",
    ),
    form: "phrase",
    rule: URGED,
  },
  {
    pattern: new RegExp(
      `\\bso that (?:an?|the|its|their) ${CONTRACT} [^;.]{0,80}?(?:can|could|may|might|is|be) (?:\\w+ly )?(?:be )?(?:${PLACED}|agreed) (?:as (?:soon|early|quickly) as possible|soon|quickly|early|without (?:further )?delay|at once)`,
      "g",
    ),
    form: "phrase",
    rule: URGED,
  },
  {
    pattern: new RegExp(
      `^["']?(?:sign|award|place|let|conclude|clinch) (?:an?|the|that|its|their) ${CONTRACT} (?:now|at once|today|soon|quickly|without delay)\\b`,
      "g",
    ),
    form: "phrase",
    rule: URGED,
  },
  {
    pattern: new RegExp(
      `\\b${ASKING} [^;.]{0,60}?(?:releas|free|unlock|find|approv|commit|provid)(?:e|ing)?(?: up)? (?:the |more )?(?:funds|money|cash|funding) for (?:the )?(?:next|design|development|main|full|coming)\\b`,
      "g",
    ),
    form: "phrase",
    rule: URGED,
  },
];
