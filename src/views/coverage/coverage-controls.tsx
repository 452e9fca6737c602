import type { Grain } from "../../model/grain.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";

const GROUPS = [
  { value: "theme", words: "Theme" },
  { value: "country", words: "Country" },
  { value: "agreement", words: "Agreement" },
  { value: "kind", words: "Source" },
] as const;
const GRAINS = [
  { value: "day", words: "Day" },
  { value: "week", words: "Week" },
  { value: "month", words: "Month" },
  { value: "quarter", words: "Quarter" },
  { value: "year", words: "Year" },
] as const;
const SHAPES = [
  { value: "columns", words: "Columns" },
  { value: "lines", words: "Lines" },
  { value: "multiples", words: "Small charts" },
] as const;
const SCALES = [
  { value: "count", words: "Count" },
  { value: "share", words: "Share" },
] as const;

export interface CoverageControlsProps {
  readonly view: ViewState;
  /** The grain that is shown, chosen or not. */
  readonly grain: Grain;
  readonly update: UpdateView;
}

export function CoverageControls({ view, grain, update }: CoverageControlsProps) {
  return (
    <div className="figure-controls">
      <SegmentedSwitch name="Stacked by" value={view.by} choices={GROUPS} isSmall onChange={(by) => update({ by })} />
      <SegmentedSwitch
        name="Time"
        value={grain}
        choices={GRAINS}
        isSmall
        onChange={(next) => update({ grain: next })}
      />
      <SegmentedSwitch
        name="Scale"
        value={view.scale}
        choices={SCALES}
        isSmall
        onChange={(scale) => update({ scale })}
      />
      <SegmentedSwitch
        name="Shape"
        value={view.shape}
        choices={SHAPES}
        isSmall
        onChange={(shape) => update({ shape, isTable: false })}
      />
      <button type="button" className="button plain small" onClick={() => update({ isTable: !view.isTable })}>
        <Icon name={view.isTable ? "chart" : "table"} />
        {view.isTable ? "Show as chart" : "Show as table"}
      </button>
      {(view.filter.from !== null || view.filter.to !== null) && (
        <button
          type="button"
          className="button plain small"
          onClick={() => update({ filter: { ...view.filter, from: null, to: null } })}
        >
          Whole time
        </button>
      )}
    </div>
  );
}
