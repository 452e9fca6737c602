import type { Play } from "../../state/use-play.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { SegmentedSwitch } from "../../ui/segmented-switch.tsx";

export interface TimelineControlsProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly play: Play;
}

const ORDERS = [
  { value: "latest", words: "Latest act" },
  { value: "stage", words: "Stage" },
  { value: "name", words: "Name" },
] as const;
const SHAPES = [
  { value: "chart", words: "Lanes" },
  { value: "table", words: "Table" },
] as const;

/** Walk through time, order the lanes, lanes or their table. */
export function TimelineControls({ view, update, play }: TimelineControlsProps) {
  return (
    <div className="figure-controls">
      <button type="button" className="button small play" onClick={play.toggle}>
        <Icon name={play.isPlaying ? "pause" : "play"} />
        {play.isPlaying ? "Pause" : "Play through time"}
      </button>
      <SegmentedSwitch
        name="Order of the lanes"
        value={view.sort}
        choices={ORDERS}
        isSmall
        onChange={(sort) => update({ sort })}
      />
      <SegmentedSwitch
        name="Shown as"
        value={view.isTable ? "table" : "chart"}
        choices={SHAPES}
        isSmall
        onChange={(shape) => update({ isTable: shape === "table" })}
      />
    </div>
  );
}
