import { NO_DAY } from "../dataset.ts";
import { ALL_PARTIES, type ClaimFacts, publishedBy } from "../status/claim-facts.ts";
import type { ClaimList } from "../status/claim-list.ts";
import { canAgree, type DateNumber, NO_DATE } from "../status/date-table.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import { isPartyStage } from "../status/same-act.ts";

/**
 * By place in `plans`, the due date that had been said last before a plan was, where both cannot be one day; else `NO_DATE`.
 *
 * Only plans of one stage are given. One of a single party's own act is held against those of that party. What may have
 * been said on the same day was not said before. Sorts the dated plans.
 */
export function findDueBefore(facts: ClaimFacts, stage: StageFacts["words"], plans: ClaimList): Int32Array {
  const found = new Int32Array(plans.length).fill(NO_DATE);
  for (const places of placesByAct(facts, stage, plans)) {
    const said = [...places].sort((a, b) => publishedBy(facts, plans[a]!) - publishedBy(facts, plans[b]!) || a - b);
    const saidFrom = (place: number) => facts.publishedFrom[facts.rows[plans[place]!]!]!;
    let [next, standing]: [number, DateNumber] = [0, NO_DATE];
    for (const place of places.sort((a, b) => saidFrom(a) - saidFrom(b))) {
      while (next < said.length && publishedBy(facts, plans[said[next]!]!) < saidFrom(place)) {
        standing = facts.told[plans[said[next]!]!]!;
        next++;
      }
      const own = facts.told[plans[place]!]!;
      if (standing !== NO_DATE && !canAgree(facts.dates, standing, own)) found[place] = standing;
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
