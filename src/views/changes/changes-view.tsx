import { useCallback, useMemo } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Questions } from "../../model/questions.ts";
import { narrowTo, narrowToDays } from "../../state/filter-changes.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useOpeners } from "../../state/use-openers.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { longDay } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { PageFrame } from "../../ui/page-frame.tsx";
import { changeLists } from "./change-lists.ts";
import { ChangedLists } from "./changed-lists.tsx";
import { changesHeadline, changesSentences } from "./changes-wording.ts";
import { CompareControls } from "./compare-controls.tsx";
import { type ComparedDay, comparedDay } from "./compared-day.ts";
import "./changes.css";
import { Unbroken } from "../../ui/unbroken.tsx";

export interface ChangesViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** No day after it can be compared. */
  readonly today: DayNumber;
  /** The day that the page stood on at the reader's last visit. */
  readonly lastVisit: DayNumber | null;
}

/** What is different between two days, each change with its agreement and its evidence. */
export function ChangesView({ view, update, names, asOf, lastDay, today, lastVisit }: ChangesViewProps) {
  const compared = comparedDay(view.since, lastVisit, asOf);
  const query = useAnswer("changes", {
    filter: view.filter,
    from: compared.day,
    to: asOf,
    clock: view.clock,
    unit: view.unit,
  });
  return (
    <AsyncPanel query={query} what="the changes" skeleton={<PageFrame what="the changes" />}>
      {({ question, answer: changes }) => (
        <ChangesPage {...{ view, update, names, asOf, lastDay, today, lastVisit, compared, question, changes }} />
      )}
    </AsyncPanel>
  );
}

interface ChangesPageProps extends ChangesViewProps {
  readonly compared: ComparedDay;
  readonly question: Questions["changes"]["ask"];
  readonly changes: Questions["changes"]["answer"];
}

function ChangesPage(props: ChangesPageProps) {
  const { update, names, asOf, lastDay, today, lastVisit, compared, question, changes } = props;
  const lists = useMemo(() => changeLists(changes, question.filter, names), [changes, question, names]);
  const unit = question.unit ?? "reports";
  /** What leaves the new reports that name the agreement, as many as are counted; null where no filter does. */
  const { from, to } = changes;
  const filterOf = useCallback(
    (agreement: AgreementId) => narrowTo(narrowToDays(question.filter, from + 1, to), "agreement", agreement),
    [question, from, to],
  );
  const showReports = useCallback(
    (filter: Filter) => update({ page: "articles", list: "all", order: "newest", filter }),
    [update],
  );
  const { open, read } = useOpeners(update);
  return (
    <>
      <header className="lead">
        <div>
          <h1>
            <Unbroken words={changesHeadline(lists, changes, changes.to !== lastDay, unit)} />
          </h1>
          <p>
            {changesSentences(compared.basis, changes, !isEmptyFilter(question.filter), unit).join(" ")}{" "}
            {changes.clock === "told"
              ? "Both days as the reports published by them had told it."
              : "What had happened by each day, as all reports tell it."}{" "}
            A filter changes which agreements and reports are listed, never a stage.
          </p>
        </div>
      </header>
      <div className="section-head">
        <h2>
          What changed{" "}
          <span>
            from {longDay(changes.from)} to {longDay(changes.to)}
          </span>
        </h2>
      </div>
      <CompareControls since={compared.day} {...{ asOf, lastDay, today, lastVisit, update }} />
      <ChangedLists
        {...{ lists, names, unit, filterOf, showReports }}
        filter={question.filter}
        onOpen={open}
        onRead={read}
      />
    </>
  );
}
