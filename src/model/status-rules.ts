import type { StageId } from "./ids.ts";

/** A rule by which claims become a status. */
export interface StatusRule {
  readonly id: string;
  /** One sentence for a reader. */
  readonly says: string;
  /** Where the rule comes from. */
  readonly source: string;
}

const TREATIES = "Vienna Convention on the Law of Treaties";
const SCRUTINY = "UK Constitutional Reform and Governance Act 2010";

/** One rule a stage: what a report must tell for the agreement to stand there. A stage that is not listed stands by `furthest-stage`. */
const STAGE_RULES = [
  {
    id: "stage-proposed",
    stage: "proposed",
    says: "An agreement is proposed once a report tells that somebody put it forward; nobody is bound by that.",
    source: "Pactwatch convention: the stage before talks has no place in treaty law.",
  },
  {
    id: "stage-negotiating",
    stage: "negotiating",
    says: "Talks are on once a report tells that they were opened or held, not when somebody calls for them.",
    source: `${TREATIES}, art. 2(1)(e), on negotiating states`,
  },
  {
    id: "stage-agreed",
    stage: "agreed",
    says: "Agreed means that the talks came to a text or to an agreement in principle, which binds nobody before consent.",
    source: `${TREATIES}, art. 11: consent to be bound is a later act of its own`,
  },
  {
    id: "stage-signed",
    stage: "signed",
    says: "A signature is an act on a day; it binds a state only where the treaty says so, else not to defeat its purpose.",
    source: `${TREATIES}, arts. 12 and 18`,
  },
  {
    id: "stage-ratified",
    stage: "ratified",
    says: "Ratified means that a party approved the signed treaty; each party does so on a day of its own.",
    source: `${TREATIES}, arts. 14 and 16; ${SCRUTINY}, part 2 (section 20)`,
  },
  {
    id: "stage-in-force",
    stage: "in-force",
    says: "A treaty is in force from the day on which it took effect, which is not the day on which it was signed.",
    source: `${TREATIES}, art. 24`,
  },
  {
    id: "stage-study",
    stage: "study",
    says: "A study is on once a report tells that it was begun or agreed on, not when it is considered.",
    source: "Pactwatch convention: programmes have no common law, so each stage is the act that its report tells.",
  },
  {
    id: "stage-launched",
    stage: "launched",
    says: "Launched, or declared, means that the parties announced the work or the partnership as begun.",
    source: "Pactwatch convention: programmes have no common law, so each stage is the act that its report tells.",
  },
  {
    id: "stage-development",
    stage: "development",
    says: "In development means that the work itself is told to go on: contracts let, bodies at work, designs made, the way to build it settled.",
    source: "Pactwatch convention: programmes have no common law, so each stage is the act that its report tells.",
  },
  {
    id: "stage-in-service",
    stage: "in-service",
    says: "In service means that what was planned, or the first of it, is told to be delivered to its users or in use, not only ordered or delivered to a factory.",
    source: "Pactwatch convention: programmes have no common law, so each stage is the act that its report tells.",
  },
  {
    id: "stage-ended",
    stage: "ended",
    says: "An agreement has ended once a report tells so and none later denies it or tells that it is in force again.",
    source: "Pactwatch convention: a stated end is an act like any other, and can be withdrawn before it takes effect.",
  },
] as const satisfies readonly (StatusRule & { readonly stage: string })[];

/** The rules that hold for every stage. */
export const GENERAL_RULES = [
  {
    id: "furthest-stage",
    says: "An agreement stands at the furthest stage that a report tells as having happened by the day.",
    source: "Pactwatch convention: later stages presuppose the earlier ones.",
  },
  {
    id: "nothing-happened",
    says: "No report tells that any stage was reached by the day, so the agreement has none.",
    source: "Pactwatch convention: a stage is never guessed.",
  },
  {
    id: "later-implies-earlier",
    says: "A stage below the one reached is passed even where no report tells of it, and is marked as untold.",
    source: `${TREATIES}, arts. 11 to 16 and 24: the acts build on each other, and some may fall away`,
  },
  {
    id: "earlier-stage",
    says: "The report tells of an earlier stage, which the current one presupposes.",
    source: "Pactwatch convention: later stages presuppose the earlier ones.",
  },
  {
    id: "date-most-agree",
    says: "The day of a stage is the one with which most reports agree, then the most exact, then the official one; of a stage that lasts, such as talks, the first that is told; for what had happened by a day, all reports are asked, later ones too.",
    source: "Pactwatch convention: dates that cannot both be true are kept and shown as a conflict.",
  },
  {
    id: "date-after-report",
    says: "A report cannot tell as a fact what lies after its own publication, so its date is not used.",
    source: "Pactwatch convention: such a date is most often a plan or a slip of the pen.",
  },
  {
    id: "date-too-late",
    says: "A day cannot be the first when a report from before it tells the stage as reached; its date is kept, not used, unless more reports agree with it, or as many and more official ones.",
    source:
      "Pactwatch convention: reports are counted first, then the official ones; an early slip of one does not outweigh many.",
  },
  {
    id: "date-out-of-order",
    says: "A treaty's stages follow one another, a proposal comes before all else, and a study begins at most a year after the launch: a stage told on a later day is about something new, such as an extension or a new member, and moves nothing, unless more reports tell it; talk of a proposal or a study never does.",
    source: `${TREATIES}, arts. 9 to 16 and 24: the acts build on each other; amendments are agreements of their own (art. 39)`,
  },
  {
    id: "party-act",
    says: "Acts of single parties have days of their own, which neither contradict each other nor a report that names no party, and the first that is known is the day of the stage.",
    source: `${TREATIES}, arts. 14 to 16: each state gives its consent by itself`,
  },
  {
    id: "plan-moves-nothing",
    says: "A plan moves no stage; it is kept as a promise and compared with what came of it.",
    source: `${TREATIES}, art. 11: only an act expresses consent`,
  },
  {
    id: "need-moves-nothing",
    says: "What a report tells as still needed moves no stage and is no promise: nobody said that it will come.",
    source: `${TREATIES}, art. 14: consent may be required, which is not to say that it is given`,
  },
  {
    id: "wish-moves-nothing",
    says: "A wish, a call or a condition moves no stage.",
    source: `${TREATIES}, art. 11: only an act expresses consent`,
  },
  {
    id: "denial-overtaken",
    says: "The denial was true for its day; a later report or act overtook it.",
    source: "Pactwatch convention: a denial speaks of its own day.",
  },
  {
    id: "denial-stands",
    says: "The report says that this has not happened, and nothing later says otherwise.",
    source: "Pactwatch convention: a denial speaks of its own day.",
  },
  {
    id: "denial-conflict",
    says: "The denial is later than every dated report of the act, and no later stage was told since; both are kept, as a conflict.",
    source: "Pactwatch convention: nothing is dropped silently.",
  },
  {
    id: "ending-denied",
    says: "The end was denied by a later report, so it does not stand.",
    source: `${TREATIES}, art. 68: a notice of ending may be revoked before it takes effect`,
  },
  {
    id: "ending-restored",
    says: "The agreement was later told to be in force again, so its end does not stand.",
    source: "Pactwatch convention: the newest act counts.",
  },
] as const satisfies readonly StatusRule[];

export type GeneralRuleId = (typeof GENERAL_RULES)[number]["id"];

/** Every rule, for a page that lists or names them. */
export const STATUS_RULES: readonly StatusRule[] = [...STAGE_RULES, ...GENERAL_RULES];

/** The id of the rule by which an agreement stands at a stage. */
export function stageRuleOf(stage: StageId): string {
  return STAGE_RULES.find((rule) => rule.stage === stage)?.id ?? ("furthest-stage" satisfies GeneralRuleId);
}

/** A rule by its id, or null. */
export function findStatusRule(id: string): StatusRule | null {
  return STATUS_RULES.find((rule) => rule.id === id) ?? null;
}
