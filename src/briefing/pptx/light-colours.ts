/** The light values of `ui/tokens.css`, as RRGGBB: a file of slides knows no style sheet. A test holds the two equal. */
export const LIGHT = {
  surface: "fdfcfa",
  ink: "1a1c1f",
  "ink-2": "43484f",
  "ink-3": "5d6268",
  line: "e0dcd3",
  rule: "1a1c1f",
  accent: "0b5b7a",
  "accent-wash": "e1edf1",
  alert: "a8380d",
  "alert-wash": "f8e7de",
  mark: "fdeab0",
  "stage-1": "d3e3e7",
  "stage-2": "a8cad3",
  "stage-3": "7aadbb",
  "stage-4": "498ca0",
  "stage-5": "206880",
  "stage-6": "0a3b4c",
  "stage-ended": "857f74",
  "stage-line": "5f8793",
  promised: "33768e",
  implied: "6f8f98",
  unknown: "8d887d",
  hatch: "a9a498",
  "theme-1": "64352a",
  "theme-2": "f1bc88",
  "theme-3": "a46c83",
  "theme-4": "b3dcff",
  "theme-5": "25578a",
  "theme-6": "56a7e7",
  "theme-7": "767d36",
  "theme-8": "c3beb3",
} as const;

export type LightColour = keyof typeof LIGHT;

/** The colour of a step of the stage ramp, 1 to 6. */
export function stageColour(step: number): string {
  return LIGHT[`stage-${Math.min(6, Math.max(1, Math.round(step)))}` as LightColour];
}

/** The colour of a part of a stack; paper white for articles without a value. */
export function partColour(colour: number | null): string {
  return colour === null ? LIGHT.surface : LIGHT[`theme-${Math.min(8, Math.max(1, colour))}` as LightColour];
}
