import { lazy, Suspense, useState } from "react";
import type { Finding } from "../../model/finding.ts";
import { counted } from "../../ui/count-words.ts";

/** The words on findings are many, and few readers open them: they are fetched when they are asked for. */
const DialogPanel = lazy(async () => ({ default: (await import("../../ui/dialog-panel.tsx")).DialogPanel }));
const FindingsList = lazy(async () => ({ default: (await import("./findings-list.tsx")).FindingsList }));

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
        <Suspense fallback={null}>
          <DialogPanel name="Findings" kind="Findings" className="findings" onClose={() => setIsOpen(false)}>
            <h2>What the last build found</h2>
            <Suspense fallback={<p className="muted">Loading…</p>}>
              <FindingsList findings={findings} />
            </Suspense>
          </DialogPanel>
        </Suspense>
      )}
    </>
  );
}
