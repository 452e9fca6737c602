import { type ChangeEvent, useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { dateOfDay, type PartialDate } from "../../model/partial-date.ts";
import {
  joinSavedViews,
  leftOut,
  MOST_SAVED,
  readSavedViews,
  type SavedView,
  writeSavedViews,
} from "../../state/saved-views.ts";
import { useSavedViews } from "../../state/use-saved-views.ts";
import { type ViewState, writeViewState } from "../../state/view-state.ts";
import { counted } from "../../ui/count-words.ts";
import { shortDay } from "../../ui/date-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { NOT_KEPT, SavedViewList } from "./saved-view-list.tsx";
import "./share-sheet.css";

export interface ShareSheetProps {
  readonly view: ViewState;
  /** The day that the page stands on; a link may leave it open. */
  readonly asOf: DayNumber;
  readonly onClose: () => void;
}

/** Copy the link, save the view under a name, and come back to a saved one. */
export function ShareSheet({ view, asOf, onClose }: ShareSheetProps) {
  const [views, keep] = useSavedViews();
  const [notice, setNotice] = useState("");

  async function copyLink(day: PartialDate | null) {
    const link = new URL(window.location.href);
    link.search = writeViewState({ ...view, asOf: day });
    try {
      await navigator.clipboard.writeText(link.href);
      setNotice(day === null ? "Link copied. It opens on the last day that there is then." : "Link copied.");
    } catch {
      setNotice("The browser does not let this page copy. Copy the link from the address bar.");
    }
  }
  async function readViewsFile(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file === undefined) return;
    const read = readSavedViews(await file.text());
    if (read.length === 0) setNotice(`${file.name} holds no saved views.`);
    else setNotice(keep(joinSavedViews(views, read)) ? readWords(views, read, file.name) : NOT_KEPT);
  }
  return (
    <div className="share-sheet">
      <button type="button" className="button" onClick={() => copyLink(view.asOf)}>
        <Icon name="share" />
        Copy the link to this view
      </button>
      {view.asOf === null && (
        <button type="button" className="button" onClick={() => copyLink(dateOfDay(asOf))}>
          The same, always as of {shortDay(asOf)}
        </button>
      )}
      <SavedViewList view={view} label="Save this view as" onOpen={onClose} />
      <p className="share-file">
        {views.length > 0 && (
          <a className="link" download="pactwatch-views.json" href={fileOf(writeSavedViews(views))}>
            Save them to a file
          </a>
        )}
        <label className="link share-pick">
          Read views from a file
          <input type="file" className="sr" accept="application/json,.json" onChange={readViewsFile} />
        </label>
      </p>
      <p className="muted" role="status">
        {notice}
      </p>
    </div>
  );
}

/** What came of a file; views that no room is left for are said. */
function readWords(own: readonly SavedView[], read: readonly SavedView[], file: string): string {
  const left = leftOut(own, read);
  const words = `Read ${counted(read.length, "view")} from ${file}.`;
  return left === 0 ? words : `${words} ${MOST_SAVED} are kept and no more: ${left} of them found no room.`;
}

function fileOf(text: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
