import { type ComponentType, memo, useCallback } from "react";
import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit, Filter } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { AgreementId, ArticleId } from "../../model/ids.ts";
import type { Answered } from "../../state/use-answer.ts";
import { usePrinting } from "../../state/use-printing.ts";
import { useWidth } from "../../state/use-width.ts";
import type { CoverageShape } from "../../state/view-state.ts";
import { filterSummary } from "../../ui/filter-wording.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";
import type { Names } from "../../ui/names.ts";
import { uncomparedWords } from "./compare-wording.ts";
import { CoverageAxis } from "./coverage-axis.tsx";
import type { CoverageChartProps } from "./coverage-chart.tsx";
import { namesRoomPx } from "./coverage-layout.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { grainWords, leftOutWords, sourceWords } from "./coverage-wording.ts";
import type { MilestoneTableProps } from "./milestone-table.tsx";
import type { PeakStoriesProps } from "./peak-stories.tsx";

// Fetched when it is asked for: the cards can be read before.
const CoverageTable = lazyPart(async () => (await import("./coverage-table.tsx")).CoverageTable, null);

/** The part of the programme that draws: on its way, there, or not to be had. */
export type LoadedChart =
  | null
  | {
      readonly Chart: ComponentType<CoverageChartProps>;
      readonly Peaks: ComponentType<PeakStoriesProps>;
      readonly Milestones: ComponentType<MilestoneTableProps>;
    }
  | "failed";

export interface CoveragePictureProps {
  readonly coverage: Coverage;
  /** What of it is drawn, and in words what is not. */
  readonly drawn: Coverage;
  readonly leftOut: string;
  readonly stack: CoverageStack;
  readonly headline: string;
  readonly subtitle: string;
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
}

const HEIGHT_PX = 440;
/** The inside of a figure on an A4 sheet that lies on its side, and what leaves room for the changes below it. */
const PAPER_PX = 1016;
const PAPER_HEIGHT_PX = 260;

/** Legend, picture or table, what is left out, peaks and the source. */
export const CoveragePicture = memo(function CoveragePicture(props: CoveragePictureProps) {
  const { coverage, drawn, leftOut, stack, headline, subtitle, filter, isShare, unit, shape, isTable, names } = props;
  const { total, collection, pastDay, asked, chart, standing, linkTo, onOpen, onRead, onZoom, onWhole } = props;
  const { onChoose: chooseBin } = props;
  const [frame, screenPx] = useWidth();
  const isPaper = usePrinting();
  const widthPx = isPaper && screenPx !== null ? PAPER_PX : screenPx;
  const namesPx = shape === "lines" ? namesRoomPx(widthPx ?? 0, stack.parts.length) : 0;
  const drawnPx = widthPx === null ? null : widthPx - namesPx;
  const heightPx = isPaper ? PAPER_HEIGHT_PX : HEIGHT_PX;
  const { grain } = coverage;
  const onChoose = useCallback((start: DayNumber) => chooseBin(start, grain), [chooseBin, grain]);
  const isMultiples = shape === "multiples";
  const isDrawable = stack.rows.length > 0;
  const hasUnfinished = !isTable && stack.rows.some(({ isUnfinished }) => isUnfinished);
  const unfinished = hasUnfinished ? (shape === "lines" ? "Hollow" : "Dashed") : null;
  const loaded = chart === "failed" ? null : chart;
  return (
    <>
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
        <CoverageTable {...{ stack, isShare, unit, onChoose, grain }} caption={`${headline}. ${subtitle}`} />
      )}
      {isTable && standing !== null && loaded !== null && <loaded.Milestones {...{ standing, names, onOpen }} />}
      {!isDrawable && (
        <p className="plot-empty">
          {coverage.passing === 0 ? "No report matches" : "No report has a date to draw it on"}
        </p>
      )}
      {!isTable && isDrawable && (
        <div
          className="plot-frame"
          aria-busy={chart === null}
          ref={frame}
          style={{ "--plot-height": `${heightPx}px`, "--drawn-width": `${widthPx ?? 0}px` }}
        >
          {chart === "failed" && (
            <p className="plot-empty" role="alert">
              The chart could not be loaded. Load the page again, or show the numbers as a table.
            </p>
          )}
          {loaded !== null && drawnPx !== null && (
            <loaded.Chart
              {...{ drawn, stack, isShare, unit, names, standing, shape, grain, heightPx }}
              widthPx={drawnPx}
              hasNames={namesPx > 0}
              {...{ linkTo, onOpen, onChoose, onZoom, onWhole }}
              name={headline}
            />
          )}
          {drawnPx !== null && !isMultiples && <CoverageAxis coverage={drawn} widthPx={drawnPx} />}
        </div>
      )}
      <p className="left-out">
        {[
          grainWords(asked, grain),
          leftOut,
          uncomparedWords(stack, props.by, filter),
          ...leftOutWords(drawn, isTable || isMultiples, unit),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {isDrawable && loaded !== null && <loaded.Peaks {...{ filter, unit, onRead, grain }} rows={stack.rows} />}
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
    </>
  );
});

/** A piece of a line as the chart draws it, with its dashes. */
function LineSample({ colour }: { readonly colour: number | null }) {
  return (
    <svg className={`series-line line-sample part-${colour ?? "none"}`} width={30} height={10} aria-hidden="true">
      <path className="line-edge" d="M1 5H29" />
      <path className="line-core" d="M1 5H29" />
    </svg>
  );
}
