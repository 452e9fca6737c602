import type { UnreadValue } from "../../state/view-state.ts";

const UNLISTED: Readonly<Record<string, string>> = {
  country: "a country",
  theme: "a theme",
  agreement: "an agreement",
  open: "an agreement",
  publisher: "a publisher",
};

/** Letters of a value that are said; a link may hold thousands. */
const MOST_LETTERS = 80;

const UNREADABLE: Readonly<Record<string, string>> = {
  kind: "a kind of source",
  basis: "a way to find a date",
  from: "a start",
  to: "an end",
  asof: "a day",
  since: "a day",
  claim: "a sentence",
  all: "a part of the filter",
};

/** What a link named that the page left out: "The link names a country that is not in this collection: XX." */
export function unreadWords({ key, value: whole, isToCome, isCut }: UnreadValue): string {
  const value = whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole;
  if (isCut === true) return `The link has a note that is too long for a slide. Its end is left out: ${value}`;
  if (key === "note")
    return `The link has a note for a slide that is not in this collection, or none: ${value}. It is left out.`;
  if (isToCome === true) return `The link names a day that has not come: ${value}. It is left out.`;
  const part = key.startsWith("not-") ? key.slice("not-".length) : key;
  const unlisted = UNLISTED[part];
  if (unlisted !== undefined)
    return `The link names ${unlisted} that is not in this collection: ${value}. It is left out.`;
  const unreadable = UNREADABLE[part];
  if (unreadable !== undefined) return `The link names ${unreadable} that cannot be read: ${value}. It is left out.`;
  return `The link asks for “${value}” under “${key}”, which this page does not have. It is left out.`;
}
