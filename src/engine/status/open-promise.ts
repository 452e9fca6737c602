import type { StageId } from "../../model/ids.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { type ClaimFacts, toldDay } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";
import type { JudgedPromises } from "./judge-promises.ts";
import { isPartyStage, isSameAct } from "./same-act.ts";

const PENDING = PROMISE_OUTCOMES.indexOf("pending");
const OVERDUE = PROMISE_OUTCOMES.indexOf("overdue");

/** The plans of which nothing has come yet. */
export function openPlans({ plans, outcomes }: JudgedPromises): ClaimList {
  return plans.filter((_, at) => outcomes[at] === PENDING || outcomes[at] === OVERDUE);
}

/**
 * The place of the open promise of one stage, by which its rung and the next step are worded; -1 when none is open.
 *
 * Of several due dates of one act the one that was said last stands, an older one only stays listed. Where single
 * parties have promised acts of their own, a missed one comes first. A promise without a date stands when none has one.
 */
export function openPromise(facts: ClaimFacts, stage: StageId, { plans, outcomes }: JudgedPromises): number {
  // By party whose act it is, all as one where they act together: the newest dated one, and the newest of all.
  const dated = new Map<number, number>();
  let newest = -1;
  for (let at = 0; at < plans.length; at++) {
    if (outcomes[at] !== PENDING && outcomes[at] !== OVERDUE) continue;
    if (newest < 0 || compareSaying(facts, plans[at]!, plans[newest]!) < 0) newest = at;
    if (facts.told[plans[at]!] === NO_DATE) continue;
    const act = isPartyStage(stage) ? facts.parties[plans[at]!]! : 0;
    const known = dated.get(act);
    if (known === undefined || compareSaying(facts, plans[at]!, plans[known]!) < 0) dated.set(act, at);
  }
  const latest = [...dated.values()].sort((a, b) => compareSaying(facts, plans[a]!, plans[b]!));
  const partyOf = (at: number) => facts.parties[plans[at]!]!;
  const standing = latest.filter(
    (own, place) => !latest.slice(0, place).some((newer) => isSameAct(stage, partyOf(newer), partyOf(own))),
  );
  return standing.find((at) => outcomes[at] === OVERDUE) ?? standing[0] ?? newest;
}

/** The due date that was said last; of two said on one day the later one. `NO_DATE` when none is dated. */
export function newestDue(facts: ClaimFacts, { plans }: JudgedPromises): DateNumber {
  let newest = -1;
  for (let at = 0; at < plans.length; at++) {
    if (facts.told[plans[at]!] === NO_DATE) continue;
    if (newest < 0 || compareSaying(facts, plans[at]!, newest) < 0) newest = plans[at]!;
  }
  return newest < 0 ? NO_DATE : facts.told[newest]!;
}

/** The one said last first, those of undated articles last; of two said on one day the one due later, then the exacter. */
function compareSaying(facts: ClaimFacts, a: number, b: number): number {
  const { dates, told } = facts;
  const dueBy = (plan: number) => (told[plan] === NO_DATE ? Number.MIN_SAFE_INTEGER : dates.lastDays[told[plan]!]!);
  const exactness = (plan: number) => dates.texts[told[plan]!]?.length ?? 0;
  return toldDay(facts, b) - toldDay(facts, a) || dueBy(b) - dueBy(a) || exactness(b) - exactness(a) || a - b;
}
