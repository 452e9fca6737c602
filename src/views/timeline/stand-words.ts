import type { LaneParts } from "./lane-parts.ts";

/** Where an agreement stands, beside its lane: the stage in full where that has at most `most` letters, else in short. */
export function standWords({ standing }: Pick<LaneParts, "standing">, most: number): string {
  if (standing === null) return "Nothing told yet";
  return standing.name.length <= most ? standing.name : standing.shortName;
}
