import { Icon } from "../ui/icon.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Popover } from "../ui/popover.tsx";
import type { PageParts } from "./page-parts.ts";

const ExportSheet = lazyPart(
  async () => (await import("./export/export-sheet.tsx")).ExportSheet,
  <p className="muted">Opening…</p>,
);

/** The way to files of what is shown; its programme is fetched when it is opened. */
export function ExportButton(parts: PageParts) {
  return (
    <Popover
      className="button plain export"
      align="end"
      name="Export"
      label={
        <>
          <Icon name="table" />
          <span>Export</span>
        </>
      }
    >
      {() => <ExportSheet {...parts} />}
    </Popover>
  );
}
