import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { UpdateView } from "../state/use-view-state.ts";
import type { ViewState } from "../state/view-state.ts";
import type { Names } from "../ui/names.ts";

/** What every page is given; each takes what it needs. */
export interface PageParts {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly manifest: Manifest;
  /** The day that statuses are of. */
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  readonly today: DayNumber;
  /** The day that the page stood on at the reader's last visit on this machine; null for none. */
  readonly lastVisit: DayNumber | null;
}
