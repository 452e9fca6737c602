import type { CountUnit, Filter } from "../../model/filter.ts";
import { MOST_BINS } from "../../model/grain.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useMedia } from "../../state/use-media.ts";
import { capitalised, countedIn, grouped } from "../../ui/count-words.ts";
import { binName, binWords } from "../../ui/date-words.ts";
import { agreementBars, agreementCoverageWords, BARS_HEIGHT_PX, yearLabels } from "./agreement-bars.ts";

export interface AgreementCoverageProps {
  /** What leaves the reports that name the agreement. */
  readonly filter: Filter;
  readonly unit: CountUnit;
}

const LABELS_PX = 16;

/** How often the agreement was in the news: a bar a quarter, and the same numbers as a table. */
export function AgreementCoverage({ filter, unit }: AgreementCoverageProps) {
  const { data } = useAnswer("coverage", { filter, grain: "quarter", mostBins: MOST_BINS, by: "all", unit });
  const widthPx = useMedia("screen and (max-width: 860px)") ? 360 : 900;
  if (data === undefined) return null;
  const { answer: coverage } = data;
  const { starts, totals, grain } = coverage;
  return (
    <>
      <div className="section-head">
        <h3>
          Coverage <span>{agreementCoverageWords(coverage, unit)}</span>
        </h3>
      </div>
      {starts.length > 0 && (
        <figure className="agreement-coverage">
          <svg viewBox={`0 0 ${widthPx} ${BARS_HEIGHT_PX + LABELS_PX}`} aria-hidden="true">
            {agreementBars(coverage, widthPx).map(({ bin, isUnfinished, ...place }) => (
              <rect key={bin} className={isUnfinished ? "unfinished" : undefined} {...place}>
                <title>{`${binWords(starts[bin] ?? 0, grain)}: ${countedIn(totals[bin] ?? 0, unit)}`}</title>
              </rect>
            ))}
            <path d={`M0 ${BARS_HEIGHT_PX - 0.5}H${widthPx}`} />
            {yearLabels(coverage, widthPx).map(({ x, year }) => (
              <text key={year} x={x} y={BARS_HEIGHT_PX + LABELS_PX - 3}>
                {year}
              </text>
            ))}
          </svg>
          <details>
            <summary>The same as a table</summary>
            <div className="table-frame">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{capitalised(grain)}</th>
                    <th scope="col">{capitalised(unit)}</th>
                  </tr>
                </thead>
                <tbody>
                  {starts.map((start, bin) =>
                    totals[bin] === 0 ? null : (
                      <tr key={start}>
                        <th scope="row">{binName(start, grain)}</th>
                        <td>{grouped(totals[bin] ?? 0)}</td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </div>
          </details>
        </figure>
      )}
    </>
  );
}
