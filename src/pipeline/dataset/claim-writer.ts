import { type Claim, MODALITIES } from "../../model/claim.ts";
import type { ClaimColumns, Dictionaries } from "../../model/dataset.ts";
import { openDates, openNumbers, openWords } from "./column-writer.ts";
import { placeOf, placesOf } from "./dictionary-places.ts";

/** The columns of `claims.json` under construction. Rows come in order, claims in the order of the text. */
export interface ClaimWriter {
  /** Add the claims of the next row. @throws when one names an agreement that the dictionaries lack. */
  readonly add: (claims: readonly Claim[]) => void;
  readonly count: () => number;
  readonly pack: () => Omit<ClaimColumns, "fingerprint">;
}

export function openClaimWriter(dictionaries: Dictionaries): ClaimWriter {
  const places = placesOf(dictionaries.agreements);
  const [counts, agreements, modalities] = [openNumbers(), openNumbers(), openNumbers()];
  const [stages, parties] = [openWords(), openWords()];
  const dates = openDates();
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
