import { type Claim, MODALITIES } from "../../model/claim.ts";
import type { ClaimColumns, Dictionaries } from "../../model/dataset.ts";
import { openDates, openNumbers, openWords } from "./column-writer.ts";
import { placeOf, placesOf } from "./dictionary-places.ts";

/** The columns of `claims.json` under construction. Claims come by row, then in the order of the text. */
export interface ClaimWriter {
  /** @throws when the claim names an agreement that the dictionaries lack. */
  readonly add: (claim: Claim, row: number) => void;
  readonly count: () => number;
  readonly pack: () => Omit<ClaimColumns, "fingerprint">;
}

export function openClaimWriter(dictionaries: Dictionaries): ClaimWriter {
  const places = placesOf(dictionaries.agreements);
  const [articles, agreements, modalities] = [openNumbers(), openNumbers(), openNumbers()];
  const [starts, ends, cueStarts, cueEnds] = [openNumbers(), openNumbers(), openNumbers(), openNumbers()];
  const [stages, parties, rules] = [openWords(), openWords(), openWords()];
  const dates = openDates();
  let count = 0;
  return {
    add(claim, row) {
      articles.add(row);
      agreements.add(placeOf(places, claim.agreement));
      stages.add(claim.stage);
      modalities.add(MODALITIES.indexOf(claim.modality));
      dates.add(claim.date);
      parties.add(claim.party);
      starts.add(claim.start);
      ends.add(claim.end);
      cueStarts.add(claim.cue.start);
      cueEnds.add(claim.cue.end);
      rules.add(claim.rule);
      count++;
    },
    count: () => count,
    pack: () => ({
      articles: articles.pack(),
      agreements: agreements.pack(),
      stages: stages.pack(),
      modalities: modalities.pack(),
      dates: dates.pack(),
      parties: parties.pack(),
      starts: starts.pack(),
      ends: ends.pack(),
      cueStarts: cueStarts.pack(),
      cueEnds: cueEnds.pack(),
      rules: rules.pack(),
    }),
  };
}
