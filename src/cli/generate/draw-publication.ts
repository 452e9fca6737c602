import type { Citation, DateBasis, PublicationDate } from "../../model/article.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { dateAround, dateOfDay } from "../../model/partial-date.ts";
import type { Dating } from "./draw-plan.ts";
import { BOUND_DAYS } from "./draw-plan.ts";
import type { DrawnPublisher } from "./draw-publishers.ts";
import { type Chances, chancesOf, drawPlace, openRandom, type Random } from "./seeded-random.ts";

/** Who published a row, when and how that is known; all of a citation but title and address. */
export type Publication = Omit<Citation, "title" | "url">;

const SEED_OF_PUBLICATIONS = 5;
const UNKNOWN_PUBLISHER_CHANCE = 0.01;
const BASES: readonly DateBasis[] = ["metadata", "text", "given", "url"];
const BASIS_CHANCES = chancesOf([55, 25, 12, 8]);
const LANGUAGES: readonly (string | null)[] = ["en", "ja", "fr", "it", "de", "es", null];
const LANGUAGE_CHANCES = chancesOf([78, 7, 4, 4, 3, 2, 2]);

/** Draw how the article of a row came out. */
export function drawPublication(
  row: number,
  { day, dating }: { readonly day: DayNumber; readonly dating: Dating },
  publishers: readonly DrawnPublisher[],
  chances: Chances,
  seed: number,
): Publication {
  const random = openRandom(seed, SEED_OF_PUBLICATIONS, row);
  const drawn = publishers[drawPlace(random, chances)];
  const publisher = random() < UNKNOWN_PUBLISHER_CHANCE ? undefined : drawn;
  return {
    publisherName: publisher?.name ?? null,
    publisher: publisher?.id ?? null,
    publisherCountry: publisher?.country ?? null,
    kind: publisher?.kind ?? "unknown",
    language: LANGUAGES[drawPlace(random, LANGUAGE_CHANCES)] ?? null,
    published: drawDate(random, day, dating),
  };
}

function drawDate(random: Random, day: DayNumber, dating: Dating): PublicationDate {
  const basis = BASES[drawPlace(random, BASIS_CHANCES)] ?? "metadata";
  switch (dating) {
    case "day":
    case "month":
    case "year":
      return { date: dateAround(day, dating), basis };
    case "between":
      return {
        date: null,
        basis: "bounds",
        notBefore: dateOfDay(day - BOUND_DAYS.before),
        notAfter: dateOfDay(day + BOUND_DAYS.after),
      };
    case "before":
      return { date: null, basis: "bounds", notAfter: dateOfDay(day + BOUND_DAYS.after) };
    case "none":
      return { date: null, basis: "none" };
  }
}
