import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { shortDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { statusWords } from "../../ui/status-wording.ts";
import { passedWords, promisedWords } from "./timeline-wording.ts";

export interface LaneTableProps {
  readonly statuses: readonly AgreementStatus[];
  readonly names: Names;
  readonly caption: string;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** What the lanes draw, in words. */
export function LaneTable({ statuses, names, caption, onOpen }: LaneTableProps) {
  return (
    <section className="table-frame lane-table" aria-label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {["Agreement", "Stands at", "Steps", "Expected", "Last report by"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => {
            const { stage, when } = statusWords(status, names);
            return (
              <tr key={status.id}>
                <th scope="row">
                  <button type="button" className="link" aria-haspopup="dialog" onClick={() => onOpen(status.id)}>
                    {status.shortName}
                  </button>
                </th>
                <td>
                  <b>{stage}</b> {when}
                </td>
                <td>
                  <StepList words={passedWords(status, names)} />
                </td>
                <td>
                  <StepList words={promisedWords(status, names)} />
                </td>
                <td>{status.lastToldDay === null ? "none by the day" : shortDay(status.lastToldDay)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function StepList({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return "–";
  return (
    <ul>
      {words.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
