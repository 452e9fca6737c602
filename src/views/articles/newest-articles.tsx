import { useCallback } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { capitalised, grouped } from "../../ui/count-words.ts";
import { ArticleRow } from "./article-row.tsx";
import { allWords } from "./articles-wording.ts";

const MOST_SHOWN = 8;

export interface NewestArticlesProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  /** What the collection says of itself; null when nothing. */
  readonly note: string | null;
  readonly today: DayNumber;
}

/** The newest of the reports that pass, and the way to all of them. */
export function NewestArticles({ view, update, note, today }: NewestArticlesProps) {
  const query = useAnswer("articles", {
    filter: view.filter,
    order: "newest",
    offset: 0,
    limit: MOST_SHOWN,
    unit: view.unit,
  });
  const onOpen = useCallback((article: ArticleId) => update({ article, claim: null }), [update]);
  const unit = query.data?.question.unit ?? "reports";
  const isOnItsWay = query.isPlaceholderData && query.error === null;
  return (
    <section className="reports" aria-labelledby="reports-head">
      <div className="section-head">
        <h2 id="reports-head">
          {capitalised(unit)} {query.data && <span aria-busy={isOnItsWay}>{grouped(query.data.answer.passing)}</span>}
        </h2>
      </div>
      <AsyncPanel
        query={query}
        what="the reports"
        skeleton={<div className="article-list" aria-busy="true" />}
        isEmpty={({ answer }) => answer.passing === 0}
        empty={<p className="empty">No report matches. Remove a part of the filter above to see more.</p>}
      >
        {({ answer: { lines, passing } }) => (
          <>
            <ol className="article-list">
              {lines.map((line) => (
                <ArticleRow key={line.id} open={view.article} {...{ line, today, onOpen }} />
              ))}
            </ol>
            <p className="list-foot">
              <button
                type="button"
                className="button"
                onClick={() => {
                  update({ page: "articles", list: "all", order: "newest" });
                  window.scrollTo(0, 0);
                }}
              >
                {allWords(passing, unit)}
              </button>
              {note !== null && <span>{note}</span>}
            </p>
          </>
        )}
      </AsyncPanel>
    </section>
  );
}
