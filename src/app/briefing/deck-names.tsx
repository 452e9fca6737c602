import { useState } from "react";
import { LONGEST_NAME, type SavedView, withoutSavedView, withSavedView } from "../../state/saved-views.ts";
import { useSavedViews } from "../../state/use-saved-views.ts";
import { showView } from "../../state/use-view-state.ts";
import { readViewState, type ViewState, writeViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";

/** A saved view that opens on its slides. */
const isDeck = ({ search }: SavedView) => readViewState(search).state.slide !== null;

/** Keep the deck under a name, and open, rename or forget one; each is a saved view, so the sheet of views has them too. */
export function DeckNames({ view }: { readonly view: ViewState }) {
  const [views, keep] = useSavedViews();
  const [name, setName] = useState("");
  const [former, setFormer] = useState<SavedView | null>(null);
  const [notice, setNotice] = useState("");
  const wanted = name.trim();

  function save() {
    if (wanted === "") return;
    const others = former === null ? views : withoutSavedView(views, former.name);
    const isKept = keep(withSavedView(others, wanted, former?.search ?? writeViewState({ ...view, slide: 1 })));
    setName("");
    setFormer(null);
    setNotice(
      isKept
        ? `Kept as “${wanted}”.`
        : "This browser keeps nothing for this page. The link of the page holds the deck.",
    );
  }
  return (
    <section className="deck-names" aria-label="Decks by name">
      <form
        className="deck-add"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label htmlFor="deck-name">{former === null ? "Keep this deck as" : `Rename “${former.name}”`}</label>
        <input
          id="deck-name"
          className="field"
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          placeholder="Weekly briefing"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={wanted === ""}>
          {former === null ? "Keep" : "Rename"}
        </button>
      </form>
      <ul>
        {views.filter(isDeck).map((saved) => (
          <li key={saved.name} className="deck-row">
            <button type="button" className="link" onClick={() => showView(readViewState(saved.search).state)}>
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
        {notice === "" ? "The link holds the deck too. Names are kept on this machine, in this browser." : notice}
      </p>
    </section>
  );
}
