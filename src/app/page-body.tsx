import type { ComponentType } from "react";
import type { PageName } from "../state/view-state.ts";
import { OverviewPage } from "./overview-page.tsx";
import type { PageParts } from "./page-parts.ts";
import { ReportsPage } from "./reports-page.tsx";

/** Every page of the menu. All but the first are fetched when they are opened. */
const PAGE_BODIES: Readonly<Record<PageName, ComponentType<PageParts>>> = {
  overview: OverviewPage,
  articles: ReportsPage,
};

/** The page that the address names. */
export function PageBody(parts: PageParts) {
  const Body = PAGE_BODIES[parts.view.page];
  return <Body {...parts} />;
}
