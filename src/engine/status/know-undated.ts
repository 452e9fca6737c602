import { NO_DAY } from "../dataset.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import { type ClaimList, splitClaims } from "./claim-list.ts";
import { NO_DATE } from "./date-table.ts";
import { isPartyStage } from "./same-act.ts";
import type { SettledAgreement } from "./settle-stages.ts";

/**
 * The facts as they would be if what reports without a date tell had been known on every day.
 *
 * By the clock `happened` it counts from the collection's last day, for want of one of its own. Two days that are compared
 * must not take it for something that came about between them. An act without a date counts so only where nothing else
 * says when it was; one that has a date stays on it. One pass over the claims.
 */
export function knowUndated(facts: ClaimFacts, settled: readonly SettledAgreement[]): ClaimFacts {
  const happened = facts.countsFrom.happened.slice();
  const isUndated = (claim: number) => facts.publishedBy[facts.rows[claim]!] === NO_DAY;
  const knowAlways = (claims: ClaimList) => {
    for (let at = 0; at < claims.length; at++) if (isUndated(claims[at]!)) happened[claims[at]!] = NO_DAY;
  };
  for (const { stages, claims } of settled) {
    claims.forEach(({ happened: acts, planned, urged, denied, needed }, place) => {
      for (const said of [planned, urged, denied, needed]) knowAlways(said);
      const apart = isPartyStage(stages[place]!.id) ? splitClaims(acts, facts.parties).values() : [acts];
      for (const own of apart) {
        if (own.every((act) => isUndated(act) && facts.used[act] === NO_DATE)) knowAlways(own);
      }
    });
  }
  return { ...facts, countsFrom: { ...facts.countsFrom, happened } };
}

/** Whether a rung is told by nothing that has a day, by the facts of `knowUndated`. */
export function isWithoutDay({ countsFrom }: ClaimFacts, acts: ClaimList): boolean {
  return acts.every((act) => countsFrom.happened[act] === NO_DAY);
}
