import { type ReactNode, useMemo } from "react";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { lastDayOf } from "../model/partial-date.ts";
import { keepKnown } from "../state/keep-known.ts";
import { useAnswer } from "../state/use-answer.ts";
import { useShared } from "../state/use-shared.ts";
import { useShownViews } from "../state/use-shown-views.ts";
import { useReadView, viewUpdater } from "../state/use-view-state.ts";
import { useVisit } from "../state/use-visit.ts";
import type { ViewState } from "../state/view-state.ts";
import { AsyncPanel } from "../ui/async-panel.tsx";
import { generatedNotice } from "../ui/collection-words.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { namesOf } from "../ui/names.ts";
import { ClockSwitch } from "../views/bar/clock-switch.tsx";
import { TopBar } from "../views/bar/top-bar.tsx";
import { FilterBar } from "../views/filters/filter-bar.tsx";
import { FilterRail } from "../views/filters/filter-rail.tsx";
import { FindingsEntry } from "../views/findings/findings-entry.tsx";
import { ExportButton } from "./export-button.tsx";
import { HelpButton } from "./help-button.tsx";
import { OpenPanels } from "./open-panels.tsx";
import { PageBody } from "./page-body.tsx";
import { PageKeys } from "./page-keys.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { pageTitle } from "./page-title.ts";

export interface PageProps {
  /** No report is believed to be of a later day. */
  readonly today: DayNumber;
  /** What must be known of the page itself. */
  readonly notice?: ReactNode;
}

// For paper alone: the page can be read before. A sheet that is printed sooner says that a part of it was not there yet.
const PrintStamp = lazyPart(
  async () => (await import("./print-stamp.tsx")).PrintStamp,
  <p className="stamp" aria-busy="true" />,
);
// Few collections reach past today.
const LaterDatedPage = lazyPart(async () => (await import("./later-dated-page.tsx")).LaterDatedPage, <PageSkeleton />);
const LaterNotice = lazyPart(async () => (await import("./later-dated-page.tsx")).LaterNotice, null);

/** The whole page, once the collection is open. */
export function Page(own: PageProps) {
  const { today } = own;
  const manifest = useAnswer("manifest", {});
  const panel = (
    <AsyncPanel query={manifest} what="the collection" skeleton={<PageSkeleton />}>
      {({ answer }) => {
        const { lastDay } = answer;
        if (lastDay !== null && lastDay > today) {
          return (
            <LaterDatedPage today={today}>
              {(believed, later) => <OpenPage {...own} manifest={answer} lastDay={believed} later={later} />}
            </LaterDatedPage>
          );
        }
        return <OpenPage {...own} manifest={answer} lastDay={lastDay ?? today} later={0} />;
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

interface OpenPageProps extends PageProps {
  readonly manifest: Manifest;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** Reports of the collection that bear a later date than today. */
  readonly later: number;
}

function OpenPage({ manifest, today, notice, lastDay, later }: OpenPageProps) {
  const read = useReadView();
  const names = useMemo(() => namesOf(manifest.dictionaries), [manifest]);
  const known = useMemo(() => keepKnown(read, manifest.dictionaries, today), [read, manifest, today]);
  const { state: view, unread } = useShared(known);
  const update = useMemo(() => viewUpdater((all) => keepKnown(all, manifest.dictionaries, today)), [manifest, today]);
  const asOf = dayOf(view, lastDay);
  const lastVisit = useVisit(lastDay);
  const parts = { view, update, names };
  const shown = useShownViews(view);
  const shownParts = {
    ...parts,
    view: shown.page,
    manifest,
    asOf: dayOf(shown.page, lastDay),
    lastDay,
    today,
    lastVisit,
  };
  const made = generatedNotice(manifest);
  return (
    <>
      <title>{pageTitle(view, names)}</title>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <TopBar
        {...{ view, update, manifest, asOf, lastDay, today }}
        findings={<FindingsEntry findings={manifest.findings} />}
        exports={<ExportButton {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />}
        help={<HelpButton dictionaries={manifest.dictionaries} />}
      />
      <FilterBar
        {...parts}
        unread={unread}
        end={<ClockSwitch clock={view.clock} onChange={(clock) => update({ clock })} />}
      />
      {notice}
      {made !== null && (
        <p className="notice" role="note">
          <b>{made}</b>
        </p>
      )}
      {later > 0 && <LaterNotice {...{ later, today, lastDay, update }} />}
      <div className="frame">
        <aside className="rail" aria-label="Filters">
          <FilterRail {...parts} view={shown.page} />
        </aside>
        <main className="main" id="main" tabIndex={-1} aria-busy={shown.page !== view}>
          <PrintStamp {...{ view, names, manifest, asOf, lastDay, today }} />
          <PageBody {...shownParts} />
          {manifest.findings.length > 0 && (
            <footer className="page-foot">
              <FindingsEntry findings={manifest.findings} />
            </footer>
          )}
        </main>
      </div>
      <OpenPanels {...shownParts} view={shown.sheets} />
      <PageKeys {...parts} {...{ manifest, asOf, lastDay, today, lastVisit }} />
    </>
  );
}

/** The day that statuses are of. */
function dayOf({ asOf }: ViewState, lastDay: DayNumber): DayNumber {
  return asOf === null ? lastDay : lastDayOf(asOf);
}
