import type { Codebook, Family } from "../../model/codebook.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId, ThemeId } from "../../model/ids.ts";
import { dateAround, type PartialDate } from "../../model/partial-date.ts";
import { FIRST_DAY, type History, type MadeUpStage } from "./draw-histories.ts";
import type { Plan } from "./draw-plan.ts";
import { type Chances, drawBelow, drawFrom, drawPlace, openRandom, type Random, zipfChances } from "./seeded-random.ts";
import type { ToldModality } from "./text-patterns.ts";

/** What one sentence tells of an agreement. */
export interface ToldStage {
  readonly history: History;
  readonly stage: MadeUpStage;
  readonly modality: ToldModality;
  readonly date: PartialDate | null;
  readonly party: CountryId | null;
}

/** What a text tells; its copies tell the same. */
export interface Content {
  readonly histories: readonly History[];
  /** Named where its member is not. */
  readonly family: Family | null;
  readonly countries: readonly CountryId[];
  readonly themes: readonly ThemeId[];
  readonly told: readonly ToldStage[];
}

/** Draws the content of a number. */
export type DrawContent = (content: number) => Content;

const SEED_OF_CONTENT = 3;
const COUNTRIES_IN_USE = 200;

/** The world of a collection, ready to draw from. */
export function openContents(codebook: Codebook, histories: readonly History[], plan: Plan, seed: number): DrawContent {
  const countries = codebook.countries.slice(0, COUNTRIES_IN_USE).map(({ id }) => id);
  const themes = codebook.themes.map(({ id }) => id);
  const chances = {
    histories: zipfChances(histories.length, 1),
    countries: zipfChances(countries.length, 1),
    themes: zipfChances(themes.length, 0.7),
  };
  return (content) => {
    const random = openRandom(seed, SEED_OF_CONTENT, content);
    const burst = plan.bursts[plan.burstOf[content] ?? -1];
    const day = plan.toldDays[content] ?? FIRST_DAY;
    const first = burst === undefined ? drawFirst(random, histories, chances.histories) : histories[burst.history];
    const own = first === undefined ? [] : [first];
    while (own.length > 0 && own.length < 4 && random() < 0.14) own.push(drawOne(random, histories, chances.histories));
    const named = [...new Set(own)];
    const stage = burst?.stage === -1 ? undefined : first?.stages[burst?.stage ?? -1];
    return {
      histories: named,
      family:
        named.length === 0 && codebook.families.length > 0 && random() < 0.1
          ? drawFrom(random, codebook.families)
          : null,
      countries: drawCountries(random, named, countries, chances.countries),
      themes: drawThemes(random, named, themes, chances.themes),
      told: [
        ...(first !== undefined && stage !== undefined ? [tell(random, first, stage, "happened", day)] : []),
        ...drawTold(random, named, day),
      ],
    };
  };
}

function drawOne<Value>(random: Random, values: readonly Value[], chances: Chances): Value {
  const value = values[drawPlace(random, chances)];
  if (value === undefined) throw new RangeError("nothing to draw from");
  return value;
}

function drawFirst(random: Random, histories: readonly History[], chances: Chances): History | undefined {
  return random() < 0.25 || histories.length === 0 ? undefined : drawOne(random, histories, chances);
}

function drawCountries(random: Random, named: readonly History[], countries: readonly CountryId[], chances: Chances) {
  const chosen = new Set<CountryId>();
  for (const { agreement } of named) for (const party of agreement.parties) if (random() < 0.85) chosen.add(party);
  const more = drawBelow(random, named.length > 0 ? 3 : 5);
  for (let at = 0; at < more && countries.length > 0; at++) chosen.add(drawOne(random, countries, chances));
  return [...chosen];
}

function drawThemes(random: Random, named: readonly History[], themes: readonly ThemeId[], chances: Chances) {
  const chosen = new Set<ThemeId>();
  for (const { agreement } of named) for (const theme of agreement.themes) if (random() < 0.8) chosen.add(theme);
  const more = drawBelow(random, 3);
  for (let at = 0; at < more && themes.length > 0; at++) chosen.add(drawOne(random, themes, chances));
  return [...chosen];
}

/** Of three texts that name an agreement, some two say where it stands. */
function drawTold(random: Random, named: readonly History[], day: DayNumber): ToldStage[] {
  if (named.length === 0) return [];
  const count = [0, 0, 1, 1, 1, 2, 2, 3][drawBelow(random, 8)] ?? 0;
  return Array.from({ length: count }, () => drawFrom(random, named)).flatMap((history) => {
    const reached = history.stages.filter((stage) => stage.day <= day);
    const next = history.stages[reached.length];
    const last = reached[reached.length - 1 - Math.floor(random() ** 3 * reached.length)];
    const kind = random();
    if (last !== undefined && (kind < 0.5 || next === undefined)) return [tell(random, history, last, "happened", day)];
    if (next === undefined) return [];
    const modality = kind < 0.84 ? "planned" : kind < 0.96 ? "urged" : "denied";
    return [tell(random, history, next, modality, day)];
  });
}

function tell(random: Random, history: History, stage: MadeUpStage, modality: ToldModality, day: DayNumber): ToldStage {
  const { parties } = history.agreement;
  const party = random() < 0.12 && parties.length > 0 ? drawFrom(random, parties) : null;
  return { history, stage, modality, date: drawDate(random, stage, modality, day), party };
}

/** Most dates are the true ones, some coarse; one of twenty is wrong, and a text that denies or urges tells none. */
function drawDate(random: Random, stage: MadeUpStage, modality: ToldModality, day: DayNumber): PartialDate | null {
  const precision = drawFrom(random, ["day", "day", "month", "year"] as const);
  const [isTold, wrongDays] = [random() < 0.6, random() < 0.05 ? drawBelow(random, 800) - 400 : 0];
  if (!isTold || modality === "urged" || modality === "denied") return null;
  const told = modality === "planned" ? Math.max(stage.promisedDay, day + 1) : stage.day;
  return dateAround(told + wrongDays, modality === "planned" && precision === "day" ? "month" : precision);
}
