import { memo, type ReactNode } from "react";
import type { PageName } from "../state/view-state.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { PageFrame } from "../ui/page-frame.tsx";
import { OverviewPage } from "./overview-page.tsx";
import type { PageParts } from "./page-parts.ts";

const TimelineView = lazyPart(
  async () => (await import("../views/timeline/timeline-view.tsx")).TimelineView,
  <PageFrame what="the timeline" />,
);
const PromisesView = lazyPart(
  async () => (await import("../views/promises/promises-view.tsx")).PromisesView,
  <PageFrame what="the promises" />,
);
const GridsView = lazyPart(
  async () => (await import("../views/grids/grids-view.tsx")).GridsView,
  <PageFrame what="the grids" />,
);
const ChangesView = lazyPart(
  async () => (await import("../views/changes/changes-view.tsx")).ChangesView,
  <PageFrame what="the changes" />,
);
const ReportsView = lazyPart(
  async () => (await import("../views/articles/reports-view.tsx")).ReportsView,
  <PageFrame what="the reports" />,
);

/** Every page of the menu. All but the first are fetched when they are opened. */
const PAGE_BODIES: Readonly<Record<PageName, (parts: PageParts) => ReactNode>> = {
  overview: OverviewPage,
  timeline: TimelineView,
  promises: PromisesView,
  grids: GridsView,
  changes: ChangesView,
  articles: ReportsView,
};

/** The page that the address names; drawn anew only for other parts. */
export const PageBody = memo(function PageBody(parts: PageParts) {
  const Body = PAGE_BODIES[parts.view.page];
  return <Body {...parts} />;
});
