import type { CountUnit } from "../../model/filter.ts";
import { Icon } from "../../ui/icon.tsx";
import { BLOCK_LINES } from "./list-layout.ts";
import { blockWords } from "./reports-wording.ts";

export interface ListBlocksProps {
  /** The first line of the part that is shown. */
  readonly start: number;
  readonly count: number;
  readonly unit: CountUnit;
  readonly onGo: (place: number) => void;
}

/** Which part of a very long list is shown, and the way to the parts beside it. */
export function ListBlocks({ start, count, unit, onGo }: ListBlocksProps) {
  const end = Math.min(count, start + BLOCK_LINES);
  return (
    <nav className="list-blocks" aria-label="Parts of the list">
      <button
        type="button"
        className="button small"
        aria-disabled={start === 0}
        onClick={() => start > 0 && onGo(start - BLOCK_LINES)}
      >
        <Icon name="previous" sizePx={12} />
        Part before
      </button>
      <span>{blockWords(start, end, count, unit)}</span>
      <button
        type="button"
        className="button small"
        aria-disabled={end === count}
        onClick={() => end < count && onGo(end)}
      >
        Next part
        <Icon name="next" sizePx={12} />
      </button>
    </nav>
  );
}
