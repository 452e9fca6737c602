import { memo } from "react";
import type { ReachedStage } from "../../model/changes.ts";
import { type CountUnit, type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Pledge } from "../../model/status.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { countedIn } from "../../ui/count-words.ts";
import { shownEvidenceWords } from "../../ui/status-wording.ts";
import { type Change, type ChangeLists, claimsOf } from "./change-lists.ts";
import { type ChangeLinks, ChangeRow, Speakers } from "./change-row.tsx";
import { ChangeSection } from "./change-section.tsx";
import { APART_SECTIONS, conflictWords, promiseChangeWords, saidWords, stepWords } from "./changes-wording.ts";

export interface ChangedListsProps extends Omit<ChangeLinks, "cited"> {
  readonly lists: ChangeLists;
  readonly filter: Filter;
  readonly unit: CountUnit;
  /** What leaves the new reports that name an agreement; null where no filter does. */
  readonly filterOf: (agreement: AgreementId) => Filter | null;
  readonly showReports: (filter: Filter) => void;
}

/** Of each list, so many promises and steps lead to their sentences; as many as an agreement lists at most. */
const MOST_CITED = 100;

const PROMISE_SECTIONS = [
  { sort: "missed", title: "Promises missed", says: "Due and not reported as done, or done too late." },
  { sort: "kept", title: "Promises fulfilled", says: "Done in time, or with no day promised or told." },
  { sort: "withdrawn", title: "Promises withdrawn", says: "Called off, or made idle by the agreement’s end." },
  { sort: "made", title: "New promises", says: "Said for the first time by a report of these days." },
] as const;

/** Every change by its sort, those that move a stage first. */
export const ChangedLists = memo(function ChangedLists(props: ChangedListsProps) {
  const { lists, names, filter, unit, filterOf, showReports, onOpen, onRead } = props;
  const claims = claimsOf(lists, MOST_CITED);
  const { data } = useAnswer("cited", { claims, filter }, claims.length > 0);
  const links: ChangeLinks = { names, onOpen, onRead, cited: new Map(data?.answer.map((own) => [own.number, own])) };
  const stepRow = ({ agreement, what }: Change<ReachedStage>) => (
    <ChangeRow
      key={`${agreement} ${what.stage} ${what.party}`}
      {...{ agreement, links }}
      words={stepWords({ agreement, what }, names)}
    >
      {shownEvidenceWords(what.evidence, what.shown, unit)} <Speakers claims={what.evidence.claims} links={links} />
    </ChangeRow>
  );
  const promiseRow = ({ agreement, what }: Change<Pledge>) => (
    <ChangeRow
      key={`${what.claim} ${what.stage}`}
      {...{ agreement, links }}
      words={promiseChangeWords({ agreement, what }, names)}
    >
      {saidWords(what)} {links.cited.has(what.claim) ? <Speakers claims={[what.claim]} links={links} /> : what.saidBy}
    </ChangeRow>
  );
  const isQuiet = claims.length + lists.undone.length + lists.conflicts.length + lists.named.length === 0;
  if (isQuiet) {
    return (
      <p className="empty">
        {isEmptyFilter(filter)
          ? "Nothing is different between these two days. Compare with an earlier day."
          : "Nothing is different between these two days under this filter. Compare with an earlier day, or remove a filter."}
      </p>
    );
  }
  return (
    <div className="change-sections">
      <ChangeSection
        title="Steps"
        says="Stages that are reached and were not. A filter never changes them."
        entries={lists.steps}
        row={stepRow}
      />
      <ChangeSection
        title="No longer told as reached"
        says="Stages that were reached and are not any more, such as an end that was denied."
        entries={lists.undone}
        row={({ agreement, what }) => (
          <ChangeRow
            key={`${agreement} ${what}`}
            {...{ agreement, links }}
            words={names.stageOf(agreement, what)}
            isHot
          >
            the agreement’s trace says why
          </ChangeRow>
        )}
      />
      {PROMISE_SECTIONS.map(({ sort, title, says }) => (
        <ChangeSection
          key={sort}
          {...{ title, says }}
          entries={lists[sort].listed}
          count={lists[sort].count}
          row={promiseRow}
        />
      ))}
      <ChangeSection
        title="New conflicts"
        says="Told in two ways now, and not before; both are kept."
        entries={lists.conflicts}
        row={({ agreement, what }) => (
          <ChangeRow
            key={`${agreement} ${what.kind} ${what.stage}`}
            {...{ agreement, links }}
            words={conflictWords(what, names.stageOf(agreement, what.stage))}
          >
            the agreement’s trace has both
          </ChangeRow>
        )}
      />
      <ChangeSection
        title="Agreements in new reports"
        says="A report that names several stands at each."
        entries={lists.named}
        row={({ agreement, what }) => {
          const reports = filterOf(agreement);
          return (
            <ChangeRow key={agreement} {...{ agreement, links }} words={`${countedIn(what, unit)} new`}>
              {reports !== null && (
                <button type="button" className="link" onClick={() => showReports(reports)}>
                  Show {what === 1 ? "it" : "them"}
                </button>
              )}
            </ChangeRow>
          );
        }}
      />
      {APART_SECTIONS.map(({ sort, title, says }) => (
        <ChangeSection key={sort} {...{ title, says }} entries={lists[sort]} row={stepRow} />
      ))}
    </div>
  );
});
