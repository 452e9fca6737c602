/** The values of `ui/tokens.css`, as RRGGBB: a file that leaves the page knows no style sheet. A test holds the two equal. */
export const LIGHT = {
  surface: "fdfcfa",
  sunken: "ece9e2",
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
  "on-stage-1": "1a1c1f",
  "on-stage-2": "1a1c1f",
  "on-stage-3": "1a1c1f",
  "on-stage-4": "0d0f11",
  "on-stage-5": "ffffff",
  "on-stage-6": "ffffff",
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

export type FileColour = keyof typeof LIGHT;
export type FileColours = Readonly<Record<FileColour, string>>;

export const DARK: FileColours = {
  surface: "1a1d21",
  sunken: "0d0f11",
  ink: "edece7",
  "ink-2": "bfc2c6",
  "ink-3": "989da3",
  line: "2b2f35",
  rule: "c9c8c3",
  accent: "74c6e2",
  "accent-wash": "17313b",
  alert: "ff9a70",
  "alert-wash": "3a2217",
  mark: "55450f",
  "stage-1": "223a44",
  "stage-2": "2d5260",
  "stage-3": "3b7185",
  "stage-4": "5393a9",
  "stage-5": "7fb9ce",
  "stage-6": "b6dfee",
  "stage-ended": "80868d",
  "stage-line": "6f9dab",
  "on-stage-1": "edece7",
  "on-stage-2": "edece7",
  "on-stage-3": "ffffff",
  "on-stage-4": "0d0f11",
  "on-stage-5": "0d0f11",
  "on-stage-6": "0d0f11",
  promised: "7fc0d6",
  implied: "5f8793",
  unknown: "6c737c",
  hatch: "545b63",
  "theme-1": "b75e3d",
  "theme-2": "fdcf9a",
  "theme-3": "b480aa",
  "theme-4": "c6ebf9",
  "theme-5": "487ccd",
  "theme-6": "80c7fd",
  "theme-7": "9ca087",
  "theme-8": "4f565e",
};

/** The colour of a step of the stage ramp, 1 to 6, in light. */
export function stageColour(step: number): string {
  return LIGHT[`stage-${Math.min(6, Math.max(1, Math.round(step)))}` as FileColour];
}

/** The colour of a part of a stack; that of the ground for articles without a value. */
export function partColour(colour: number | null, colours: FileColours = LIGHT): string {
  return colour === null ? colours.surface : colours[`theme-${Math.min(8, Math.max(1, colour))}` as FileColour];
}
