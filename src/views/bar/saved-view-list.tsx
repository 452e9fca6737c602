import { useState } from "react";
import { LONGEST_NAME, MOST_SAVED, type SavedView, withoutSavedView, withSavedView } from "../../state/saved-views.ts";
import { useSavedViews } from "../../state/use-saved-views.ts";
import { showView } from "../../state/use-view-state.ts";
import { readViewState, type ViewState, writeViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import "./share-sheet.css";

export interface SavedViewListProps {
  /** What is saved under a new name. */
  readonly view: ViewState;
  /** "Save this view as". */
  readonly label: string;
  /** Which of the saved views are listed; all without it. */
  readonly isListed?: (saved: SavedView) => boolean;
  /** One was opened. */
  readonly onOpen?: () => void;
}

export const NOT_KEPT =
  "This browser keeps nothing for this page: what is saved is gone when it is closed. The link holds the view.";

/** Save a view under a name, and open, rename or forget one that was saved. */
export function SavedViewList({ view, label, isListed = () => true, onOpen }: SavedViewListProps) {
  const [views, keep] = useSavedViews();
  const [name, setName] = useState("");
  const [former, setFormer] = useState<SavedView | null>(null);
  const [notice, setNotice] = useState("");
  const wanted = name.trim();

  function save() {
    const others = former === null ? views : withoutSavedView(views, former.name);
    const kept = withSavedView(others, wanted, former?.search ?? writeViewState(view));
    if (kept === null) {
      setNotice(`${MOST_SAVED} views are saved, and no more are kept. Forget one of them first.`);
      return;
    }
    const instead = kept.length > others.length ? "" : ", in the place of the one that had this name";
    setNotice(keep(kept) ? `Saved as “${wanted}”${instead}.` : NOT_KEPT);
    setName("");
    setFormer(null);
  }
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== "") save();
        }}
      >
        <label>
          {former === null ? label : `Rename “${former.name}”`}
          <span className="share-name">
            <input
              className="field"
              type="text"
              value={name}
              maxLength={LONGEST_NAME}
              placeholder="Weekly briefing"
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="button" disabled={wanted === ""}>
              {former === null ? "Save" : "Rename"}
            </button>
          </span>
        </label>
      </form>
      <ul className="saved-views" aria-label="Saved views">
        {views.filter(isListed).map((saved) => (
          <li key={saved.name}>
            <button
              type="button"
              className="preset"
              onClick={() => {
                showView(readViewState(saved.search).state);
                onOpen?.();
              }}
            >
              {saved.name}
            </button>
            <button
              type="button"
              className="button plain small"
              aria-label={`Rename ${saved.name}`}
              onClick={() => {
                setFormer(saved);
                setName(saved.name);
              }}
            >
              Rename
            </button>
            <button
              type="button"
              className="button plain small"
              aria-label={`Forget ${saved.name}`}
              title={`Forget ${saved.name}`}
              onClick={() => {
                keep(withoutSavedView(views, saved.name));
                setFormer(null);
              }}
            >
              <Icon name="cross" sizePx={12} />
            </button>
          </li>
        ))}
      </ul>
      <p className="muted" role="status">
        {notice === "" ? "Saved views are kept on this machine, in this browser." : notice}
      </p>
    </>
  );
}
