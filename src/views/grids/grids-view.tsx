import type { DayNumber } from "../../model/day-number.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { CountGrid } from "./count-grid.tsx";
import { StageGridPart } from "./stage-grid.tsx";
import "./grids.css";

export interface GridsViewProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
}

const GRIDS = [
  { value: "stage", words: "Stage" },
  { value: "theme", words: "Theme" },
  { value: "country", words: "Other country" },
] as const;

/** Countries crossed with stages, themes or one another: one picture that fits one slide. */
export function GridsView(props: GridsViewProps) {
  const { view, update } = props;
  const gridSwitch = (
    <SegmentedSwitch
      name="Country by"
      value={view.grid}
      choices={GRIDS}
      isSmall
      onChange={(grid) => update({ grid })}
    />
  );
  if (view.grid === "stage") return <StageGridPart {...props} gridSwitch={gridSwitch} />;
  return <CountGrid key={view.grid} {...props} columns={view.grid} gridSwitch={gridSwitch} />;
}
