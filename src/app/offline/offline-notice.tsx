import { useState } from "react";
import type { OfflineAbout } from "../../briefing/offline/offline-file.ts";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import "../../views/help/help.css";
import "./offline.css";

/** That the page is a file that stays as it was made, and the way to the sheet that says how current it is. */
export function OfflineNotice({ about }: { readonly about: OfflineAbout }) {
  const [isOpen, setOpen] = useState(false);
  const { made, collection, fingerprint } = about.stamp;
  return (
    <aside className="notice offline" aria-label="Offline file">
      Offline file. {made} from {collection}, {fingerprint}. Reports that came later are not in it.{" "}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        About this file
      </button>
      {isOpen && <AboutSheet about={about} onClose={() => setOpen(false)} />}
    </aside>
  );
}

function AboutSheet({ about, onClose }: { readonly about: OfflineAbout; readonly onClose: () => void }) {
  const { title, stamp } = about;
  const terms: readonly (readonly [string, string])[] = [
    ["Opens on", title],
    ["Day", stamp.day],
    ["Clock", stamp.clock],
    ["Filter", stamp.filter],
    ["Counts", stamp.counts],
    ["Collection", stamp.collection],
    ["Fingerprint", stamp.fingerprint],
    ["Made", stamp.made],
    [
      "Holds",
      "Every report of the collection, whatever the filter, and the whole programme. It asks no network for anything.",
    ],
  ];
  return (
    <DialogPanel name="About this file" kind="About this file" className="help" onClose={onClose}>
      <dl className="terms">
        {terms.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </DialogPanel>
  );
}
