import { canAgree, type DateNumber, type DateTable } from "./date-table.ts";
import { agreeingPlaces, type ToldDates } from "./told-dates.ts";

/**
 * The places of those dates that can be the same day as `date` and as each other, ascending.
 *
 * `among` are the places that count. `date` itself need not be told; where it is, it is one of them.
 */
export function joinAgreeing(
  table: DateTable,
  told: ToldDates,
  date: DateNumber,
  among: ReadonlySet<number>,
): number[] {
  const { firstDays, lastDays } = table;
  const fit = placesAround(table, told, date).filter((place) => among.has(place));
  const lastFirst = fit.reduce(
    (last, place) => Math.max(last, firstDays[told.dates[place]!]!),
    Number.NEGATIVE_INFINITY,
  );
  const firstLast = fit.reduce(
    (first, place) => Math.min(first, lastDays[told.dates[place]!]!),
    Number.POSITIVE_INFINITY,
  );
  return fit.filter((place) => {
    const own = told.dates[place]!;
    return own === date || (lastFirst <= lastDays[own]! && firstDays[own]! <= firstLast);
  });
}

/** The places of all told dates that can be the same day as a date, ascending. */
function placesAround(table: DateTable, told: ToldDates, date: DateNumber): number[] {
  const { dates } = told;
  let [start, end] = [0, dates.length];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (dates[middle]! >= date) end = middle;
    else start = middle + 1;
  }
  if (dates[start] === date) return agreeingPlaces(told, start).sort((a, b) => a - b);
  // The date is not told: what lies inside it follows, what holds it is found from the one before.
  const places: number[] = [];
  for (let at = start - 1; at >= 0; at = told.holders[at]!) {
    if (canAgree(table, dates[at]!, date)) places.push(at);
  }
  for (let at = start; at < dates.length && canAgree(table, dates[at]!, date); at++) places.push(at);
  return places.sort((a, b) => a - b);
}
