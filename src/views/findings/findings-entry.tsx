import { useState } from "react";
import type { Finding } from "../../model/finding.ts";
import { counted } from "../../ui/count-words.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { lazySheet } from "../../ui/lazy-sheet.tsx";

/** The words on findings are many, and few readers open them: they are fetched when they are asked for. */
const DialogPanel = lazySheet(
  async () => (await import("../../ui/dialog-panel.tsx")).DialogPanel,
  ({ onClose }) => onClose,
);
const FindingsList = lazyPart(
  async () => (await import("./findings-list.tsx")).FindingsList,
  <p className="muted">Loading…</p>,
);

/** How many things an analyst should look at, and the way to them. Nothing where nothing was found. */
export function FindingsEntry({ findings }: { readonly findings: readonly Finding[] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {counted(findings.length, "finding")} to look at
      </button>
      {isOpen && (
        <DialogPanel name="Findings" kind="Findings" className="findings" onClose={() => setIsOpen(false)}>
          <h2>What the last build found</h2>
          <FindingsList findings={findings} />
        </DialogPanel>
      )}
    </>
  );
}
