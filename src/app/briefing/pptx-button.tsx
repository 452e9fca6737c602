import { useEffect, useRef, useState } from "react";
import { fileName } from "../../briefing/export/file-name.ts";
import type { Deck } from "../../briefing/slide.ts";
import { Icon } from "../../ui/icon.tsx";
import { saveFile } from "../export/save-file.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Saves the deck as a PowerPoint file; says how far it is, and can be called off. */
export function PptxButton({ deck }: { readonly deck: Deck }) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [failure, setFailure] = useState("");
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);

  async function make() {
    const own = new AbortController();
    making.current = own;
    setFailure("");
    setProgress({ done: 0, of: deck.slides.length });
    try {
      const { writePptx } = await import("../../briefing/pptx/write-pptx.ts");
      const bytes = await writePptx(deck, { signal: own.signal, onProgress: setProgress });
      saveFile(fileName(deck.name, deck.stamp.day, "pptx"), TYPE, bytes);
    } catch (error) {
      if (!own.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setProgress(null);
    }
  }
  if (progress !== null) {
    return (
      <span className="pptx-progress" role="status">
        <progress value={progress.done} max={progress.of} aria-label="Slides written" />
        <button type="button" className="button plain" onClick={() => making.current?.abort()}>
          Cancel
        </button>
      </span>
    );
  }
  return (
    <>
      {failure !== "" && <span role="alert">The file could not be made: {failure}</span>}
      <button
        type="button"
        className="button plain"
        onClick={() => void make()}
        title="Slides to edit in PowerPoint or LibreOffice"
      >
        <Icon name="share" />
        <span>PowerPoint</span>
      </button>
    </>
  );
}
