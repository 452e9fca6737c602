import { useState } from "react";
import type { Manifest } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { type ListAsked, listAsked } from "../../state/list-asked.ts";
import { MOST_SHORTLISTED } from "../../state/shortlist.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useShortlist } from "../../state/use-shortlist.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { EmptyList } from "./empty-list.tsx";
import { LINES_ASKED, type LineRange, offsetFor } from "./list-layout.ts";
import { ReportsHead } from "./reports-head.tsx";
import { ReportsList } from "./reports-list.tsx";
import { changeWords } from "./reports-wording.ts";
import { ShortlistBar } from "./shortlist-bar.tsx";
import "./reports.css";

export interface ReportsViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly manifest: Manifest;
  readonly today: DayNumber;
}

/** Every report that passes, or those of them that were put aside, for reading. */
export function ReportsView({ view, update, names, manifest, today }: ReportsViewProps) {
  const [shortlist, toggle] = useShortlist();
  const [notice, setNotice] = useState("");
  const asked = listAsked(view, shortlist);
  const listKey = keyOf(asked);
  const [sight, setSight] = useState<LineRange & { readonly listKey: string }>({ listKey, start: 0, end: 1 });
  const offset = sight.listKey === listKey ? offsetFor(sight) : 0;
  const query = useAnswer("articles", { ...asked, offset, limit: LINES_ASKED });
  const shown = query.data === undefined ? listKey : keyOf(query.data.question);
  const reading = useAnswer("place", { ...asked, id: view.article ?? ("" as ArticleId) }, view.article !== null);
  const openPlace = reading.data?.question.id === view.article ? reading.data.answer.place : null;
  const putAside = (article: ArticleId) => setNotice(changeWords(toggle(article), shortlist.length, MOST_SHORTLISTED));
  return (
    <>
      <ReportsHead {...{ view, update, names, asked }} shortlisted={shortlist} />
      {view.list === "short" && shortlist.length > 0 && <ShortlistBar asked={asked} shortlist={shortlist} />}
      <p className="sr" role="status">
        {notice}
      </p>
      <AsyncPanel
        // Another page of the same list takes nothing from what is there.
        query={{ ...query, isPlaceholderData: query.isPlaceholderData && shown !== listKey }}
        what="the reports"
        skeleton={<div className="report-lines waiting" aria-busy="true" />}
        isEmpty={({ answer }) => answer.passing === 0}
        empty={
          <EmptyList {...{ asked, names, update }} shortlisted={shortlist.length} isShort={view.list === "short"} />
        }
      >
        {({ question, answer }) => (
          <ReportsList
            key={shown}
            listKey={shown}
            page={answer}
            unit={question.unit ?? "reports"}
            hasExcerpt={question.filter.words.trim() !== ""}
            today={today}
            shortlist={shortlist}
            isReading={view.article !== null}
            openPlace={shown === listKey ? openPlace : null}
            onSight={(lines) => {
              const next = { listKey: shown, ...lines };
              if (sight.listKey !== shown || offsetFor(next) !== offsetFor(sight)) setSight(next);
            }}
            onOpen={(article) => update({ article, claim: null })}
            onShortlist={putAside}
          />
        )}
      </AsyncPanel>
      {manifest.about !== null && <p className="list-foot">{manifest.about.summary}</p>}
    </>
  );
}

/** The same for every page of a list. */
function keyOf({ filter, order, unit = "reports", among }: ListAsked): string {
  return JSON.stringify([filter, order, unit, among === undefined ? "all" : "short"]);
}
