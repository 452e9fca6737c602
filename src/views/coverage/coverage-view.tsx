import { useEffect, useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { type CountUnit, EMPTY_FILTER } from "../../model/filter.ts";
import { type Grain, MOST_BINS } from "../../model/grain.ts";
import { CARD_LIMITS } from "../../model/opening.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useMedia } from "../../state/use-media.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { type ViewState, writeViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { binRange } from "./bins.ts";
import { CoverageControls } from "./coverage-controls.tsx";
import { CoverageFigure, type LoadedChart } from "./coverage-figure.tsx";

export interface CoverageViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  /** Reports and stories of the whole collection. */
  readonly totals: Readonly<Record<CountUnit, number>>;
  /** What the collection calls itself. */
  readonly collection: string | null;
  /** The day that statuses are of. */
  readonly asOf: DayNumber;
  /** The same where it is not the one that the page opens on, else null. */
  readonly pastDay: DayNumber | null;
}

/** How much was reported, when and about what. */
export function CoverageView({ view, update, names, totals, collection, asOf, pastDay }: CoverageViewProps) {
  const isNarrow = useMedia("screen and (max-width: 860px)");
  const grain = view.grain ?? (isNarrow ? "year" : "quarter");
  const parts = { grain, mostBins: MOST_BINS, by: view.by };
  const query = useAnswer("coverage", { ...parts, filter: view.filter, unit: view.unit });
  // Asked in the words of the question above, so that a page without a filter has one answer for both.
  const usual = useAnswer("coverage", { ...parts, filter: EMPTY_FILTER, unit: "reports" });
  // The same question as the board's, so that it costs no answer more.
  const board = useAnswer("board", {
    filter: view.filter,
    asOf,
    clock: view.clock,
    unit: view.unit,
    limits: CARD_LIMITS,
  });
  const chart = useChart();

  function chooseBin(start: DayNumber, drawn: Grain) {
    update({ filter: { ...view.filter, ...binRange(start, drawn) } });
  }
  return (
    <AsyncPanel query={query} what="the coverage" skeleton={<div className="figure coverage-frame" />}>
      {({ question, answer: coverage }) => (
        <CoverageFigure
          coverage={coverage}
          usual={usual.data?.answer.series.map(({ id }) => id) ?? []}
          by={question.by}
          filter={question.filter}
          isShare={view.scale === "share"}
          unit={question.unit ?? "reports"}
          shape={view.shape}
          isTable={view.isTable}
          names={names}
          total={totals[question.unit ?? "reports"]}
          collection={collection}
          pastDay={pastDay}
          asked={question.grain}
          chart={chart}
          standing={board.data ?? null}
          linkTo={(open) => `?${writeViewState({ ...view, open })}`}
          onOpen={(open) => update({ open })}
          onRead={(article) => update({ article })}
          onZoom={(dates) => update({ filter: { ...view.filter, ...dates } })}
          onWhole={() => update({ filter: { ...view.filter, from: null, to: null } })}
          onChoose={(start) => chooseBin(start, coverage.grain)}
          controls={<CoverageControls view={view} grain={coverage.grain} update={update} />}
        />
      )}
    </AsyncPanel>
  );
}

const chartPart = Promise.all([
  import("./coverage-chart.tsx"),
  import("./peak-stories.tsx"),
  import("./milestone-table.tsx"),
]);

/** The chart once its part of the programme is there; null until then, and the frame stays empty; or why it never will be. */
function useChart(): LoadedChart {
  const [chart, setChart] = useState<LoadedChart>(null);
  useEffect(() => {
    let isWanted = true;
    chartPart.then(
      ([{ CoverageChart }, { PeakStories }, { MilestoneTable }]) =>
        isWanted && setChart({ Chart: CoverageChart, Peaks: PeakStories, Milestones: MilestoneTable }),
      () => isWanted && setChart("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return chart;
}
