import { useEffect, useRef, useState } from "react";
import { PAGE_NAMES } from "../views/bar/page-names.ts";
import { pageOfKey } from "../views/palette/shortcuts.ts";
import { lazyPart } from "./lazy-part.tsx";
import type { PageParts } from "./page-parts.ts";

const Palette = lazyPart(async () => (await import("../views/palette/palette.tsx")).Palette, null);
const ShortcutSheet = lazyPart(async () => (await import("../views/palette/shortcut-sheet.tsx")).ShortcutSheet, null);

/** A letter after `g` counts for as long. */
const NEXT_KEY_MS = 1500;

/** The keys of the whole page: ctrl+K for anything by its name, `?` for the list of keys, `g` and a letter for a page. */
export function PageKeys({ view, update, names, manifest }: PageParts) {
  const [sheet, setSheet] = useState<"palette" | "keys" | null>(null);
  const goesSince = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(update);
  useEffect(() => {
    latest.current = update;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPalette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      if (isUnderSheet() || (isTyping(event) && !isPalette)) return;
      if (isPalette) {
        event.preventDefault();
        setSheet("palette");
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") setSheet("keys");
      const page = event.timeStamp - goesSince.current < NEXT_KEY_MS ? pageOfKey(event.key) : undefined;
      goesSince.current = event.key === "g" && page === undefined ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (page !== undefined) {
        event.preventDefault();
        latest.current({ page, open: null, article: null, claim: null });
        window.scrollTo(0, 0);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const close = () => setSheet(null);
  if (sheet === "keys") return <ShortcutSheet pageNames={PAGE_NAMES} onClose={close} />;
  if (sheet === null) return null;
  const { dictionaries } = manifest;
  return <Palette {...{ view, update, names, dictionaries }} pageNames={PAGE_NAMES} onClose={close} />;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement ? target.type !== "checkbox" : target instanceof HTMLTextAreaElement;
}

function isUnderSheet(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
