import type { CitedClaim, Trace } from "../../model/status.ts";
import { shortDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { isMissed, OUTSIDE, outcomeWords } from "../../ui/promise-wording.ts";
import { promisedBy } from "../../ui/status-wording.ts";

export interface PromiseTableProps {
  readonly trace: Trace;
  readonly names: Names;
  readonly onRead: (claim: CitedClaim) => void;
}

/** Every planned stage and what came of it by the day, the oldest first. */
export function PromiseTable({ trace, names, onRead }: PromiseTableProps) {
  const claims = new Map(trace.cited.map((claim) => [claim.number, claim]));
  return (
    <div className="table-frame">
      <table className="promises">
        <thead>
          <tr>
            <th scope="col">Said on</th>
            <th scope="col">By</th>
            <th scope="col">Would be</th>
            <th scope="col">Due</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {trace.status.promises.map((pledge) => {
            const claim = claims.get(pledge.claim);
            return (
              <tr key={pledge.claim}>
                <td data-name="Said on">{pledge.saidOn === null ? "no date" : shortDate(pledge.saidOn)}</td>
                <td data-name="By">
                  {claim === undefined ? (
                    pledge.saidBy
                  ) : (
                    <button type="button" className="link" aria-haspopup="dialog" onClick={() => onRead(claim)}>
                      {pledge.saidBy}
                    </button>
                  )}
                  {!pledge.isShown && <small className="muted"> {OUTSIDE}</small>}
                </td>
                <td data-name="Would be">
                  {names.stage(trace.status.ladder, pledge.stage).name}
                  {promisedBy(pledge, names)}
                </td>
                <td data-name="Due">{pledge.due === null ? "no day given" : shortDate(pledge.due)}</td>
                <td data-name="Outcome" className={isMissed(pledge.outcome) ? "alert" : undefined}>
                  {outcomeWords(pledge)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
