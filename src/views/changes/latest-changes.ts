import type { AgreementId } from "../../model/ids.ts";
import { countWord } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { evidenceWords } from "../../ui/status-wording.ts";
import type { Change, ChangeLists } from "./change-lists.ts";
import { conflictWords, promiseChangeWords, stepWords } from "./changes-wording.ts";

/** One entry of the box: what it is of, what changed, and who says so. */
export interface LatestChange {
  readonly key: string;
  readonly agreement: AgreementId;
  readonly name: string;
  readonly words: string;
  readonly source: string;
  readonly isHot: boolean;
}

/** What the box leaves out of all that changed: "And three more."; "" for nothing. */
export function leftOutWords({ steps, dayless, undone, missed, conflicts, kept }: ChangeLists, shown: number): string {
  const all = steps.length + dayless.length + undone.length + missed.count + conflicts.length + kept.count;
  return all > shown ? `And ${countWord(all - shown)} more.` : "";
}

/** The changes that weigh most: steps, then what is told without a day, what is no longer told, missed promises, conflicts, kept promises; at most `most`. */
export function latestChanges(lists: ChangeLists, names: Names, most: number): LatestChange[] {
  const { steps, dayless, undone, missed, conflicts, kept } = lists;
  const entryOf = (change: Change<unknown>, sort: string, words: string, source: string): LatestChange => ({
    key: `${change.agreement} ${sort}`,
    agreement: change.agreement,
    name: names.value("agreement", change.agreement),
    words,
    source,
    isHot: sort.startsWith("missed"),
  });
  return [
    ...[...steps, ...dayless].map((change) => {
      const { what } = change;
      return entryOf(
        change,
        `step ${what.stage} ${what.party}`,
        stepWords(change, names),
        evidenceWords(what.evidence),
      );
    }),
    ...undone.map((change) =>
      entryOf(
        change,
        `undone ${change.what}`,
        `${names.stageOf(change.agreement, change.what)}, no longer told as reached`,
        "",
      ),
    ),
    ...missed.listed.map((change) => {
      const { what } = change;
      const words = promiseChangeWords(change, names);
      return entryOf(change, `missed ${what.claim} ${what.stage}`, words, `said by ${what.saidBy}`);
    }),
    ...conflicts.map((change) => {
      const { what } = change;
      return entryOf(
        change,
        `conflict ${what.kind} ${what.stage}`,
        conflictWords(what, names.stageOf(change.agreement, what.stage)),
        "",
      );
    }),
    ...kept.listed.map((change) => {
      const { what } = change;
      const words = promiseChangeWords(change, names);
      return entryOf(change, `kept ${what.claim} ${what.stage}`, words, `said by ${what.saidBy}`);
    }),
  ].slice(0, most);
}
