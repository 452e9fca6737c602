import { useState } from "react";
import type { Dictionaries } from "../model/dataset.ts";
import { Icon } from "../ui/icon.tsx";
import { lazySheet } from "../ui/lazy-sheet.tsx";

const HelpSheet = lazySheet(
  async () => (await import("../views/help/help-sheet.tsx")).HelpSheet,
  ({ onClose }) => onClose,
);

/** The way to what the page's words mean. */
export function HelpButton({ dictionaries }: { readonly dictionaries: Dictionaries }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button plain help-button"
        aria-label="What the words mean"
        title="What the words mean, and how a status is decided"
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      {isOpen && <HelpSheet dictionaries={dictionaries} onClose={() => setOpen(false)} />}
    </>
  );
}
