import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";
import { CountGrid } from "./count-grid.tsx";
import type { GridProps } from "./grid-frame.tsx";
import { StageGridPart } from "./stage-grid.tsx";
import "./grids.css";

const GRIDS = [
  { value: "stage", words: "Stage" },
  { value: "theme", words: "Theme" },
  { value: "country", words: "Other country" },
] as const;

/** Countries crossed with stages, themes or one another: one picture that fits one slide. */
export function GridsView(props: Omit<GridProps, "gridSwitch">) {
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
