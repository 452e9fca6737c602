import { ArticlesView } from "../views/articles/articles-view.tsx";
import type { PageParts } from "./page-parts.ts";

/** The reports alone, for reading. */
export function ReportsPage({ view, update, manifest, today }: PageParts) {
  return <ArticlesView view={view} update={update} note={manifest.about?.summary ?? null} today={today} />;
}
