import type { AgreementId } from "../../model/ids.ts";
import type { Answered } from "../../state/use-answer.ts";
import { longDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { findMilestones, newestFirst } from "./milestones.ts";

export interface MilestoneTableProps {
  readonly standing: Answered<"board">;
  readonly names: Names;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** Every milestone, the newest first and those without a day last; its name opens the agreement. */
export function MilestoneTable({ standing, names, onOpen }: MilestoneTableProps) {
  const milestones = newestFirst(findMilestones(standing.answer, standing.question.filter, names));
  if (milestones.length === 0) return null;
  return (
    <section className="table-frame milestone-table" aria-label="Milestones">
      <table>
        <caption className="sr">Milestones of the agreements in these reports, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Milestone</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map(({ agreement, stage, kind, date, words, sentence }) => (
            <tr key={`${agreement} ${stage}`}>
              <td>{date === null ? "no day" : longDate(date)}</td>
              <th scope="row">
                <button type="button" className="link" onClick={() => onOpen(agreement)}>
                  {words}
                </button>
              </th>
              <td className={kind === "overdue" ? "late" : undefined}>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
