import { type ReactNode, useEffect, useRef, useState } from "react";
import { fileName } from "../../briefing/export/file-name.ts";
import type { Deck } from "../../briefing/slide.ts";
import { saveFile } from "../export/save-file.ts";
import { fetchPart } from "../fetch-part.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

export interface PptxButtonProps {
  /** The deck, or its making, which the signal calls off where nobody else waits for it. */
  readonly deckOf: (signal: AbortSignal) => Promise<Deck>;
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Saves a deck as a PowerPoint file; says how far it is, and calls it off when it is pressed again. It keeps the focus throughout. */
export function PptxButton({ deckOf, className, label, children }: PptxButtonProps) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [notice, setNotice] = useState("");
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);

  async function make() {
    const own = new AbortController();
    making.current = own;
    setNotice("");
    setProgress({ done: 0, of: 1 });
    try {
      const parts = Promise.all([deckOf(own.signal), fetchPart(() => import("../../briefing/pptx/write-pptx.ts"))]);
      const [deck, { writePptx }] = await Promise.race([parts, whenAborted(own.signal)]);
      const bytes = await writePptx(deck, { signal: own.signal, onProgress: setProgress });
      saveFile(fileName(deck.name, "", deck.stamp.day, "pptx"), TYPE, bytes);
      setNotice("Saved.");
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setNotice(own.signal.aborted ? "Called off." : `The file could not be made: ${why}`);
    } finally {
      setProgress(null);
    }
  }
  const isMaking = progress !== null;
  return (
    <span className="pptx-progress">
      <button
        type="button"
        className={className}
        onClick={() => (isMaking ? making.current?.abort() : void make())}
        aria-label={isMaking ? undefined : label}
        title={isMaking ? undefined : "Slides to edit in PowerPoint or LibreOffice"}
      >
        {isMaking ? "Cancel" : children}
      </button>
      {isMaking && <progress value={progress.done} max={progress.of} aria-label="Slides written" />}
      <span className={notice === "Saved." ? "sr" : undefined} role="status">
        {notice}
      </span>
    </span>
  );
}

/** Fails as soon as the signal calls off: slides that the screen waits for too are made on. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}
