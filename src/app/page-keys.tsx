import { useLayoutEffect, useRef, useState } from "react";
import { focusMain, useKeptFocus } from "../state/use-kept-focus.ts";
import { isUnderSheet, usePageKeys } from "../state/use-page-keys.ts";
import { lazySheet } from "../ui/lazy-sheet.tsx";
import { PAGE_NAMES } from "../views/bar/page-names.ts";
import { pageOfKey } from "../views/palette/page-key.ts";
import type { PageParts } from "./page-parts.ts";

const Palette = lazySheet(
  async () => (await import("../views/palette/palette.tsx")).Palette,
  ({ onClose }) => onClose,
);
const ShortcutSheet = lazySheet(
  async () => (await import("../views/palette/shortcut-sheet.tsx")).ShortcutSheet,
  ({ onClose }) => onClose,
);

/** A letter after `g` counts for as long. */
const NEXT_KEY_MS = 1500;

/** The keys of the whole page: ctrl+K for anything by its name, `?` for the list of keys, `b` for the briefing, `g` and a letter for a page. */
export function PageKeys({ view, update, names, manifest }: PageParts) {
  useKeptFocus();
  const [sheet, setSheet] = useState<"palette" | "keys" | null>(null);
  const goesSince = useRef(Number.NEGATIVE_INFINITY);

  usePageKeys((key) => {
    const page = performance.now() - goesSince.current < NEXT_KEY_MS ? pageOfKey(key) : undefined;
    goesSince.current = key === "g" && page === undefined ? performance.now() : Number.NEGATIVE_INFINITY;
    if (key === "?") setSheet("keys");
    if (key === "b") update({ slide: 1, open: null, article: null, claim: null });
    if (page !== undefined) {
      update({ page, open: null, article: null, claim: null });
      window.scrollTo(0, 0);
      focusMain();
    }
    return page !== undefined || key === "?" || key === "b";
  }, true);

  // Also while somebody types, as the browser's own ctrl+K would leave the page.
  useLayoutEffect(() => {
    const openPalette = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k" || isUnderSheet()) return;
      event.preventDefault();
      setSheet("palette");
    };
    document.addEventListener("keydown", openPalette);
    return () => document.removeEventListener("keydown", openPalette);
  }, []);

  // Opened where nothing had the focus, a sheet has nowhere to give it back to.
  const close = () => {
    setSheet(null);
    requestAnimationFrame(focusMain);
  };
  if (sheet === "keys") return <ShortcutSheet pageNames={PAGE_NAMES} onClose={close} />;
  if (sheet === null) return null;
  const { dictionaries } = manifest;
  return <Palette {...{ view, update, names, dictionaries }} pageNames={PAGE_NAMES} onClose={close} />;
}
