import type { Scores } from "./score-readings.ts";

/** What the reader must not fall below: F1 of each dimension, the share of dates right, at most how many hedged stages told as facts, and the share of facts told that are facts in the labels. */
export interface Floors {
  readonly countries: number;
  readonly themes: number;
  readonly families: number;
  readonly claims: number;
  readonly datesRight: number;
  readonly hedgedTold: number;
  readonly factsRight: number;
}

export const FLOORS: { readonly tuned: Floors; readonly untuned: Floors } = {
  tuned: {
    countries: 0.955,
    themes: 0.88,
    families: 0.968,
    claims: 0.87,
    datesRight: 0.91,
    hedgedTold: 0,
    factsRight: 0.96,
  },
  untuned: {
    countries: 0.95,
    themes: 0.83,
    families: 0.945,
    claims: 0.68,
    datesRight: 0.83,
    hedgedTold: 1,
    factsRight: 0.82,
  },
};

/** What lies below its floor, as sentences; empty when all hold. */
export function findBelow({ rates, datesRight, hedgedTold, factsTold, factsRight }: Scores, floors: Floors): string[] {
  const reached = {
    countries: rates.countries.f1,
    themes: rates.themes.f1,
    families: rates.families.f1,
    claims: rates.claims.f1,
    datesRight,
    factsRight: factsTold === 0 ? 0 : factsRight / factsTold,
  };
  const low = Object.entries(reached).flatMap(([name, value]) => {
    const floor = floors[name as keyof typeof reached];
    return value < floor ? [`${name} is ${value.toFixed(3)}, below ${floor}`] : [];
  });
  const told = hedgedTold > floors.hedgedTold ? [`${hedgedTold} hedged told as facts, over ${floors.hedgedTold}`] : [];
  return [...low, ...told];
}
