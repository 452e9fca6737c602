import { NO_DAY } from "../dataset.ts";
import { ALL_PARTIES, type ClaimFacts, publishedBy } from "../status/claim-facts.ts";
import type { ClaimList } from "../status/claim-list.ts";
import { canAgree, type DateNumber, NO_DATE } from "../status/date-table.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import { isPartyStage } from "../status/same-act.ts";

/**
 * By place in `plans`, the due date that had been said last before a plan was, where both cannot be one day; else `NO_DATE`.
 *
 * Of several dates that were said on one day none was moved while a plan still names one of them. Only plans of one stage
 * are given. One of a single party's own act is held against those of that party. What may have been said on the same day
 * was not said before. Sorts the dated plans.
 */
export function findDueBefore(facts: ClaimFacts, stage: StageFacts["words"], plans: ClaimList): Int32Array {
  const found = new Int32Array(plans.length).fill(NO_DATE);
  for (const places of placesByAct(facts, stage, plans)) {
    const said = [...places].sort((a, b) => publishedBy(facts, plans[a]!) - publishedBy(facts, plans[b]!) || a - b);
    const saidFrom = (place: number) => facts.publishedFrom[facts.rows[plans[place]!]!]!;
    let next = 0;
    // The dates that were said on the last day on which any was, the last said last.
    const standing = new Set<DateNumber>();
    let saidLast: number = NO_DAY;
    for (const place of places.sort((a, b) => saidFrom(a) - saidFrom(b))) {
      while (next < said.length && publishedBy(facts, plans[said[next]!]!) < saidFrom(place)) {
        const plan = plans[said[next]!]!;
        if (publishedBy(facts, plan) !== saidLast) standing.clear();
        saidLast = publishedBy(facts, plan);
        standing.delete(facts.told[plan]!);
        standing.add(facts.told[plan]!);
        next++;
      }
      const own = facts.told[plans[place]!]!;
      const before = [...standing];
      if (!before.some((date) => canAgree(facts.dates, date, own))) found[place] = before.at(-1) ?? NO_DATE;
    }
  }
  return found;
}

/** The places of plans that are dated and were said on a known day, by whose act it is to be. */
function placesByAct(facts: ClaimFacts, { id }: StageFacts["words"], plans: ClaimList): number[][] {
  const acts = new Map<number, number[]>();
  for (let place = 0; place < plans.length; place++) {
    const plan = plans[place]!;
    const isDated = facts.told[plan] !== NO_DATE && facts.publishedFrom[facts.rows[plan]!] !== NO_DAY;
    if (!isDated || publishedBy(facts, plan) === NO_DAY) continue;
    const act = isPartyStage(id) ? facts.parties[plan]! : ALL_PARTIES;
    const known = acts.get(act);
    if (known === undefined) acts.set(act, [place]);
    else known.push(place);
  }
  return [...acts.values()];
}
