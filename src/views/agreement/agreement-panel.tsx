import { useState } from "react";
import type { Dictionaries } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { type CountUnit, type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import { type CitedClaim, TRACE_PAGE, type Trace } from "../../model/status.ts";
import { narrowTo } from "../../state/filter-changes.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import { FillKey } from "../../ui/fill-key.tsx";
import type { Names } from "../../ui/names.ts";
import { AgreementCoverage } from "./agreement-coverage.tsx";
import { AgreementEntry } from "./agreement-entry.tsx";
import { AgreementHead } from "./agreement-head.tsx";
import { promisesHeading, traceSummary } from "./agreement-wording.ts";
import { ConflictList } from "./conflict-list.tsx";
import { PartyTable } from "./party-table.tsx";
import { PromiseTable } from "./promise-table.tsx";
import { RungTable } from "./rung-table.tsx";
import { TraceSteps } from "./trace-steps.tsx";

export interface AgreementPanelProps {
  readonly agreement: AgreementId;
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  readonly today: DayNumber;
}

const LADDER_NAMES = { treaty: "Treaty", programme: "Programme", partnership: "Partnership" } as const;

/** One agreement: where it stands, and every sentence that says so or otherwise. */
export function AgreementPanel({ agreement, view, update, names, asOf, lastDay, today }: AgreementPanelProps) {
  const [limit, setLimit] = useState(TRACE_PAGE);
  const query = useAnswer("trace", { agreement, filter: view.filter, asOf, clock: view.clock, unit: view.unit, limit });
  const entry = names.agreement(agreement);
  const own = narrowTo(view.filter, "agreement", agreement);
  return (
    <DialogPanel
      name={entry?.name ?? "Agreement"}
      kind={entry === undefined ? "Agreement" : `${LADDER_NAMES[entry.ladder]} · ${entry.shortName}`}
      className="agreement"
      onClose={() => update({ open: null })}
    >
      <AsyncPanel
        query={query}
        what="the evidence"
        skeleton={<p className="reader-wait">Reading the evidence…</p>}
        isEmpty={({ answer }) => answer === null}
        empty={<p className="notice">This agreement is not in the collection.</p>}
      >
        {({ question, answer: trace }) =>
          trace !== null && (
            <TracedAgreement
              {...{ trace, entry, names, today, own }}
              asOf={question.asOf}
              isTold={question.clock === "told"}
              isPastDay={question.asOf !== lastDay}
              isFiltered={!isEmptyFilter(question.filter)}
              unit={question.unit ?? "reports"}
              onMore={() => setLimit(limit + TRACE_PAGE)}
              onRead={({ articleId, number }) => update({ article: articleId, claim: number })}
              onShowReports={own === null ? null : () => update({ filter: own, open: null })}
            />
          )
        }
      </AsyncPanel>
    </DialogPanel>
  );
}

interface TracedAgreementProps {
  readonly trace: Trace;
  readonly entry: Dictionaries["agreements"][number] | undefined;
  readonly names: Names;
  /** What leaves the reports that name it; null where the page's filter leaves others too, whatever is added. */
  readonly own: Filter | null;
  readonly asOf: DayNumber;
  readonly today: DayNumber;
  readonly isTold: boolean;
  readonly isPastDay: boolean;
  readonly isFiltered: boolean;
  readonly unit: CountUnit;
  readonly onMore: () => void;
  readonly onRead: (claim: CitedClaim) => void;
  readonly onShowReports: (() => void) | null;
}

function TracedAgreement(props: TracedAgreementProps) {
  const { trace, entry, names, own, today, unit, onMore, onRead } = props;
  const { status } = trace;
  return (
    <>
      <AgreementHead {...props} status={status} />
      <div className="section-head">
        <h3>Stages</h3>
        <FillKey />
      </div>
      <RungTable status={status} names={names} unit={unit} />
      <PartyTable trace={trace} names={names} onRead={onRead} />
      <div className="section-head">
        <h3>
          Why this stage <span>{traceSummary(trace)}</span>
        </h3>
      </div>
      <div className={status.conflicts.length > 0 ? "trace-columns" : undefined}>
        <TraceSteps trace={trace} names={names} today={today} onRead={onRead} onMore={onMore} />
        <ConflictList trace={trace} names={names} unit={unit} onRead={onRead} />
      </div>
      {status.promises.length > 0 && (
        <>
          <div className="section-head">
            <h3>
              Said versus done <span>{promisesHeading(status)}</span>
            </h3>
          </div>
          <PromiseTable trace={trace} names={names} onRead={onRead} />
        </>
      )}
      {own !== null && <AgreementCoverage filter={own} unit={unit} />}
      {entry !== undefined && <AgreementEntry entry={entry} status={status} names={names} />}
    </>
  );
}
