import { ArticlesView } from "../views/articles/articles-view.tsx";
import { BoardView } from "../views/board/board-view.tsx";
import { CoverageView } from "../views/coverage/coverage-view.tsx";
import type { PageParts } from "./page-parts.ts";

/** Where everything stands, how much was reported, and the reports. */
export function OverviewPage({ view, update, names, manifest, asOf, lastDay, today }: PageParts) {
  const parts = { view, update, names };
  return (
    <>
      <BoardView {...parts} asOf={asOf} lastDay={lastDay} />
      <section className="page-break" aria-labelledby="coverage-head">
        <div className="section-head">
          <h2 id="coverage-head">Coverage</h2>
        </div>
        <CoverageView
          {...parts}
          collection={manifest.about?.name ?? null}
          totals={{ reports: manifest.articles, stories: manifest.stories }}
          pastDay={asOf === lastDay ? null : asOf}
        />
      </section>
      <ArticlesView view={view} update={update} note={manifest.about?.summary ?? null} today={today} />
    </>
  );
}
