import { memo } from "react";
import { isEmptyFilter } from "../../model/filter.ts";
import { type Answered, useAnswer } from "../../state/use-answer.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { changeLists } from "./change-lists.ts";
import type { ChangesViewProps } from "./changes-view.tsx";
import { changesSentences, shortHeadline } from "./changes-wording.ts";
import { type ComparedDay, comparedDay } from "./compared-day.ts";
import { latestChanges, leftOutWords } from "./latest-changes.ts";
import "./changes-box.css";
import { Unbroken } from "../../ui/unbroken.tsx";

const ENTRIES = 4;

/** What changed in short, beside the coverage; the page of changes tells all. */
export function ChangesBox({ view, update, names, asOf, lastDay, lastVisit }: Omit<ChangesViewProps, "today">) {
  const compared = comparedDay(view.since, lastVisit, asOf);
  const query = useAnswer("changes", {
    filter: view.filter,
    from: compared.day,
    to: asOf,
    clock: view.clock,
    unit: view.unit,
  });
  return (
    <aside className="figure changes-box" aria-label="What changed">
      <AsyncPanel query={query} what="the changes" skeleton={<p className="muted">Comparing two days…</p>}>
        {(answered) => <LatestChanges basis={compared.basis} {...{ answered, update, names, lastDay }} />}
      </AsyncPanel>
    </aside>
  );
}

interface LatestChangesProps extends Pick<ChangesViewProps, "update" | "names" | "lastDay"> {
  readonly answered: Answered<"changes">;
  readonly basis: ComparedDay["basis"];
}

/** Drawn anew only for another answer. */
const LatestChanges = memo(function LatestChanges(props: LatestChangesProps) {
  const { answered, basis, update, names, lastDay } = props;
  const { question, answer: changes } = answered;
  const lists = changeLists(changes, question.filter, names);
  const entries = latestChanges(lists, names, ENTRIES);
  const leftOut = leftOutWords(lists, entries.length);
  const isFiltered = !isEmptyFilter(question.filter);
  const [why, fresh] = changesSentences(basis, changes, isFiltered, question.unit ?? "reports");
  return (
    <>
      <h3>
        <Unbroken words={shortHeadline(lists, changes, changes.to !== lastDay)} />
      </h3>
      <p>
        {why} {fresh}
      </p>
      <ul>
        {entries.map(({ key, agreement, name, words, source, isHot }) => (
          <li key={key}>
            <p>
              <button
                type="button"
                className="box-open"
                aria-haspopup="dialog"
                onClick={() => update({ open: agreement })}
              >
                {name}
              </button>{" "}
              <span className={isHot ? "alert" : undefined}>
                <Unbroken words={words} />
              </span>
            </p>
            {source !== "" && <small>{source}</small>}
          </li>
        ))}
      </ul>
      {leftOut !== "" && <p>{leftOut}</p>}
      <button
        type="button"
        className="link"
        onClick={() => {
          update({ page: "changes" });
          window.scrollTo(0, 0);
        }}
      >
        Compare any two days
      </button>
    </>
  );
});
