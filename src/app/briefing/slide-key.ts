/** A press of a key, in the window of the slides or in that of the notes. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** What has the focus, known by its name: an element of another window is of no class of this one. */
  readonly target: unknown;
}

const TYPED_IN = ["input", "textarea", "select"];
const PRESSED = ["button", "a", "summary"];

/** The key that a briefing may take; null where the browser, a field or a control has it. No field has Escape. */
export function slideKeyOf({ key, ctrlKey, metaKey, altKey, target }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = (target as { readonly localName?: string } | null)?.localName ?? "";
  const isOfControl = PRESSED.includes(name) && (key === " " || key === "Enter");
  return (TYPED_IN.includes(name) && key !== "Escape") || isOfControl ? null : key;
}
