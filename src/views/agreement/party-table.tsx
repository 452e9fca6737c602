import type { CitedClaim, Trace } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { RungBar } from "../../ui/rung-bar.tsx";
import { rungDrawing } from "../../ui/rung-drawing.ts";
import { SpeakerName } from "../../ui/speaker-name.tsx";
import { type PartyCell, partyLadder } from "./party-ladder.ts";

export interface PartyTableProps {
  readonly trace: Trace;
  readonly names: Names;
  readonly onRead: (claim: CitedClaim) => void;
}

/** The ladder of each party, where parties have acts of their own. */
export function PartyTable({ trace, names, onRead }: PartyTableProps) {
  const rows = partyLadder(trace);
  if (rows.length === 0) return null;
  const { ladder, rungs } = trace.status;
  const count = rungs.filter(({ stage }) => !names.stage(ladder, stage).isEnding).length;
  return (
    <>
      <div className="section-head">
        <h3>By party</h3>
      </div>
      <div className="table-frame">
        <table className="party-table">
          <thead>
            <tr>
              <th scope="col">Party</th>
              {rungs.map(({ stage }) => (
                <th key={stage} scope="col" className="party-cell">
                  {names.stage(ladder, stage).name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, cells }) => (
              <tr key={party}>
                <th scope="row">{names.country(party)}</th>
                {cells.map((cell, place) => (
                  <td key={cell.stage} className="party-cell">
                    <RungBar {...rungDrawing(cell.state, place, count, names.stage(ladder, cell.stage).isEnding)} />
                    <CellWords {...{ cell, trace, onRead }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the cell says; of a party's own act, with the report that says so. */
function CellWords({ cell, trace, onRead }: { readonly cell: PartyCell } & Omit<PartyTableProps, "names">) {
  const claim = trace.cited.find(({ number }) => number === cell.act?.claim);
  if (claim === undefined) return <span className="party-words muted">{cell.words}</span>;
  return (
    <>
      <span className="party-words told">{cell.words}</span>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => onRead(claim)}>
        <SpeakerName claim={claim} />
      </button>
    </>
  );
}
