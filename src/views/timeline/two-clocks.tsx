import { useCallback, useMemo } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus, Clock } from "../../model/status.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { DayMoves } from "../../state/use-day-moves.ts";
import { useOpeners } from "../../state/use-openers.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { longDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { Unbroken } from "../../ui/unbroken.tsx";
import { ClockTable } from "./clock-table.tsx";
import { CLOCKS_HELP, clocksHeadline, restWords } from "./clocks-wording.ts";
import { DaySlider } from "./day-slider.tsx";
import { ladderDifferences } from "./ladder-differences.ts";

export interface TwoClocksProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly moves: DayMoves;
  /** The agreements that are shown, with every stage of their ladders. */
  readonly shown: readonly AgreementStatus[];
  readonly asOf: DayNumber;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What had happened by the day, what had been told by it, and where the two part. */
export function TwoClocks({ view, update, names, moves, shown, asOf, first, last }: TwoClocksProps) {
  const query = useAnswer("clocks", { filter: view.filter, asOf });
  const { data } = query;
  const differences = useMemo(() => ladderDifferences(data?.answer.differences ?? [], shown), [data, shown]);
  const open = useCallback((agreement: AgreementId, clock: Clock) => update({ open: agreement, clock }), [update]);
  const { read } = useOpeners(update);
  return (
    <section className="clocks" aria-labelledby="clocks-head">
      <div className="section-head">
        <h2 id="clocks-head">
          Two clocks <span>on {longDay(moves.day)}</span>
        </h2>
      </div>
      <AsyncPanel query={query} what="both clocks" skeleton={<div className="clocks-frame" aria-busy="true" />}>
        {({ answer }) => (
          <div className="clocks-columns">
            <div className="clocks-words">
              <h3>
                <Unbroken words={clocksHeadline(differences, answer.asOf)} />
              </h3>
              <p>{CLOCKS_HELP}</p>
              <p>{restWords(shown.length, differences.length)}</p>
              <DaySlider {...{ moves, first, last }} />
            </div>
            {differences.length === 0 ? (
              <p className="empty">
                Nothing to list on this day.
                <span className="on-screen">
                  {" "}
                  Move the day back with the slider to see what had happened before any report told it.
                </span>
              </p>
            ) : (
              <ClockTable {...{ differences, names, shown }} asOf={answer.asOf} onOpen={open} onRead={read} />
            )}
          </div>
        )}
      </AsyncPanel>
    </section>
  );
}
