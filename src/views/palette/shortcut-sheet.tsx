import type { PageName } from "../../state/view-state.ts";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import { shortcutGroups } from "./shortcuts.ts";
import "./palette.css";

export interface ShortcutSheetProps {
  readonly pageNames: Readonly<Record<PageName, string>>;
  readonly onClose: () => void;
}

/** Every key that does something. */
export function ShortcutSheet({ pageNames, onClose }: ShortcutSheetProps) {
  return (
    <DialogPanel name="Keys" kind="Keys" className="palette" onClose={onClose}>
      <div className="shortcuts">
        {shortcutGroups(pageNames).map(({ title, shortcuts }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <dl>
              {shortcuts.map(({ keys, words }) => (
                <div key={words}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogPanel>
  );
}
