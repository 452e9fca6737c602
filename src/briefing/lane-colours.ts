import type { LaneLayout } from "../views/timeline/lane-layout.ts";
import type { FileColour, FileColours } from "./file-colours.ts";

/** The colour of a bar's step, 1 to 6; the paler one of the page where no report has come for long. */
export function barColour(step: number, colours: FileColours, isPale = false): string {
  return colours[`stage-${Math.min(6, Math.max(1, step))}${isPale ? "-pale" : ""}` as FileColour];
}

/** The colour of words by what they stand on. */
export function labelColour(on: LaneLayout["labels"][number]["on"], colours: FileColours): string {
  if (on === null) return colours["ink-2"];
  if (on === "pale") return colours.ink;
  return on === "alert" ? colours.alert : colours[`on-stage-${on}` as FileColour];
}
