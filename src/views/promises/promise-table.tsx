import { memo } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { EMPTY_FILTER } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Ledger, LedgerLine } from "../../model/promises.ts";
import type { CitedClaim, Pledge } from "../../model/status.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { shortDate, shortDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { isMissed, OUTSIDE } from "../../ui/promise-wording.ts";
import { kindWords } from "../../ui/source-words.ts";
import { promisedBy } from "../../ui/status-wording.ts";
import { type PromiseAxis, promiseAxis, promiseMarks } from "./promise-layout.ts";
import { PromiseLine } from "./promise-line.tsx";
import { fateOf } from "./promises-wording.ts";

export interface PromiseTableProps {
  readonly ledger: Ledger;
  readonly names: Names;
  readonly caption: string;
  readonly onOpen: (agreement: AgreementId) => void;
  readonly onRead: (claim: CitedClaim) => void;
}

/** The ledger, a promise a row, with the line from said to due to done inside it. */
export const PromiseTable = memo(function PromiseTable(props: PromiseTableProps) {
  const { ledger, names, caption, onOpen, onRead } = props;
  const claims = ledger.lines.map(({ pledge }) => pledge.claim);
  const { data } = useAnswer("cited", { claims, filter: EMPTY_FILTER }, claims.length > 0);
  const cited = new Map(data?.answer.map((claim) => [claim.number, claim]));
  const axis = promiseAxis(ledger.days ?? { first: ledger.asOf, last: ledger.asOf }, ledger.asOf);
  return (
    <table className="ledger">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="col-day">
            Said on
          </th>
          <th scope="col" className="col-by">
            Reported by
          </th>
          <th scope="col" className="col-pact">
            Agreement
          </th>
          <th scope="col" className="col-stage">
            Would be
          </th>
          <th scope="col" className="col-day">
            Due
          </th>
          <th scope="col" className="col-line">
            <span className="sr">Said, due and done on one axis</span>
            <AxisWords axis={axis} asOf={ledger.asOf} />
          </th>
          <th scope="col" className="col-fate">
            Outcome
          </th>
        </tr>
      </thead>
      <tbody>
        {ledger.lines.map((line) => (
          <LedgerRow
            key={`${line.pledge.claim} ${line.pledge.stage}`}
            {...{ line, names, axis, onOpen, onRead }}
            asOf={ledger.asOf}
            claim={cited.get(line.pledge.claim) ?? null}
          />
        ))}
      </tbody>
    </table>
  );
});

function AxisWords({ axis, asOf }: { readonly axis: PromiseAxis; readonly asOf: DayNumber }) {
  return (
    <span className="axis-words" aria-hidden="true">
      {axis.ticks.map(({ at, words }) => (
        <span key={at} style={{ "--at": at }}>
          {words}
        </span>
      ))}
      <b style={{ "--at": axis.asOf }} title={`As of ${shortDay(asOf)}`}>
        {"▾"}
      </b>
    </span>
  );
}

interface LedgerRowProps extends Pick<PromiseTableProps, "names" | "onOpen" | "onRead"> {
  readonly line: LedgerLine;
  readonly axis: PromiseAxis;
  readonly asOf: DayNumber;
  /** Where it stands; null until that is known. */
  readonly claim: CitedClaim | null;
}

function LedgerRow({ line, names, axis, asOf, claim, onOpen, onRead }: LedgerRowProps) {
  const { agreement, pledge, kind, dueBefore } = line;
  const stage = names.stageOf(agreement, pledge.stage);
  const open = () => onOpen(agreement);
  return (
    <tr>
      <td className="cell-said">{pledge.saidOn === null ? "no date" : shortDate(pledge.saidOn)}</td>
      <td className="cell-by">
        <button
          type="button"
          className="link row-open"
          aria-haspopup="dialog"
          title={pledge.saidBy}
          disabled={claim === null}
          onClick={() => claim !== null && onRead(claim)}
        >
          <bdi>{pledge.saidBy}</bdi>
        </button>
        <small className="muted">
          {kindWords(kind)}
          {pledge.isShown ? "" : `, ${OUTSIDE}`}
        </small>
      </td>
      <td className="cell-pact">
        <button type="button" className="link above" aria-haspopup="dialog" onClick={open}>
          {names.value("agreement", agreement)}
        </button>
      </td>
      <td className="cell-stage">
        {stage}
        <span className="muted">{promisedBy(pledge, names)}</span>
      </td>
      <td className="cell-due">
        {pledge.due === null ? <span className="muted">no day given</span> : shortDate(pledge.due)}
        {dueBefore !== null && <small className="muted">before: {shortDate(dueBefore)}</small>}
      </td>
      <td className="cell-line">
        <PromiseLine axis={axis} marks={promiseMarks(pledge, axis)} />
      </td>
      <td className="cell-fate">
        <span className={isMissed(pledge.outcome) ? "alert" : undefined}>{fateOf(pledge, asOf)}</span>
        <DoneOn pledge={pledge} onOpen={open} />
      </td>
    </tr>
  );
}

interface DoneOnProps {
  readonly pledge: Pledge;
  readonly onOpen: () => void;
}

/** The day of the act, which leads to who told of it; nothing where nothing was done. */
function DoneOn({ pledge, onOpen }: DoneOnProps) {
  if (["pending", "overdue", "withdrawn"].includes(pledge.outcome)) return null;
  return (
    <small>
      <button type="button" className="link above" aria-haspopup="dialog" onClick={onOpen}>
        {pledge.doneOn === null ? "day not reported" : `done ${shortDate(pledge.doneOn)}`}
      </button>
    </small>
  );
}
