import { memo } from "react";
import type { AgreementId } from "../../model/ids.ts";
import type { Ledger, PromiseCounts } from "../../model/promises.ts";
import type { Names } from "../../ui/names.ts";
import { KIND_NAMES } from "../../ui/source-words.ts";
import { sumOf, sumWords, undatedWords } from "./promises-wording.ts";

export interface PromiseSumsProps {
  readonly ledger: Ledger;
  readonly names: Names;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** How well promises were kept, by what they were made for and by the kind of publisher that reported them. */
export const PromiseSums = memo(function PromiseSums({ ledger, names, onOpen }: PromiseSumsProps) {
  return (
    <div className="sums">
      <SumTable
        title="By agreement"
        head="Agreement"
        rows={ledger.byAgreement.map(({ agreement, counts }) => ({
          key: agreement,
          name: names.value("agreement", agreement),
          counts,
          onOpen: () => onOpen(agreement),
        }))}
      />
      <SumTable
        title="By kind of publisher"
        head="Publisher"
        rows={ledger.byKind.map(({ kind, counts }) => ({ key: kind, name: KIND_NAMES[kind], counts }))}
      />
    </div>
  );
});

interface SumTableProps {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly counts: PromiseCounts;
    readonly onOpen?: () => void;
  }[];
}

function SumTable({ title, head, rows }: SumTableProps) {
  const dated = rows.filter(({ counts }) => sumOf(counts.dated) > 0);
  const undated = undatedWords(rows);
  return (
    <section className="figure" aria-label={title}>
      <h3>{title}</h3>
      {dated.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">Promises</th>
              <th scope="col">Dated</th>
              <th scope="col">In time</th>
              <th scope="col">Late or overdue</th>
            </tr>
          </thead>
          <tbody>
            {dated.map(({ key, name, counts, onOpen }) => {
              const words = sumWords(counts);
              return (
                <tr key={key}>
                  <th scope="row">
                    {onOpen === undefined ? (
                      name
                    ) : (
                      <button type="button" className="link" aria-haspopup="dialog" onClick={onOpen}>
                        {name}
                      </button>
                    )}
                  </th>
                  <td>{words.made}</td>
                  <td>{words.dated}</td>
                  <td>{words.inTime}</td>
                  <td className={counts.dated.late + counts.dated.overdue > 0 ? "alert" : undefined}>{words.late}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {undated !== "" && <p className="muted">{undated}</p>}
    </section>
  );
}
