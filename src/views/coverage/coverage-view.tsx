import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { type CountUnit, EMPTY_FILTER } from "../../model/filter.ts";
import { MOST_BINS } from "../../model/grain.ts";
import type { AgreementId } from "../../model/ids.ts";
import { boardQuestion } from "../../state/board-question.ts";
import { useAnswer, useDeferredAnswer } from "../../state/use-answer.ts";
import { useAnsweredView } from "../../state/use-answered-view.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { type ViewState, writeViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { binRange } from "./bins.ts";
import { compareAsked } from "./compare-wording.ts";
import { CoverageControls } from "./coverage-controls.tsx";
import { CoverageFigure, type CoverageFigureProps } from "./coverage-figure.tsx";
import type { LoadedChart } from "./coverage-picture.tsx";
import { loadChart } from "./load-chart.tsx";

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
  const parts = { grain: view.grain, mostBins: MOST_BINS, by: view.by };
  const query = useAnswer("coverage", {
    ...parts,
    ...compareAsked(view.filter, view.by),
    filter: view.filter,
    unit: view.unit,
  });
  // Asked in the words of the question above, so that a page without a filter has one answer for both.
  const usual = useAnswer("coverage", { ...parts, filter: EMPTY_FILTER, unit: "reports" });
  const board = useDeferredAnswer("board", boardQuestion(view, asOf));
  const usualIds = useMemo(() => usual.data?.answer.series.map(({ id }) => id) ?? [], [usual.data]);
  const chart = useChart();
  const acts = useMemo(() => actsOf(update), [update]);
  const linked = useAnsweredView(view, query.isPlaceholderData);
  const linkTo = useCallback((open: AgreementId) => `?${writeViewState({ ...linked, open })}`, [linked]);
  return (
    <AsyncPanel query={query} what="the coverage" skeleton={<div className="figure coverage-frame" aria-busy="true" />}>
      {({ question, answer: coverage }) => (
        <CoverageFigure
          coverage={coverage}
          usual={usualIds}
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
          {...{ linkTo, ...acts }}
          controls={<CoverageControls view={view} grain={coverage.grain} update={update} />}
        />
      )}
    </AsyncPanel>
  );
}

/** What a reader can do on the figure; made once, so that nothing is drawn anew for it. */
function actsOf(
  update: UpdateView,
): Pick<CoverageFigureProps, "onOpen" | "onRead" | "onZoom" | "onWhole" | "onChoose"> {
  return {
    onOpen: (open) => update({ open }),
    onRead: (article) => update({ article }),
    onZoom: (dates) => update(({ filter }) => ({ filter: { ...filter, ...dates } })),
    onWhole: () => update(({ filter }) => ({ filter: { ...filter, from: null, to: null } })),
    onChoose: (start, grain) => update(({ filter }) => ({ filter: { ...filter, ...binRange(start, grain) } })),
  };
}

/** The chart once its part of the programme is there; null until then, and the frame stays empty; or why it never will be. */
function useChart(): LoadedChart {
  const [chart, setChart] = useState<LoadedChart>(null);
  useEffect(() => {
    let isWanted = true;
    loadChart().then(
      ([{ CoverageChart }, { PeakStories }, { MilestoneTable }]) =>
        isWanted &&
        startTransition(() => setChart({ Chart: CoverageChart, Peaks: PeakStories, Milestones: MilestoneTable })),
      () => isWanted && setChart("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return chart;
}
