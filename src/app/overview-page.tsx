import { useIsPainted } from "../state/use-is-painted.ts";
import { BoardView } from "../views/board/board-view.tsx";
import { CoverageView } from "../views/coverage/coverage-view.tsx";
import { lazyPart } from "./lazy-part.tsx";
import type { PageParts } from "./page-parts.ts";

const NewestArticles = lazyPart(
  async () => (await import("../views/articles/newest-articles.tsx")).NewestArticles,
  <div className="figure" aria-busy="true" />,
);
const ChangesBox = lazyPart(
  async () => (await import("../views/changes/changes-box.tsx")).ChangesBox,
  <aside className="figure" aria-busy="true" />,
);

/** Where everything stands, how much was reported, and the reports. */
export function OverviewPage(parts: PageParts) {
  const { view, update, names, asOf, lastDay } = parts;
  const isBoardPainted = useIsPainted();
  return (
    <>
      <BoardView {...{ view, update, names, asOf, lastDay }} />
      {isBoardPainted && <BelowBoard {...parts} />}
    </>
  );
}

function BelowBoard({ view, update, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
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
