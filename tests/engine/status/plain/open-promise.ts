import type { StageId } from "../../../../src/model/ids.ts";
import { lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { JudgedPromise } from "./judge-promises.ts";
import { isSameAct } from "./same-act.ts";

/** Whether nothing has come of a promise yet. */
export function isOpen({ outcome }: JudgedPromise): boolean {
  return outcome === "pending" || outcome === "overdue";
}

/**
 * The open promise of one stage, by which its rung and the next step are worded; null when none is open.
 *
 * Of several due dates of one act the one that was said last stands, an older one only stays listed. Where single
 * parties have promised acts of their own, a missed one comes first. A promise without a date stands when none has one.
 */
export function openPromise(stage: StageId, promises: readonly JudgedPromise[]): JudgedPromise | null {
  const open = promises.filter(isOpen).sort(compareSaying);
  const dated = open.filter(({ plan }) => plan.date !== null);
  const standing = dated.filter(
    ({ plan }, at) => !dated.slice(0, at).some((newer) => isSameAct(stage, newer.plan, plan)),
  );
  return standing.find(({ outcome }) => outcome === "overdue") ?? standing[0] ?? open[0] ?? null;
}

/** The due date that was said last; of two said on one day the later one. Null when none is dated. */
export function newestDue(promises: readonly JudgedPromise[]): PartialDate | null {
  const [newest] = promises.filter(({ plan }) => plan.date !== null).sort(compareSaying);
  return newest?.plan.date ?? null;
}

/** The one said last first, those of undated articles last; of two said on one day the one due later, then the exacter. */
function compareSaying({ plan: a }: JudgedPromise, { plan: b }: JudgedPromise): number {
  const saidBy = ({ toldDay }: typeof a) => toldDay ?? Number.MIN_SAFE_INTEGER;
  const dueBy = ({ date }: typeof a) => (date === null ? Number.MIN_SAFE_INTEGER : lastDayOf(date));
  const exactness = ({ date }: typeof a) => date?.length ?? 0;
  return saidBy(b) - saidBy(a) || dueBy(b) - dueBy(a) || exactness(b) - exactness(a) || a.claim - b.claim;
}
