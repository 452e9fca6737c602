import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";
import { type Burst, drawBursts } from "./draw-bursts.ts";
import { END_DAY, FIRST_DAY, type History } from "./draw-histories.ts";
import { chancesOf, drawBelow, drawPlace, openRandom, type Random } from "./seeded-random.ts";

/** How well the day of an article is known. */
export type Dating = (typeof DATINGS)[number];

export const DATINGS = ["day", "month", "year", "between", "before", "none"] as const;

/** In each hundred thousand. */
const DATING_CHANCES = chancesOf([92_400, 4_000, 2_000, 800, 200, 600]);

/** Which articles there are: who reports what when. Arrays are by row, in dataset order. */
export interface Plan {
  readonly bursts: readonly Burst[];
  /** The day on which it came out, however well that is known. */
  readonly days: Int32Array;
  /** Places in `DATINGS`. */
  readonly datings: Uint8Array;
  /** The number of what it tells; copies share one. */
  readonly contents: Int32Array;
  /** The row of the first article that tells it. */
  readonly heads: Int32Array;
  /** By content, the place of its burst; -1 for none. */
  readonly burstOf: Int32Array;
  /** By content, the day on which it is first told. */
  readonly toldDays: Int32Array;
}

const SEED_OF_PLAN = 2;
/** Of what is told, not of the articles: with its copies some third of these. */
const BURST_CHANCE = 0.165;
const COPIED_CHANCE = { burst: 0.09, quiet: 0.03 };
const LONGEST_STORY = { burst: 40, quiet: 4 };
const LATEST_COPY_DAYS = 4;
const GROWTH = 4;
const WEEKEND_CHANCE = 0.35;
const SATURDAY_FROM_EPOCH = 2;

/** Plan `count` articles: a rising flow with quiet weekends, and bursts of copies around events. */
export function drawPlan(count: number, histories: readonly History[], seed: number): Plan {
  const random = openRandom(seed, SEED_OF_PLAN);
  const bursts = drawBursts(histories, random);
  const chances = chancesOf(bursts.map(({ weight }) => weight));
  const [days, datings, contents] = [new Int32Array(count), new Uint8Array(count), new Int32Array(count)];
  const [burstOf, toldDays] = [new Int32Array(count), new Int32Array(count)];
  let content = 0;
  for (let at = 0; at < count; content++) {
    const burst = random() < BURST_CHANCE && bursts.length > 0 ? drawPlace(random, chances) : -1;
    const told = burst === -1 ? drawQuietDay(random) : drawBurstDay(random, bursts[burst]);
    burstOf[content] = burst;
    toldDays[content] = told;
    const end = Math.min(count, at + drawStorySize(random, burst === -1 ? "quiet" : "burst"));
    for (let copy = 0; at < end; at++, copy++) {
      days[at] = Math.min(END_DAY - 1, copy === 0 ? told : told + drawBelow(random, LATEST_COPY_DAYS));
      datings[at] = drawPlace(random, DATING_CHANCES);
      contents[at] = content;
    }
  }
  return {
    bursts,
    ...inOrder({ days, datings, contents }),
    burstOf: burstOf.slice(0, content),
    toldDays: toldDays.slice(0, content),
  };
}

function drawStorySize(random: Random, kind: "burst" | "quiet"): number {
  if (random() >= COPIED_CHANCE[kind]) return 1;
  return 2 + Math.floor(random() ** 2 * (LONGEST_STORY[kind] - 1));
}

function drawBurstDay(random: Random, burst: Burst | undefined): DayNumber {
  if (burst === undefined) return FIRST_DAY;
  return Math.min(END_DAY - 1, burst.day + Math.floor(-Math.log(1 - random()) * burst.decayDays));
}

/** Later days have more reports, weekends fewer. */
function drawQuietDay(random: Random): DayNumber {
  for (;;) {
    const place = random();
    if (random() * GROWTH > 1 + (GROWTH - 1) * place) continue;
    const day = FIRST_DAY + Math.floor(place * (END_DAY - FIRST_DAY));
    const isWeekend = (((day - SATURDAY_FROM_EPOCH) % 7) + 7) % 7 < 2;
    if (!isWeekend || random() < WEEKEND_CHANCE) return day;
  }
}

type Columns = Pick<Plan, "days" | "datings" | "contents">;

/** Articles by first possible day, those without one last, and the head of each one's story. A sort by counting. */
function inOrder({ days, datings, contents }: Columns): Columns & Pick<Plan, "heads"> {
  const count = days.length;
  const firstDays = Int32Array.from(days, (day, at) => firstDayOf(day, DATINGS[datings[at] ?? 0] ?? "none") ?? END_DAY);
  const earliest = firstDays.reduce((least, day) => Math.min(least, day), END_DAY);
  const ends = new Int32Array(END_DAY - earliest + 2);
  for (const day of firstDays) ends[day - earliest + 1] = (ends[day - earliest + 1] ?? 0) + 1;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const order = new Int32Array(count);
  for (const [at, day] of firstDays.entries()) {
    const row = ends[day - earliest] ?? 0;
    ends[day - earliest] = row + 1;
    order[row] = at;
  }
  const sorted = {
    days: Int32Array.from(order, (at) => days[at] ?? 0),
    datings: Uint8Array.from(order, (at) => datings[at] ?? 0),
    contents: Int32Array.from(order, (at) => contents[at] ?? 0),
  };
  const firstRows = new Int32Array(count).fill(-1);
  const heads = sorted.contents.map((content, row) => {
    if (firstRows[content] === -1) firstRows[content] = row;
    return firstRows[content] ?? row;
  });
  return { ...sorted, heads };
}

/** How far the bounds of an article that is known between two days lie from its day. */
export const BOUND_DAYS = { before: 12, after: 25 };

/** The first day on which an article may have come out; null when that is not known. */
function firstDayOf(day: DayNumber, dating: Dating): DayNumber | null {
  const { year, month } = calendarDayOf(day);
  switch (dating) {
    case "day":
      return day;
    case "month":
      return dayNumberOf(year, month, 1);
    case "year":
      return dayNumberOf(year, 1, 1);
    case "between":
      return day - BOUND_DAYS.before;
    case "before":
    case "none":
      return null;
  }
}
