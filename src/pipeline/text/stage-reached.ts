import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";

const LAUNCHED = "launched" as StageId;
const BUILT = "development" as StageId;

/** Stages that last, so that "are negotiating" and "talks" tell of a fact; the others are reached at a stroke. */
const LASTING: ReadonlySet<string> = new Set(["proposed", "negotiating", "study", "development"]);

/** Whether a stage lasts (talks, a study) rather than being reached at a stroke (a signature). */
export function isLasting(stage: StageId): boolean {
  return LASTING.has(stage);
}

/** Whether all there is to an agreement is that one party buys: its contract starts it, and nobody else's wish is its. */
export function isPurchase({ name }: Agreement): boolean {
  return /\bpurchase\b/.test(name);
}

/** Whether a partnership itself, or its members, are the doers of what tells a stage: it sets up a fund, they exercise. */
export function isDoneByIt(ladder: LadderId, stage: StageId): boolean {
  return ladder === "partnership" && (stage === "development" || stage === "in-service");
}

/** A programme that is itself research is under way when it is studied. */
export function isOwnWork({ name }: Agreement, stage: StageId): boolean {
  return (stage === "study" || stage === "development") && /\bresearch\b/.test(name);
}

/** To begin the research that a programme is launches it; to do it says nothing new. */
export const BEGINS_WORK =
  /^(?:beg[aiu]n|start|launch|open|commenc|enter|initiat|agreed? to (?:begin|start|launch|open|conduct|carry|undertake))|\b(?:began|begun|started|commenced|launched|kicked off|got (?:going|under ?way))\b/;

/** Whether a thing that others make is to be picked: what is chosen of another programme is a site, a firm or a way. */
const isBought = ({ name }: Agreement) => /\b(?:purchase|frigates)\b/.test(name);
const CHOOSES =
  /^(?:(?:be|been|was|were) )?(?:cho(?:os|s)|pick|select|prefer|opt|plump|crown|anoint|approv\w+ .*sale|clear\w+ .*sale)/;
const SETTLED: ReadonlySet<string> = new Set([LAUNCHED, "proposed"]);

/** Whether words tell of a choice, or of leave to sell, on a programme that offers none. */
export function isChoiceOfNone(agreement: Agreement, stage: StageId, cueWords: string): boolean {
  if (PLAN_ITSELF.test(cueWords) || TOLD_HOW.test(cueWords)) return stage === BUILT && !hasPathway(agreement);
  return SETTLED.has(stage) && CHOOSES.test(cueWords) && !isBought(agreement);
}

/** Whether how a programme is to be built was settled by a plan of its own, apart from its launch. */
const hasPathway = ({ terms }: Agreement) => terms.some((term) => /\bpathway\b/.test(term));
const PLAN_ITSELF = /^(?:plans?|scheme|pathway|roadmap|blueprint)\b/;
/** "Described how it came about": what is so told of a programme without such a plan may be anything. */
const TOLD_HOW = /^(?:lay|laid|set|spell|map|sketch|detail|explain|describ|outlin|reveal|unveil)\w*\b.* how$/;
const PLAN_AT_ONCE = /^ (?:submarine |boat |fleet )?(?:plan|pathway|blueprint|roadmap)\b(?!-)/;

/** The end of a name with the plan that it names: "the AUKUS plan". */
export function endOfPlan(folded: string, end: number): number {
  return end + (PLAN_AT_ONCE.exec(folded.slice(end, end + 24))?.[0].length ?? 0);
}

/** "The submarine plan was made public": what is told of is the plan for building, and not the pact. */
const PLAN =
  /\b(?:optimal pathway|(?:submarines?|boats?|fleet|aukus) (?:plan|scheme|pathway|roadmap|timetable|blueprint))s?$/;

/** To found the company that is to build it is work on it: the programme itself was launched by governments. */
const COMPANY = /\b(?:edgewing|company|firm|joint venture|consortium)$/;

/** "The company that the three founded": what is founded stands before the verb. */
const COMPANY_THAT =
  /\b(?:company|firm|joint venture|consortium|edgewing)(?:,? (?:that|which)|, (?:the|an?) (?:company|firm|joint venture) (?:that|which)) [^;.]{0,90}$/;
const BRINGS_FORTH = /^(?:found|form|creat|establish|launch|set)/;

/** Whether a verb tells of the founding of a company that is named before it. */
function isOfCompany(cueWords: string, before: string): boolean {
  return BRINGS_FORTH.test(cueWords) && COMPANY_THAT.test(before);
}

/** Acts of an organisation: of the treaty that founds it they tell that it is in force. */
const FOUNDS =
  /^(?:be|is|are|was|were|been|being|beg[aiu]n\w*|start\w*|t[ao]ke?n?s?|taking|took|open\w*) (?:.* )?(?:established|founded|created|inaugurated|set up|work|operations|doors|office|headquarters)$/;
const ORGANISATION =
  /\b(?:organi[sz]ations?|agency|authority|bod(?:y|ies)|commission|secretariat|institute|bank|fund|court|centre|council)\b/;
const PACT = /\b(?:treaty|convention|agreement|pact|accord|text|protocol|deal)\b/;

/** Whether words tell of an organisation being founded, while what they are said of is none. */
export function isFoundingOfNone(
  { name, ladder }: Agreement,
  stage: StageId,
  cueWords: string,
  subject: string,
): boolean {
  if (ladder !== "treaty" || stage !== "in-force" || !FOUNDS.test(cueWords)) return false;
  const isOrganisation = ORGANISATION.test(subject) || ORGANISATION.test(name.toLowerCase());
  return !isOrganisation || PACT.test(subject);
}

/** The stage of an agreement that a cue of `stage` tells, by its words, those of its subject and those before it, folded. */
export function stageReached(
  agreement: Agreement,
  stage: StageId,
  cueWords: string,
  subject: string,
  before: string,
): StageId {
  const isWork = PLAN.test(subject) || COMPANY.test(subject) || isOfCompany(cueWords, before);
  if (stage === LAUNCHED && isWork) return BUILT;
  if (isOwnWork(agreement, stage)) return LAUNCHED;
  const isOrder =
    stage === "development" && /\b(?:contracts?|orders?|awarded|contracted|sign(?:s|ed|ing)?|placed)\b/.test(cueWords);
  return isOrder && isPurchase(agreement) ? LAUNCHED : stage;
}
