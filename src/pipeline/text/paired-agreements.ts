import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { JoinedCountries } from "./joined-countries.ts";

/** Agreements by their parties, whatever the order. */
export type AgreementsByParties = ReadonlyMap<string, readonly AgreementId[]>;

/** Group agreements by exactly their parties. */
export function groupByParties(agreements: readonly Agreement[]): AgreementsByParties {
  const groups = new Map<string, AgreementId[]>();
  for (const { id, parties } of agreements) {
    const key = keyOf(parties);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return groups;
}

function keyOf(countries: readonly CountryId[]): string {
  return [...new Set(countries)].sort().join(" ");
}

/**
 * Follow which agreements have all their parties, and no others, named in one breath.
 *
 * The function returned gives those of `opening` and of the runs that end at or before its `offset`, each once. Offsets
 * must not descend; each run is looked at once.
 */
export function followPairs(
  groups: AgreementsByParties,
  opening: readonly JoinedCountries[],
  joined: readonly JoinedCountries[],
): (offset: number) => ReadonlySet<AgreementId> {
  const paired = new Set<AgreementId>();
  const add = ({ countries }: JoinedCountries) => {
    for (const id of groups.get(keyOf(countries)) ?? []) paired.add(id);
  };
  for (const run of opening) add(run);
  let next = 0;
  return (offset) => {
    for (let run = joined[next]; run && run.end <= offset; run = joined[++next]) add(run);
    return paired;
  };
}
