import { type ChangeEvent, useState } from "react";
import {
  joinSavedViews,
  LONGEST_NAME,
  readSavedViews,
  withoutSavedView,
  withSavedView,
  writeSavedViews,
} from "../../state/saved-views.ts";
import { useSavedViews } from "../../state/use-saved-views.ts";
import { showView } from "../../state/use-view-state.ts";
import { readViewState, type ViewState, writeViewState } from "../../state/view-state.ts";
import { counted } from "../../ui/count-words.ts";
import { Icon } from "../../ui/icon.tsx";
import "./share-sheet.css";

const NOT_KEPT = "This browser keeps nothing for this page: the views are gone when it is closed. Save them to a file.";

/** Copy the link, save the view under a name, and come back to a saved one. */
export function ShareSheet({ view, onClose }: { readonly view: ViewState; readonly onClose: () => void }) {
  const [views, keep] = useSavedViews();
  const [name, setName] = useState("");
  const [notice, setNotice] = useState("");
  const tell = (isKept: boolean, words: string) => setNotice(isKept ? words : NOT_KEPT);

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setNotice("Link copied.");
    } catch {
      setNotice("The browser does not let this page copy. Copy the link from the address bar.");
    }
  }
  function saveView() {
    if (name.trim() === "") return;
    const isKept = keep(withSavedView(views, name, writeViewState(view)));
    setName("");
    tell(isKept, `Saved as “${name.trim()}”.`);
  }
  async function readViewsFile(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file === undefined) return;
    const read = readSavedViews(await file.text());
    if (read.length === 0) setNotice(`${file.name} holds no saved views.`);
    else tell(keep(joinSavedViews(views, read)), `Read ${counted(read.length, "view")} from ${file.name}.`);
  }
  return (
    <div className="share-sheet">
      <button type="button" className="button" onClick={copyLink}>
        <Icon name="share" />
        Copy the link to this view
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saveView();
        }}
      >
        <label>
          Save this view as
          <span className="share-name">
            <input
              className="field"
              type="text"
              value={name}
              maxLength={LONGEST_NAME}
              placeholder="Weekly briefing"
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="button" disabled={name.trim() === ""}>
              Save
            </button>
          </span>
        </label>
      </form>
      <ul className="saved-views" aria-label="Saved views">
        {views.map((saved) => (
          <li key={saved.name}>
            <button
              type="button"
              className="preset"
              onClick={() => {
                showView(readViewState(saved.search).state);
                onClose();
              }}
            >
              {saved.name}
            </button>
            <button
              type="button"
              className="button plain small"
              aria-label={`Forget ${saved.name}`}
              title={`Forget ${saved.name}`}
              onClick={() => keep(withoutSavedView(views, saved.name))}
            >
              <Icon name="cross" sizePx={12} />
            </button>
          </li>
        ))}
      </ul>
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
        {notice === "" ? "Saved views are kept on this machine, in this browser." : notice}
      </p>
    </div>
  );
}

function fileOf(text: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
