import { useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { LEDGER_PAGE, type Ledger } from "../../model/promises.ts";
import type { Questions } from "../../model/questions.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useOpeners } from "../../state/use-openers.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { grouped } from "../../ui/count-words.ts";
import { longDay, shortDay } from "../../ui/date-words.ts";
import { filterSummary } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { PageFrame } from "../../ui/page-frame.tsx";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { OutcomeFilter } from "./outcome-filter.tsx";
import { PromiseSums } from "./promise-sums.tsx";
import { PromiseTable } from "./promise-table.tsx";
import "./promises.css";
import { Unbroken } from "../../ui/unbroken.tsx";
import { PromisesHelp, PromisesKey } from "./promises-help.tsx";
import { listedWords, promisesHeadline, promisesScope, restSentences, sumOf } from "./promises-wording.ts";

export interface PromisesViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
}

const ORDERS = [
  { value: "due", words: "Due day", title: "Earliest due day first, promises without a day last" },
  { value: "slip", words: "Slip", title: "Longest past the due day first" },
  { value: "said", words: "Day said", title: "Said last first" },
] as const;

/** Said versus done: every promise that the filter leaves, and what came of it by the day. */
export function PromisesView({ view, update, names, asOf, lastDay }: PromisesViewProps) {
  const [limit, setLimit] = useState(LEDGER_PAGE);
  const query = useAnswer("promises", {
    filter: view.filter,
    asOf,
    clock: view.clock,
    unit: view.unit,
    outcomes: view.outcomes,
    order: view.ledger,
    limit,
  });
  return (
    <AsyncPanel query={query} what="the promises" skeleton={<PageFrame what="the promises" />}>
      {({ question, answer: ledger }) => (
        <PromisesPage
          {...{ view, update, names, question, ledger }}
          isPastDay={question.asOf !== lastDay}
          onMore={() => setLimit(limit + LEDGER_PAGE)}
        />
      )}
    </AsyncPanel>
  );
}

interface PromisesPageProps extends Pick<PromisesViewProps, "view" | "update" | "names"> {
  readonly question: Questions["promises"]["ask"];
  readonly ledger: Ledger;
  readonly isPastDay: boolean;
  readonly onMore: () => void;
}

function PromisesPage({ view, update, names, question, ledger, isPastDay, onMore }: PromisesPageProps) {
  const { open, read } = useOpeners(update);
  const scope = promisesScope(question.filter, names);
  const headline = promisesHeadline(ledger.counts, scope, isPastDay ? longDay(ledger.asOf) : null);
  const isEmpty = sumOf(ledger.counts.all) === 0;
  return (
    <>
      <header className="lead">
        <div>
          <h1>
            <Unbroken words={headline} />
          </h1>
          <p>
            {ledger.clock === "told" && "As the reports published by that day had told it. "}
            {question.unit === "stories" && "What several reports of one story promise alike is counted once. "}
            {restSentences(ledger).join(" ")} A filter changes which promises are listed, never what came of them.
          </p>
        </div>
      </header>
      <div className="section-head">
        <h2>
          Said versus done <span>{listedWords(ledger, question.outcomes)}</span>
        </h2>
        <PromisesKey />
      </div>
      {isEmpty ? (
        <p className="empty">
          No promise in these reports. A promise is a sentence that says a stage is still to come, such as “will be
          signed in December”; remove a filter or choose a later day to see more.
        </p>
      ) : (
        <section className="figure ledger-figure" aria-label="Said versus done">
          <div className="ledger-controls">
            <OutcomeFilter
              counts={ledger.counts.all}
              chosen={view.outcomes}
              onChange={(outcomes) => update({ outcomes })}
            />
            <SegmentedSwitch
              name="Order of the promises"
              value={view.ledger}
              choices={ORDERS}
              isSmall
              onChange={(order) => update({ ledger: order })}
            />
          </div>
          {ledger.total === 0 ? (
            <p className="plot-empty">No promise came to that. Choose another outcome, or all.</p>
          ) : (
            <PromiseTable
              ledger={ledger}
              names={names}
              caption={`${headline}. ${listedWords(ledger, question.outcomes)}.`}
              onOpen={open}
              onRead={read}
            />
          )}
          {ledger.lines.length < ledger.total && (
            <button type="button" className="button more" onClick={onMore}>
              Show {Math.min(LEDGER_PAGE, ledger.total - ledger.lines.length)} more of {grouped(ledger.total)}
            </button>
          )}
          <p className="source">
            {question.filter.country.length > 0 && (
              <span>
                Countries choose the agreements, by their parties; the rest of the filter the reports that made a
                promise.
              </span>
            )}
            <span>
              {ledger.clock === "told" ? "Told by" : "As of"} {shortDay(ledger.asOf)}. Filter:{" "}
              {filterSummary(question.filter, names)}.
            </span>
          </p>
        </section>
      )}
      {!isEmpty && (
        <>
          <div className="section-head">
            <h2>
              Who kept what <span>all outcomes, whichever are listed above</span>
            </h2>
          </div>
          <PromiseSums ledger={ledger} names={names} onOpen={open} />
        </>
      )}
      <PromisesHelp />
    </>
  );
}
