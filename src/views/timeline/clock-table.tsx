import { memo } from "react";
import type { ClockReading, LaterTelling } from "../../model/clocks.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus, Clock } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { clocksCaption, firstToldWords, type LadderDifference, readingWords } from "./clocks-wording.ts";
import { StageGlyph } from "./stage-glyph.tsx";

export interface ClockTableProps {
  readonly differences: readonly LadderDifference[];
  readonly shown: readonly AgreementStatus[];
  readonly names: Names;
  readonly asOf: DayNumber;
  readonly onOpen: (agreement: AgreementId, clock: Clock) => void;
  readonly onRead: (telling: LaterTelling) => void;
}

/** The agreements that stand at two stages, with the report that told the later one first. */
export const ClockTable = memo(function ClockTable(props: ClockTableProps) {
  const { differences, shown, names, asOf, onOpen, onRead } = props;
  const caption = clocksCaption(asOf);
  return (
    <section className="table-frame clock-table" aria-label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {["Agreement", "Happened by then", "Told by then", "First told"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => {
            const { id, firstTold } = difference;
            const status = shown.find((own) => own.id === id);
            const told = firstToldWords(difference, asOf);
            const cell = (clock: Clock) => (
              <ReadingCell
                {...{ difference, status, names }}
                reading={difference[clock]}
                onOpen={() => onOpen(id, clock)}
              />
            );
            return (
              <tr key={id}>
                <th scope="row" data-name="Agreement">
                  <b>{status?.shortName}</b>
                </th>
                <td data-name="Happened by then">{cell("happened")}</td>
                <td data-name="Told by then">{cell("told")}</td>
                <td data-name="First told">
                  {firstTold === null ? (
                    told.when
                  ) : (
                    <button type="button" className="link" onClick={() => onRead(firstTold)}>
                      {told.when}
                    </button>
                  )}
                  <small>{told.who}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});

interface ReadingCellProps {
  readonly difference: LadderDifference;
  readonly status: AgreementStatus | undefined;
  readonly reading: ClockReading;
  readonly names: Names;
  readonly onOpen: () => void;
}

function ReadingCell({ difference: { ladder }, status, reading, names, onOpen }: ReadingCellProps) {
  const { stage, when } = readingWords(reading, ladder, names);
  const stages = (status?.rungs ?? []).map((rung) => rung.stage).filter((id) => !names.stage(ladder, id).isEnding);
  return (
    <button type="button" className="reading" aria-haspopup="dialog" onClick={onOpen}>
      <StageGlyph {...{ ladder, stages, names }} stage={reading.stage} />
      <b>{stage}</b> <span>{when}</span>
    </button>
  );
}
