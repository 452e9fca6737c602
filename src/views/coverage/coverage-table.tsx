import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { capitalised, grouped } from "../../ui/count-words.ts";
import { binName } from "../../ui/date-words.ts";
import { BIN_NOUNS } from "./bins.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { cellWords } from "./coverage-wording.ts";

export interface CoverageTableProps {
  readonly stack: CoverageStack;
  readonly grain: Grain;
  readonly isShare: boolean;
  readonly unit: CountUnit;
  readonly caption: string;
  readonly onChoose: (start: DayNumber) => void;
}

/** The chart's numbers, the newest bin first; a bin's name chooses it as a click on its column does. */
export function CoverageTable({ stack, grain, isShare, unit, caption, onChoose }: CoverageTableProps) {
  return (
    <section className="table-frame" aria-label={caption}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{capitalised(BIN_NOUNS[grain][0])}</th>
            <th scope="col">{capitalised(unit)}</th>
            {stack.parts.map((part) => (
              <th key={part.id} scope="col">
                {part.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...stack.rows].reverse().map((row) => (
            <tr key={row.start}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onChoose(row.start)}>
                  {binName(row.start, grain)}
                </button>
              </th>
              <td>{grouped(row.total)}</td>
              {stack.parts.map((part, place) => {
                const value = row.values[place] ?? 0;
                return <td key={part.id}>{cellWords(value, row.total, isShare)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
