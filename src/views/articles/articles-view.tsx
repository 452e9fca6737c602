import { useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { type ViewState, writeViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { capitalised } from "../../ui/count-words.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { ArticleRow } from "./article-row.tsx";
import { moreWords } from "./articles-wording.ts";

const PAGE = 50;

const BY_DAY = [
  { value: "newest", words: "Newest" },
  { value: "oldest", words: "Oldest" },
] as const;
const WITH_WORDS = [...BY_DAY, { value: "best", words: "Best match" }] as const;

export interface ArticlesViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  /** What the collection says of itself; null when nothing. */
  readonly note: string | null;
  readonly today: DayNumber;
}

/** The reports that pass, fifty at a time. */
export function ArticlesView({ view, update, note, today }: ArticlesViewProps) {
  const listKey = writeViewState({ ...view, open: null, article: null, claim: null });
  const [asked, setAsked] = useState({ listKey, limit: PAGE });
  const limit = asked.listKey === listKey ? asked.limit : PAGE;
  const hasWords = view.filter.words.trim() !== "";
  const order = hasWords || view.order !== "best" ? view.order : "newest";
  const query = useAnswer("articles", { filter: view.filter, order, offset: 0, limit, unit: view.unit });
  const unit = query.data?.question.unit ?? "reports";
  return (
    <section className="reports" aria-labelledby="reports-head">
      <div className="section-head">
        <h2 id="reports-head">
          {capitalised(unit)} {query.data && <span>{query.data.answer.passing}</span>}
        </h2>
        <SegmentedSwitch
          name={`Order of the ${unit}`}
          value={order}
          choices={hasWords ? WITH_WORDS : BY_DAY}
          isSmall
          onChange={(chosen) => update({ order: chosen })}
        />
      </div>
      <AsyncPanel
        query={query}
        what="the reports"
        skeleton={<div className="article-list" />}
        isEmpty={({ answer }) => answer.passing === 0}
        empty={<p className="empty">No report matches. Remove a part of the filter above to see more.</p>}
      >
        {({ answer: { lines, passing } }) => (
          <>
            <ol className="article-list">
              {lines.map((line) => (
                <ArticleRow
                  key={line.id}
                  line={line}
                  today={today}
                  open={view.article}
                  onOpen={(article) => update({ article, claim: null })}
                />
              ))}
            </ol>
            <p className="list-foot">
              {lines.length < passing && (
                <button type="button" className="button" onClick={() => setAsked({ listKey, limit: limit + PAGE })}>
                  {moreWords(lines.length, passing, PAGE)}
                </button>
              )}
              {note !== null && <span>{note}</span>}
            </p>
          </>
        )}
      </AsyncPanel>
    </section>
  );
}
