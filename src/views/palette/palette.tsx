import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Dictionaries } from "../../model/dataset.ts";
import { useSavedViews } from "../../state/use-saved-views.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { PageName, ViewState } from "../../state/view-state.ts";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { type PaletteEntry, paletteEntries } from "./palette-entries.ts";
import { rankEntries } from "./rank-entries.ts";
import "./palette.css";

export interface PaletteProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly dictionaries: Dictionaries;
  readonly pageNames: Readonly<Record<PageName, string>>;
  readonly onClose: () => void;
}

/** Do anything by its name: letters find it, arrows choose, Enter does it. */
export function Palette({ view, update, names, dictionaries, pageNames, onClose }: PaletteProps) {
  const [saved] = useSavedViews();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // In the commit itself, as letters that were typed before it came are typed into it then.
  useLayoutEffect(() => input.current?.focus(), []);

  const found = rankEntries(paletteEntries(view, dictionaries, names, pageNames, saved), typed);
  const chosen = Math.min(active, found.length - 1);

  function run({ patch }: PaletteEntry) {
    onClose();
    update(patch);
  }
  function chooseByKey(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((chosen + step + found.length) % found.length);
    }
    const entry = found[chosen];
    if (event.key === "Enter" && entry !== undefined) {
      event.preventDefault();
      run(entry);
    }
  }
  return (
    <DialogPanel name="Go to or filter" kind="Go to or filter" className="palette" onClose={onClose}>
      <input
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${chosen}`}
        aria-label="An agreement, a country, a theme, a page"
        placeholder="Agreement, country, theme, page"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={chooseByKey}
      />
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label="What fits">
        {found.map((entry, place) => (
          <button
            key={entry.key}
            id={`${id}-${place}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onClick={() => run(entry)}
          >
            <span>{entry.words}</span>
            <small>{entry.act}</small>
          </button>
        ))}
      </div>
      {found.length === 0 && <p className="muted">Nothing is called that.</p>}
    </DialogPanel>
  );
}
