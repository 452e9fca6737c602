import { NewestArticles } from "../views/articles/newest-articles.tsx";
import { ChangesBox } from "../views/changes/changes-box.tsx";
import { CoverageView } from "../views/coverage/coverage-view.tsx";
import type { PageParts } from "./page-parts.ts";

/** How much was reported, what is new, and the reports. */
export function BelowBoard({ view, update, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
  const parts = { view, update, names };
  return (
    <>
      <section className="page-break" aria-labelledby="coverage-head">
        <div className="section-head">
          <h2 id="coverage-head">Coverage and changes</h2>
        </div>
        <div className="coverage-columns">
          <div>
            <CoverageView
              {...parts}
              collection={manifest.about?.name ?? null}
              totals={{ reports: manifest.articles, stories: manifest.stories }}
              asOf={asOf}
              pastDay={asOf === lastDay ? null : asOf}
            />
          </div>
          <ChangesBox {...parts} {...{ asOf, lastDay, lastVisit }} />
        </div>
      </section>
      <NewestArticles view={view} update={update} note={manifest.about?.summary ?? null} today={today} />
    </>
  );
}
