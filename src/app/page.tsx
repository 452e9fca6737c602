import { useMemo } from "react";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { dateOfDay, lastDayOf } from "../model/partial-date.ts";
import { keepKnown } from "../state/keep-known.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useReadView, viewUpdater } from "../state/use-view-state.ts";
import { useVisit } from "../state/use-visit.ts";
import { AsyncPanel } from "../ui/async-panel.tsx";
import { collectionSentences, collectionWords, generatedNotice } from "../ui/collection-words.ts";
import { shortDay } from "../ui/date-words.ts";
import { filterSummary } from "../ui/filter-wording.ts";
import { namesOf } from "../ui/names.ts";
import { ClockSwitch } from "../views/bar/clock-switch.tsx";
import { TopBar } from "../views/bar/top-bar.tsx";
import { FilterBar } from "../views/filters/filter-bar.tsx";
import { FilterRail } from "../views/filters/filter-rail.tsx";
import { FindingsEntry } from "../views/findings/findings-entry.tsx";
import { ExportButton } from "./export-button.tsx";
import { HelpButton } from "./help-button.tsx";
import { OpenPanels } from "./open-panels.tsx";
import { laterWords, openingDay } from "./opening-day.ts";
import { PageBody } from "./page-body.tsx";
import { PageKeys } from "./page-keys.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { pageTitle } from "./page-title.ts";

export interface PageProps {
  /** No report is believed to be of a later day. */
  readonly today: DayNumber;
}

/** The whole page, once the collection is open. */
export function Page({ today }: PageProps) {
  const manifest = useAnswer("manifest", {});
  const panel = (
    <AsyncPanel query={manifest} what="the collection" skeleton={<PageSkeleton />}>
      {({ answer }) => {
        const { lastDay } = answer;
        if (lastDay !== null && lastDay > today) return <LaterDatedPage manifest={answer} today={today} />;
        return <OpenPage manifest={answer} today={today} lastDay={lastDay ?? today} later={0} />;
      }}
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

/** The page of a collection that reaches past today: a wrong date must not move the day that all else is judged by. */
function LaterDatedPage({ manifest, today }: PageProps & { readonly manifest: Manifest }) {
  const untilToday = { ...EMPTY_FILTER, to: dateOfDay(today) };
  const newest = useAnswer("articles", { filter: untilToday, order: "newest", offset: 0, limit: 1 });
  const later = useAnswer("facets", { filter: { ...EMPTY_FILTER, from: dateOfDay(today + 1) } });
  return (
    <AsyncPanel query={newest} what="the collection" skeleton={<PageSkeleton />}>
      {({ answer: { lines } }) => (
        <AsyncPanel query={later} what="the collection" skeleton={<PageSkeleton />}>
          {({ answer: { passing } }) => (
            <OpenPage
              {...{ manifest, today }}
              lastDay={openingDay(today, lines[0]?.published ?? null, passing)}
              later={passing}
            />
          )}
        </AsyncPanel>
      )}
    </AsyncPanel>
  );
}

interface OpenPageProps extends PageProps {
  readonly manifest: Manifest;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** Reports of the collection that bear a later date than today. */
  readonly later: number;
}

function OpenPage({ manifest, today, lastDay, later }: OpenPageProps) {
  const read = useReadView();
  const names = useMemo(() => namesOf(manifest.dictionaries), [manifest]);
  const { state: view, unread } = useMemo(() => keepKnown(read, manifest.dictionaries), [read, manifest]);
  const update = useMemo(() => viewUpdater((all) => keepKnown(all, manifest.dictionaries)), [manifest]);
  const asOf = view.asOf === null ? lastDay : lastDayOf(view.asOf);
  const lastVisit = useVisit(lastDay);
  const parts = { view, update, names };
  const made = generatedNotice(manifest);
  return (
    <>
      <title>{pageTitle(view, names)}</title>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <TopBar
        {...{ view, update, manifest, asOf, lastDay }}
        findings={<FindingsEntry findings={manifest.findings} />}
        exports={<ExportButton {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />}
        help={<HelpButton dictionaries={manifest.dictionaries} />}
      />
      <FilterBar
        {...parts}
        unread={unread}
        end={<ClockSwitch clock={view.clock} onChange={(clock) => update({ clock })} />}
      />
      {made !== null && (
        <p className="notice" role="note">
          <b>{made}</b>
        </p>
      )}
      {later > 0 && (
        <p className="notice" role="status">
          {laterWords(later, today, lastDay)}{" "}
          <button
            type="button"
            className="link"
            onClick={() => update({ filter: { ...EMPTY_FILTER, from: dateOfDay(today + 1) } })}
          >
            Show {later === 1 ? "it" : "them"}
          </button>
        </p>
      )}
      <div className="frame">
        <aside className="rail" aria-label="Filters">
          <FilterRail {...parts} />
        </aside>
        <main className="main" id="main" tabIndex={-1}>
          <p className="stamp">
            <b>Pactwatch</b> · {collectionWords(manifest)}
            {view.unit === "stories" && `, counted as ${manifest.stories} stories`} ·{" "}
            {view.clock === "told" ? "told by" : "as of"} {shortDay(asOf)} · filter: {filterSummary(view.filter, names)}
            <br />
            {collectionSentences(manifest)}
          </p>
          <PageBody {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />
          {manifest.findings.length > 0 && (
            <footer className="page-foot">
              <FindingsEntry findings={manifest.findings} />
            </footer>
          )}
        </main>
      </div>
      <OpenPanels {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />
      <PageKeys {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />
    </>
  );
}
