import { binOf, GRAINS, type Grain } from "../../model/grain.ts";
import { NO_DAY } from "../dataset.ts";
import { remember } from "../remember.ts";
import { addRow, type RowBits, type RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";

/** The articles by what is known of their days. */
export interface DateSets {
  /** First and last day are known. */
  readonly dated: RowSet;
  /** All days on which it may have been published lie in one bin. */
  readonly fitting: Readonly<Record<Grain, RowSet>>;
  /** They are known, and lie in several bins. */
  readonly coarse: Readonly<Record<Grain, RowSet>>;
}

interface Fitting {
  readonly grain: Grain;
  readonly bits: RowBits;
}

/** Made in one pass; only articles of more than one day are looked at for each grain. */
export const dateSetsOf = remember((dataset): DateSets => {
  const { kernel } = rowSpaceOf(dataset);
  const { count, firstDays, lastDays } = dataset.articles;
  const dated = kernel.makeBits();
  const fitting = GRAINS.map((grain): Fitting => ({ grain, bits: kernel.makeBits() }));
  const [{ bits: exact }, ...longer] = fitting as [Fitting, ...Fitting[]];
  for (let row = 0; row < count; row++) {
    const [first, last] = [firstDays[row]!, lastDays[row]!];
    if (first === NO_DAY || last === NO_DAY) continue;
    addRow(dated, row);
    if (first === last) addRow(exact, row);
    else for (const { grain, bits } of longer) if (binOf(first, grain) === binOf(last, grain)) addRow(bits, row);
  }
  const sized = (bits: RowBits): RowSet => ({ bits, size: kernel.countBoth(bits, bits) });
  for (const { bits } of longer) kernel.or(bits, exact, bits);
  const byGrain = (setOf: (bits: RowBits) => RowBits) =>
    Object.fromEntries(fitting.map(({ grain, bits }) => [grain, sized(setOf(bits))])) as Record<Grain, RowSet>;
  const rest = (bits: RowBits) => {
    const coarse = kernel.makeBits();
    kernel.without(dated, bits, coarse);
    return coarse;
  };
  return { dated: sized(dated), fitting: byGrain((bits) => bits), coarse: byGrain(rest) };
});
