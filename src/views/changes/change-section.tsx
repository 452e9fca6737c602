import { type ReactNode, useState } from "react";
import { usePrinting } from "../../state/use-printing.ts";
import { counted, grouped } from "../../ui/count-words.ts";

/** Entries of a section that are shown at first. */
const ENTRIES_SHOWN = 12;

export interface ChangeSectionProps<Entry> {
  readonly title: string;
  /** What it means to stand here. */
  readonly says: string;
  readonly entries: readonly Entry[];
  /** All there are, more than `entries` where only the newest are listed. */
  readonly count?: number;
  readonly row: (entry: Entry, place: number) => ReactNode;
}

/** One sort of change; nothing where there is none of it. */
export function ChangeSection<Entry>({ title, says, entries, count = entries.length, row }: ChangeSectionProps<Entry>) {
  const [isExpanded, setIsExpanded] = useState(false);
  const isPrinting = usePrinting();
  if (count === 0) return null;
  const shown = isExpanded || isPrinting ? entries : entries.slice(0, ENTRIES_SHOWN);
  const unlisted = count - entries.length;
  return (
    <section className="figure change-section" aria-label={title}>
      <h3>
        {title} <span>{grouped(count)}</span>
      </h3>
      <p className="muted">
        {says}
        {unlisted > 0 && ` ${counted(unlisted, "older one")} ${unlisted === 1 ? "is" : "are"} counted and not listed.`}
      </p>
      <ul>{shown.map(row)}</ul>
      {shown.length < entries.length && (
        <button type="button" className="link" onClick={() => setIsExpanded(true)}>
          {entries.length - shown.length} more
        </button>
      )}
    </section>
  );
}
