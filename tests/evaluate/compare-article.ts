import type { TextReading } from "../../src/pipeline/text/read-text.ts";
import type { GoldEvent, Label } from "./gold.ts";

/** The dimensions that are scored. */
export const DIMENSIONS = ["countries", "themes", "families", "claims"] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** What was found in an article and what a human reader found, as comparable words. */
export type Comparison = Readonly<Record<Dimension, { found: ReadonlySet<string>; wanted: ReadonlySet<string> }>>;

/** Put a reading beside its label. A claim is compared by family, stage and modality. */
export function compareArticle(
  { tags, claims }: TextReading,
  label: Label,
  familyOf: ReadonlyMap<string, string>,
): Comparison {
  const idsOf = (kind: string) => tags.filter((tag) => tag.kind === kind).map(({ id }): string => id);
  const families = [...idsOf("family"), ...idsOf("agreement").map((id) => familyOf.get(id) ?? id)];
  return {
    countries: { found: new Set(idsOf("country")), wanted: new Set(label.countries) },
    themes: { found: new Set(idsOf("theme")), wanted: new Set(label.themes) },
    families: { found: new Set(families), wanted: new Set(label.agreements) },
    claims: {
      found: new Set(claims.map(({ family, stage, modality }) => `${family} ${stage} ${modality}`)),
      wanted: new Set(label.events.map(({ agreement, stage, modality }) => `${agreement} ${stage} ${modality}`)),
    },
  };
}

/** How the dates of claims that match a gold claim compare with it. */
export interface DateScore {
  same: number;
  /** One is a coarser form of the other. */
  compatible: number;
  bothUnknown: number;
  missing: number;
  invented: number;
  different: number;
}

export function compareDates(score: DateScore, { claims }: TextReading, events: readonly GoldEvent[]): string[] {
  const differing: string[] = [];
  for (const { family, stage, modality, date } of claims) {
    const gold = events.filter(
      (event) => event.agreement === family && event.stage === stage && event.modality === modality,
    );
    if (gold.length === 0) continue;
    const kind = judgeDate(date, gold);
    score[kind] += 1;
    if (kind !== "same" && kind !== "bothUnknown") {
      differing.push(
        `${kind}: ${family} ${stage} ${modality} ${date} for ${gold.map((event) => event.date).join(" or ")}`,
      );
    }
  }
  return differing;
}

/**
 * Of the facts (family, stage, modality) that both name, how many have a label's date in one claim at least.
 *
 * A label has one event for a family. Where the text tells the same of five agreements of the family, with a day for one
 * and none for the others, each claim is right, though four of them lack the label's date.
 */
export function countFactsDated(
  { claims }: TextReading,
  events: readonly GoldEvent[],
): { matched: number; right: number } {
  const facts = new Map<string, boolean>();
  for (const { family, stage, modality, date } of claims) {
    const gold = events.filter(
      (event) => event.agreement === family && event.stage === stage && event.modality === modality,
    );
    if (gold.length === 0) continue;
    const fact = `${family} ${stage} ${modality}`;
    facts.set(fact, facts.get(fact) === true || RIGHT.has(judgeDate(date, gold)));
  }
  return { matched: facts.size, right: [...facts.values()].filter((isRight) => isRight).length };
}

const RIGHT: ReadonlySet<keyof DateScore> = new Set(["same", "compatible", "bothUnknown"]);

function judgeDate(date: string | null, gold: readonly GoldEvent[]): keyof DateScore {
  const dates = gold.map((event) => event.date);
  if (date === null) return dates.includes(null) ? "bothUnknown" : "missing";
  if (dates.includes(date)) return "same";
  if (dates.some((other) => other !== null && (other.startsWith(date) || date.startsWith(other)))) return "compatible";
  return dates.every((other) => other === null) ? "invented" : "different";
}

/** Stages of which the label tells only a plan, wish or denial, while the reading tells a fact. */
export function hedgedToldAsFacts(
  { claims }: TextReading,
  events: readonly GoldEvent[],
): { hedged: number; told: string[] } {
  const wanted = factsOf(events);
  const hedged = [...new Set(events.map(stageOf))].filter((key) => !wanted.has(key));
  const facts = factsOf(asEvents(claims));
  return { hedged: hedged.length, told: hedged.filter((key) => facts.has(key)) };
}

/**
 * Stages that the reading tells as facts, `family stage`, and of these the ones that the label has as no fact: it tells a
 * plan of them, or nothing at all.
 */
export function factsTold(
  { claims }: TextReading,
  events: readonly GoldEvent[],
): { told: readonly string[]; wrong: readonly string[] } {
  const wanted = factsOf(events);
  const told = [...factsOf(asEvents(claims))];
  return { told, wrong: told.filter((key) => !wanted.has(key)) };
}

type Event = Pick<GoldEvent, "agreement" | "stage" | "modality">;

function asEvents(claims: TextReading["claims"]): Event[] {
  return claims.map(({ family, stage, modality }) => ({ agreement: family, stage, modality }));
}

function factsOf(events: readonly Event[]): Set<string> {
  return new Set(events.filter(({ modality }) => modality === "happened").map(stageOf));
}

function stageOf({ agreement, stage }: Event): string {
  return `${agreement} ${stage}`;
}
