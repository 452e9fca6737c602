import type { PledgeChange, PledgeCounts } from "../../model/changes.ts";
import { PAGE_LIMITS, PROMISE_OUTCOMES, type PromiseOutcome } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { buildPledge } from "../status/build-pledges.ts";
import type { ClaimFacts } from "../status/claim-facts.ts";
import { knownFacts } from "../status/judge-board.ts";
import type { JudgedPromises } from "../status/judge-promises.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { isPartyStage } from "../status/same-act.ts";

const KEPT: readonly PromiseOutcome[] = ["kept", "early", "done"];
const MISSED: readonly PromiseOutcome[] = ["overdue", "late"];

/** A promise by its place, with what came of it on both days. */
interface Compared {
  readonly place: number;
  readonly at: number;
  readonly claim: number;
  readonly before: PromiseOutcome | null;
  readonly after: PromiseOutcome;
  readonly isNew: boolean;
}

/** What a filter leaves: of promises, by the claim and the place of the stage; of articles, by their row. */
interface Left {
  readonly isSaid: (claim: number, stage: number) => boolean;
  readonly isPassing: (row: number) => boolean;
}

/**
 * The promises that were made or of which something else came, counted, and the newest of them: of those that `isSaid`
 * leaves.
 *
 * One that turned out to be said after its act is no promise any more, and no change. One that was said before with the
 * same due date is not made anew; a change only once something comes of it. One pass over the promises.
 */
export function comparePromises(
  dataset: Dataset,
  before: JudgedStatus,
  after: JudgedStatus,
  { isSaid, isPassing }: Left,
): { readonly promised: PledgeCounts; readonly promises: readonly PledgeChange[] } {
  const { facts } = knownFacts(dataset);
  const changed = after.promises.flatMap((own, place) =>
    changedIn(before.promises[place], own, place, {
      keyOf: promiseKey(facts, after, place),
      isSaid: (claim) => isSaid(claim, place),
    }),
  );
  const count = (holds: (change: Compared) => boolean) => changed.filter(holds).length;
  const became = (outcomes: readonly PromiseOutcome[]) =>
    count((own) => outcomes.includes(own.after) && (own.before === null || !outcomes.includes(own.before)));
  const newest = [...changed].sort((a, b) => a.claim - b.claim || a.place - b.place).slice(-PAGE_LIMITS.promises);
  return {
    promised: {
      made: count(({ isNew }) => isNew),
      kept: became(KEPT),
      missed: became(MISSED),
      withdrawn: became(["withdrawn"]),
    },
    promises: newest.map((own) => ({
      pledge: buildPledge(dataset, facts, after, own, isPassing),
      before: own.before,
      isNew: own.isNew,
    })),
  };
}

/** What is promised: two that have it in common are one promise, said twice. */
type PromiseKey = (claim: number) => string;

function promiseKey({ told, parties }: ClaimFacts, { stages }: JudgedStatus, place: number): PromiseKey {
  const isOfEach = isPartyStage(stages[place]!.words.id);
  return (claim) => `${told[claim]} ${isOfEach ? parties[claim] : ""}`;
}

/** Both lists ascend, so they are walked side by side. */
function changedIn(
  before: JudgedPromises | undefined,
  after: JudgedPromises,
  place: number,
  { keyOf, isSaid }: { readonly keyOf: PromiseKey; readonly isSaid: (claim: number) => boolean },
): Compared[] {
  const changed: Compared[] = [];
  const asked = new Map<number, boolean>();
  const isLeft = (claim: number) => {
    const known = asked.get(claim) ?? isSaid(claim);
    asked.set(claim, known);
    return known;
  };
  const said = new Set(
    Array.from(before?.plans ?? [])
      .filter(isLeft)
      .map(keyOf),
  );
  let old = 0;
  for (let at = 0; at < after.plans.length; at++) {
    const claim = after.plans[at]!;
    if (!isLeft(claim)) continue;
    while (before !== undefined && old < before.plans.length && before.plans[old]! < claim) old++;
    const isOld = before !== undefined && before.plans[old] === claim;
    const was = isOld ? PROMISE_OUTCOMES[before.outcomes[old]!]! : null;
    const is = PROMISE_OUTCOMES[after.outcomes[at]!]!;
    if (was === is) continue;
    const isNew = was === null && !said.has(keyOf(claim));
    if (isNew) said.add(keyOf(claim));
    if (isNew || was !== null || is !== "pending") changed.push({ place, at, claim, before: was, after: is, isNew });
  }
  return changed;
}
