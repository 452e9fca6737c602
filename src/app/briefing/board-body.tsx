import type { BoardLine, SlideBody } from "../../briefing/slide.ts";
import type { AgreementId } from "../../model/ids.ts";
import { RungBar } from "../../ui/rung-bar.tsx";

type BoardBodyProps = Extract<SlideBody, { kind: "board" }> & {
  readonly onOpen: ((agreement: AgreementId) => void) | null;
};

/** The board in two columns of lines: stair, stage and date. */
export function BoardBody({ columns, isRoomy, remark, onOpen }: BoardBodyProps) {
  const rows = Math.max(1, ...columns.map(({ lines }) => lines.length));
  return (
    <>
      <div className="slide-columns of-board">
        {columns.map(({ heading, lines }) => (
          // Two columns that go on with a group have one heading.
          <div key={`${heading} ${lines[0]?.agreement}`}>
            <h2>{heading}</h2>
            <ul className={isRoomy ? "board-lines roomy" : "board-lines"} style={{ "--rows": rows }}>
              {lines.map((line) => (
                <Line key={line.agreement} line={line} onOpen={onOpen} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {remark !== "" && <p className="slide-remark">{remark}</p>}
    </>
  );
}

function Line({ line, onOpen }: { readonly line: BoardLine; readonly onOpen: BoardBodyProps["onOpen"] }) {
  const { agreement, name, stair, stage, when, next, isLate } = line;
  return (
    <li>
      {onOpen === null ? (
        <span className="board-name">{name}</span>
      ) : (
        <button
          type="button"
          className="board-name"
          onClick={() => onOpen(agreement)}
          title={`The evidence on ${name}`}
        >
          {name}
        </button>
      )}
      <span className="slide-stair" role="img" aria-label={stair.map(({ sentence }) => sentence).join(". ")}>
        {stair.map(({ name: rung, fill, step, heightShare }) => (
          <RungBar key={rung} {...{ fill, step, heightShare }} />
        ))}
      </span>
      <span className="board-status">
        <b>{stage}</b> {when}
        {next !== "" && <span className={isLate ? "board-next late" : "board-next"}>{next}</span>}
      </span>
    </li>
  );
}
