import { memo } from "react";
import { lazySheet } from "../ui/lazy-sheet.tsx";
import type { PageParts } from "./page-parts.ts";

const AgreementPanel = lazySheet(
  async () => (await import("../views/agreement/agreement-panel.tsx")).AgreementPanel,
  ({ update }) =>
    () =>
      update({ open: null }),
);
const BriefingScreen = lazySheet(
  async () => (await import("./briefing/briefing-screen.tsx")).BriefingScreen,
  ({ update }) =>
    () =>
      update({ slide: null }),
);
const ReaderPanel = lazySheet(
  async () => (await import("../views/reader/reader-panel.tsx")).ReaderPanel,
  ({ update }) =>
    () =>
      update({ article: null, claim: null }),
);

/** What is open over the page: an agreement, a report, or a report over the agreement that it speaks of. */
export const OpenPanels = memo(function OpenPanels(all: PageParts) {
  const { view, update, names, manifest, asOf, lastDay, today } = all;
  const parts = { view, update, names, today };
  const panels = (
    <>
      {view.open !== null && (
        <AgreementPanel key={view.open} {...parts} agreement={view.open} asOf={asOf} lastDay={lastDay} />
      )}
      {view.article !== null && <ReaderPanel {...parts} article={view.article} about={manifest.about} />}
    </>
  );
  // Over the slides too, whichever of their programmes comes first.
  return view.slide === null ? panels : <BriefingScreen {...all}>{panels}</BriefingScreen>;
});
