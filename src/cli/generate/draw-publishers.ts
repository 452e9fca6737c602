import type { SourceKind } from "../../model/article.ts";
import type { Codebook, Publisher } from "../../model/codebook.ts";
import type { CountryId, PublisherId } from "../../model/ids.ts";
import { chancesOf, drawBelow, drawPlace, openRandom } from "./seeded-random.ts";

/** A publisher as an article names it. */
export type DrawnPublisher = Pick<Publisher, "id" | "name" | "kind" | "country">;

const PUBLISHERS = 5_000;
const SEED_OF_PUBLISHERS = 4;
const KINDS: readonly SourceKind[] = ["news", "official", "analysis", "opinion", "aggregator", "unknown"];
const KIND_CHANCES = chancesOf([75, 8, 7, 4, 5, 1]);
const KNOWN_COUNTRY_CHANCE = 0.9;
const COUNTRIES_IN_USE = 60;

/** Those of the codebook, and made-up ones that say so by their name. */
export function drawPublishers({ publishers, countries }: Codebook, seed: number): DrawnPublisher[] {
  const random = openRandom(seed, SEED_OF_PUBLISHERS);
  const homes: readonly (CountryId | undefined)[] = countries.slice(0, COUNTRIES_IN_USE).map(({ id }) => id);
  const madeUp = Array.from({ length: Math.max(0, PUBLISHERS - publishers.length) }, (_, place) => {
    const number = String(place + 1).padStart(4, "0");
    const home = random() < KNOWN_COUNTRY_CHANCE ? homes[drawBelow(random, homes.length)] : null;
    return {
      id: `generated-paper-${number}` as PublisherId,
      name: `Generated Paper ${number}`,
      kind: KINDS[drawPlace(random, KIND_CHANCES)] ?? "unknown",
      country: home ?? null,
    };
  });
  return [...publishers.map(({ id, name, kind, country }) => ({ id, name, kind, country })), ...madeUp];
}
