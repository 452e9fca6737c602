import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { countedIn, percentWords } from "../../ui/count-words.ts";
import { binName } from "../../ui/date-words.ts";
import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";
import { valueWords } from "./coverage-wording.ts";

export interface CoverageTipProps {
  readonly row: CoverageRow;
  readonly stack: CoverageStack;
  readonly grain: Grain;
  readonly isShare: boolean;
  readonly unit: CountUnit;
}

/** The numbers of one column, in the order in which its parts stand: from the top, or side by side from the left. */
export function CoverageTip({ row, stack: { parts, isCompared }, grain, isShare, unit }: CoverageTipProps) {
  const values = parts.map((part, place) => ({ part, value: row.values[place] ?? 0 })).filter(({ value }) => value > 0);
  return (
    <div className="tip">
      <p>
        <b>{binName(row.start, grain)}</b> {countedIn(row.total, unit)}
        {row.isUnfinished && ", not over yet"}
      </p>
      <ul>
        {(isCompared === true ? values : values.reverse()).map(({ part, value }) => (
          <li key={part.id}>
            <i className={`swatch part-${part.colour ?? "none"}`} />
            {part.name}
            <span>{isShare ? percentWords(value / row.total) : valueWords(value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
