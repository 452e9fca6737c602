import type { ClaimFacts } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { NO_DATE } from "./date-table.ts";

/** One plan an article, due date and party; one without a due date only where the article gives none. */
export function mergeRepeats(facts: ClaimFacts, plans: ClaimList): ClaimList {
  const kept: number[] = [];
  for (let start = 0; start < plans.length; ) {
    const row = facts.rows[plans[start]!];
    let end = start + 1;
    while (end < plans.length && facts.rows[plans[end]!] === row) end++;
    if (end === start + 1) kept.push(plans[start]!);
    else for (const plan of mergeArticle(facts, plans.subarray(start, end))) kept.push(plan);
    start = end;
  }
  return kept.length === plans.length ? plans : Int32Array.from(kept);
}

/** The same for the plans of one article. */
function mergeArticle({ told, parties }: ClaimFacts, plans: ClaimList): number[] {
  const claims = Array.from(plans);
  const isDated = new Set(claims.filter((plan) => told[plan] !== NO_DATE).map((plan) => parties[plan]));
  const first = new Map<string, number>();
  for (const plan of claims) {
    const key = `${parties[plan]} ${told[plan]}`;
    const hasDatedTwin = told[plan] === NO_DATE && isDated.has(parties[plan]);
    if (!hasDatedTwin && !first.has(key)) first.set(key, plan);
  }
  return [...first.values()];
}
