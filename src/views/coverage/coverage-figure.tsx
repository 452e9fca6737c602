import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useMemo } from "react";
import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit, Filter } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { AgreementId, ArticleId } from "../../model/ids.ts";
import type { Answered } from "../../state/use-answer.ts";
import { useWidth } from "../../state/use-width.ts";
import type { CoverageShape } from "../../state/view-state.ts";
import { filterSummary, subjectWords } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { boundCoverage } from "./bound-coverage.ts";
import { CoverageAxis } from "./coverage-axis.tsx";
import type { CoverageChartProps } from "./coverage-chart.tsx";
import { coverageStack } from "./coverage-rows.ts";
import {
  coverageHeadline,
  coverageSubtitle,
  grainWords,
  leftOutWords,
  shareHeadline,
  sourceWords,
} from "./coverage-wording.ts";
import type { MilestoneTableProps } from "./milestone-table.tsx";
import type { PeakStoriesProps } from "./peak-stories.tsx";

// Fetched when it is asked for: the cards can be read before.
const CoverageTable = lazy(async () => ({ default: (await import("./coverage-table.tsx")).CoverageTable }));

/** The part of the programme that draws: on its way, there, or not to be had. */
export type LoadedChart =
  | null
  | {
      readonly Chart: ComponentType<CoverageChartProps>;
      readonly Peaks: ComponentType<PeakStoriesProps>;
      readonly Milestones: ComponentType<MilestoneTableProps>;
    }
  | "failed";

export interface CoverageFigureProps {
  readonly coverage: Coverage;
  /** Ids of the unfiltered answer, largest first, for colours that stay. */
  readonly usual: readonly string[];
  readonly by: CoverageGroup;
  readonly filter: Filter;
  readonly isShare: boolean;
  readonly unit: CountUnit;
  readonly shape: CoverageShape;
  readonly isTable: boolean;
  readonly names: Names;
  readonly total: number;
  /** What the collection calls itself. */
  readonly collection: string | null;
  /** The day that the board stands on, null for the one that the page opens on. */
  readonly pastDay: DayNumber | null;
  /** The grain that was asked for; `coverage` may be coarser. */
  readonly asked: Grain;
  readonly chart: LoadedChart;
  /** The agreements that milestones are of; null while they are not known. */
  readonly standing: Answered<"board"> | null;
  /** The page with an agreement open. */
  readonly linkTo: (agreement: AgreementId) => string;
  readonly onOpen: (agreement: AgreementId) => void;
  readonly onRead: (article: ArticleId) => void;
  /** Takes a bin by its first day. */
  readonly onChoose: (start: DayNumber, grain: Grain) => void;
  readonly onZoom: CoverageChartProps["onZoom"];
  readonly onWhole: () => void;
  readonly controls: ReactNode;
}

const HEIGHT_PX = 440;

/** Headline, unit, legend, picture or table, what is left out, and the source. */
export function CoverageFigure(props: CoverageFigureProps) {
  const {
    coverage,
    usual,
    by,
    filter,
    isShare,
    unit,
    shape,
    isTable,
    names,
    total,
    collection,
    pastDay,
    asked,
    chart,
    standing,
    linkTo,
    onOpen,
    onRead,
    onChoose: chooseBin,
    onZoom,
    onWhole,
    controls,
  } = props;
  const [frame, widthPx] = useWidth();
  // The picture is drawn anew only when one of these is another.
  const { drawn, leftOut } = useMemo(() => boundCoverage(coverage, unit), [coverage, unit]);
  const stack = useMemo(() => coverageStack(drawn, usual, by), [drawn, usual, by]);
  const onChoose = useCallback((start: DayNumber) => chooseBin(start, coverage.grain), [chooseBin, coverage.grain]);
  const subject = subjectWords(filter, names);
  const isMultiples = shape === "multiples";
  // Lines and small charts show no column whose height a headline could name.
  const isShareDrawn = (isShare || (shape !== "columns" && !isTable)) && stack.rows.length > 0;
  const headline = isShareDrawn ? shareHeadline(stack, subject) : coverageHeadline(coverage, subject, unit);
  const subtitle = coverageSubtitle(coverage.grain, by, isShare, unit);
  const isDrawable = stack.rows.length > 0;
  const hasUnfinished = !isTable && stack.rows.some(({ isUnfinished }) => isUnfinished);
  const unfinished = hasUnfinished ? (shape === "lines" ? "Hollow" : "Dashed") : null;
  return (
    <figure className="figure" aria-labelledby="coverage-headline">
      <div className="figure-head">
        <h3 id="coverage-headline">{headline}</h3>
        <p className="figure-unit">{subtitle}</p>
        {controls}
      </div>
      <ul className="legend" aria-label="Colours">
        {stack.parts.map((part) => (
          <li key={part.id}>
            {shape === "lines" && !isTable ? (
              <LineSample colour={part.colour} />
            ) : (
              <i className={`swatch part-${part.colour ?? "none"}`} />
            )}
            {part.name}
          </li>
        ))}
      </ul>
      {isTable && isDrawable && (
        <Suspense fallback={null}>
          <CoverageTable
            {...{ stack, isShare, unit, onChoose }}
            grain={coverage.grain}
            caption={`${headline}. ${subtitle}`}
          />
        </Suspense>
      )}
      {isTable && standing !== null && chart !== null && chart !== "failed" && (
        <chart.Milestones {...{ standing, names, onOpen }} />
      )}
      {!isDrawable && (
        <p className="plot-empty">
          {coverage.passing === 0 ? "No report matches" : "No report has a date to draw it on"}
        </p>
      )}
      {!isTable && isDrawable && (
        <div
          className="plot-frame"
          ref={frame}
          style={{ "--plot-height": `${HEIGHT_PX}px`, "--drawn-width": `${widthPx ?? 0}px` }}
        >
          {chart === "failed" && (
            <p className="plot-empty" role="alert">
              The chart could not be loaded. Load the page again, or show the numbers as a table.
            </p>
          )}
          {chart !== null && chart !== "failed" && widthPx !== null && (
            <chart.Chart
              {...{
                drawn,
                stack,
                isShare,
                unit,
                widthPx,
                names,
                standing,
                shape,
                linkTo,
                onOpen,
                onChoose,
                onZoom,
                onWhole,
              }}
              grain={coverage.grain}
              heightPx={HEIGHT_PX}
              name={headline}
            />
          )}
          {widthPx !== null && !isMultiples && <CoverageAxis coverage={drawn} widthPx={widthPx} />}
        </div>
      )}
      <p className="left-out">
        {[grainWords(asked, coverage.grain), leftOut, ...leftOutWords(drawn, isTable || isMultiples, unit)]
          .filter(Boolean)
          .join(" ")}
      </p>
      {isDrawable && chart !== null && chart !== "failed" && (
        <chart.Peaks {...{ filter, unit, onRead }} grain={coverage.grain} rows={stack.rows} />
      )}
      <figcaption className="source">
        {sourceWords(
          coverage,
          { total, name: collection },
          filterSummary(filter, names),
          unfinished,
          pastDay,
          unit,
        ).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </figcaption>
    </figure>
  );
}

/** A piece of a line as the chart draws it, with its dashes. */
function LineSample({ colour }: { readonly colour: number | null }) {
  return (
    <svg className={`series-line line-sample part-${colour ?? "none"}`} width={30} height={10} aria-hidden="true">
      <path className="line-edge" d="M1 5H29" />
      <path className="line-core" d="M1 5H29" />
    </svg>
  );
}
