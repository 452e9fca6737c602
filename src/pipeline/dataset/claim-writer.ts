import { type Claim, MODALITIES } from "../../model/claim.ts";
import type { ClaimColumns, Dictionaries } from "../../model/dataset.ts";
import { openDates, openNumbers, openWords } from "./column-writer.ts";
import { placeOf, placesOf } from "./dictionary-places.ts";
import { type KnownRows, placesFrom } from "./known-rows.ts";

/** The columns of `claims.json` under construction. Rows come in order, claims in the order of the text. */
export interface ClaimWriter {
  /** Add the claims of the next row. @throws when one names an agreement that the dictionaries lack. */
  readonly add: (claims: readonly Claim[]) => void;
  /** Add the claims of the next row as a row of `known` has them. */
  readonly addKnown: (row: number) => void;
  readonly count: () => number;
  readonly pack: () => Omit<ClaimColumns, "fingerprint">;
}

/** `known` are the rows that `addKnown` takes over. */
export function openClaimWriter(dictionaries: Dictionaries, known: KnownRows | null = null): ClaimWriter {
  const places = placesOf(dictionaries.agreements);
  const [counts, agreements, modalities] = [openNumbers(), openNumbers(), openNumbers()];
  const [stages, parties] = [openWords(), openWords()];
  const dates = openDates();
  const placesNow = known === null ? null : placesFrom(known.dictionaries.agreements, dictionaries.agreements);
  let count = 0;
  function addOne(claim: Claim): void {
    agreements.add(placeOf(places, claim.agreement));
    stages.add(claim.stage);
    modalities.add(MODALITIES.indexOf(claim.modality));
    dates.add(claim.date);
    parties.add(claim.party);
    count++;
  }
  return {
    add(own) {
      counts.add(own.length);
      for (const claim of own) addOne(claim);
    },
    addKnown(row) {
      if (known === null || placesNow === null) throw new Error("no rows are known");
      const { starts, ...columns } = known.claims;
      const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
      counts.add(end - start);
      for (let claim = start; claim < end; claim++) {
        agreements.add(placesNow[columns.agreements[claim] ?? -1] ?? -1);
        stages.add(columns.stages.words[columns.stages.numbers[claim] ?? -1] ?? null);
        modalities.add(columns.modalities[claim] ?? 0);
        dates.addPacked(columns.firstDays[claim] ?? 0, columns.precisions[claim] ?? 0);
        parties.add(columns.parties.words[columns.parties.numbers[claim] ?? -1] ?? null);
        count++;
      }
    },
    count: () => count,
    pack: () => ({
      counts: counts.pack(),
      agreements: agreements.pack(),
      stages: stages.pack(),
      modalities: modalities.pack(),
      dates: dates.pack(),
      parties: parties.pack(),
    }),
  };
}
