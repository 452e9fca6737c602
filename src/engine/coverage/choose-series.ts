/** How many series are named: as many as there are colours that stay apart; `other` and `none` come on top. */
export const MOST_NAMED = 7;

/** Which values are named as a series of their own, and how many are joined. */
export interface ChosenSeries {
  /** Places of values, the largest first; equal ones keep the order of the dictionary. */
  readonly named: readonly number[];
  /** How many other values have a share. */
  readonly joined: number;
  readonly hasNone: boolean;
}

/** Choose the largest values. `weights` has what each has in all, and a last one for articles without any. */
export function chooseSeries(weights: Float64Array): ChosenSeries {
  const count = weights.length - 1;
  const named: number[] = [];
  let present = 0;
  for (let value = 0; value < count; value++) {
    if (weights[value]! <= 0) continue;
    present++;
    let rank = named.length;
    while (rank > 0 && weights[named[rank - 1]!]! < weights[value]!) rank--;
    if (rank < MOST_NAMED) named.splice(rank, 0, value);
    if (named.length > MOST_NAMED) named.pop();
  }
  return { named, joined: present - named.length, hasNone: weights[count]! > 0 };
}
