import { useMemo } from "react";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { lastDayOf } from "../model/partial-date.ts";
import { keepKnown } from "../state/keep-known.ts";
import { useAnswer } from "../state/use-answer.ts";
import { showView, type UpdateView, useReadView } from "../state/use-view-state.ts";
import { AsyncPanel } from "../ui/async-panel.tsx";
import { shortDay } from "../ui/date-words.ts";
import { filterSummary } from "../ui/filter-wording.ts";
import { namesOf } from "../ui/names.ts";
import { AgreementPanel } from "../views/agreement/agreement-panel.tsx";
import { ArticlesView } from "../views/articles/articles-view.tsx";
import { ClockSwitch } from "../views/bar/clock-switch.tsx";
import { TopBar } from "../views/bar/top-bar.tsx";
import { BoardView } from "../views/board/board-view.tsx";
import { CoverageView } from "../views/coverage/coverage-view.tsx";
import { FilterBar } from "../views/filters/filter-bar.tsx";
import { FilterRail } from "../views/filters/filter-rail.tsx";
import { ReaderPanel } from "../views/reader/reader-panel.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { pageTitle } from "./page-title.ts";

export interface PageProps {
  /** The day to stand on when no report of the collection has one. */
  readonly today: DayNumber;
}

/** The whole page, once the collection is open. */
export function Page({ today }: PageProps) {
  const manifest = useAnswer("manifest", {});
  const panel = (
    <AsyncPanel query={manifest} what="the collection" skeleton={<PageSkeleton />}>
      {({ answer }) => <OpenPage manifest={answer} today={today} />}
    </AsyncPanel>
  );
  if (manifest.data !== undefined || manifest.error === null) return panel;
  return (
    <main className="main">
      <h1>Pactwatch</h1>
      {panel}
    </main>
  );
}

function OpenPage({ manifest, today }: PageProps & { readonly manifest: Manifest }) {
  const read = useReadView();
  const names = useMemo(() => namesOf(manifest.dictionaries), [manifest]);
  const { state: view, unread } = useMemo(() => keepKnown(read, manifest.dictionaries), [read, manifest]);
  const update: UpdateView = (patch, how) => showView({ ...view, ...patch }, how);
  const lastDay = manifest.lastDay ?? today;
  const asOf = view.asOf === null ? lastDay : lastDayOf(view.asOf);
  const parts = { view, update, names };
  return (
    <>
      <title>{pageTitle(view, names)}</title>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <TopBar {...{ view, update, manifest, asOf }} />
      <FilterBar
        {...parts}
        unread={unread}
        end={<ClockSwitch clock={view.clock} onChange={(clock) => update({ clock })} />}
      />
      <div className="frame">
        <aside className="rail" aria-label="Filters">
          <FilterRail {...parts} />
        </aside>
        <main className="main" id="main" tabIndex={-1}>
          <p className="stamp">
            <b>Pactwatch</b> · sample corpus of {manifest.articles} reports ·{" "}
            {view.clock === "told" ? "told by" : "as of"} {shortDay(asOf)} · filter: {filterSummary(view.filter, names)}
          </p>
          <BoardView {...parts} asOf={asOf} lastDay={lastDay} />
          <section className="page-break" aria-labelledby="coverage-head">
            <div className="section-head">
              <h2 id="coverage-head">Coverage</h2>
            </div>
            <CoverageView {...parts} total={manifest.articles} />
          </section>
          <ArticlesView view={view} update={update} total={manifest.articles} />
        </main>
      </div>
      {view.open !== null && (
        <AgreementPanel key={view.open} {...parts} agreement={view.open} asOf={asOf} lastDay={lastDay} />
      )}
      {view.article !== null && <ReaderPanel key={view.article} {...parts} article={view.article} />}
    </>
  );
}
