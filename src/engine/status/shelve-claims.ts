import { MODALITIES, type Modality } from "../../model/claim.ts";
import type { Dictionaries, StageWords } from "../../model/dataset.ts";
import type { Dataset } from "../dataset.ts";
import type { ClaimList } from "./claim-list.ts";

/** The claims on one stage, by how they speak of it. */
export type StageClaims = Readonly<Record<Modality, ClaimList>>;

/** An agreement with its ladder and all claims on it. */
export interface AgreementClaims {
  readonly agreement: Dictionaries["agreements"][number];
  readonly stages: readonly StageWords[];
  /** By place on the ladder. */
  readonly claims: readonly StageClaims[];
}

/**
 * The claims of every agreement, in the codebook's order. A claim of a stage that its ladder lacks is left out.
 *
 * A counting sort by agreement, stage and modality: two passes over the claims.
 */
export function shelveClaims({ claims, manifest }: Dataset): readonly AgreementClaims[] {
  const { agreements, ladders } = manifest.dictionaries;
  const { words, numbers } = claims.stages;
  const ladderOf = agreements.map(({ ladder }) => ladders.find(({ id }) => id === ladder)?.stages ?? []);
  const firstShelves = Int32Array.from(ladderOf, ({ length }) => length * MODALITIES.length);
  let shelves = 0;
  firstShelves.forEach((length, place) => {
    firstShelves[place] = shelves;
    shelves += length;
  });
  // By agreement and word of a stage, the place on the ladder.
  const placeOf = ladderOf.flatMap((stages) => words.map((word) => stages.findIndex(({ id }) => id === word)));
  const places = Int32Array.from(placeOf);
  const shelfOf = (claim: number) => {
    const [agreement, stage] = [claims.agreements[claim]!, numbers[claim]!];
    const place = stage < 0 ? -1 : places[agreement * words.length + stage]!;
    return place < 0 ? -1 : firstShelves[agreement]! + place * MODALITIES.length + claims.modalities[claim]!;
  };
  const ends = new Int32Array(shelves + 1);
  for (let claim = 0; claim < claims.count; claim++) ends[shelfOf(claim) + 1]!++;
  ends[0] = 0;
  for (let shelf = 0; shelf < shelves; shelf++) ends[shelf + 1]! += ends[shelf]!;
  const cursors = ends.slice();
  const sorted = new Int32Array(ends[shelves]!);
  for (let claim = 0; claim < claims.count; claim++) {
    const shelf = shelfOf(claim);
    if (shelf >= 0) sorted[cursors[shelf]!++] = claim;
  }
  const listOf = (shelf: number) => sorted.subarray(ends[shelf], ends[shelf + 1]);
  return agreements.map((agreement, at) => ({
    agreement,
    stages: ladderOf[at]!,
    claims: ladderOf[at]!.map((_, place) => {
      const shelf = firstShelves[at]! + place * MODALITIES.length;
      const lists = MODALITIES.map((modality, way) => [modality, listOf(shelf + way)] as const);
      return Object.fromEntries(lists) as Record<Modality, ClaimList>;
    }),
  }));
}
