import type { Dictionaries } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { agreementOf, type DeckChoice, type SlideId, writeNote } from "../model/deck.ts";
import { DIMENSIONS, type Dimension, type Excluded, excludedOf, type Filter } from "../model/filter.ts";
import { dateOfDay, firstDayOf, lastDayOf, type PartialDate } from "../model/partial-date.ts";
import { excludedKey } from "./filter-params.ts";
import type { ReadView, UnreadValue } from "./view-state.ts";

/**
 * Leave out the ids of a link that the collection does not have, and days after `today`: what stands then nobody knows,
 * and no promise is missed before its day. A month or year that is not over stands for today.
 *
 * A family counts as an agreement to filter by. What was left out follows `read.unread`. An article's id is not judged here: only the engine knows them all.
 */
export function keepKnown(read: ReadView, dictionaries: Dictionaries, today: DayNumber | null = null): ReadView {
  const unread: UnreadValue[] = [...read.unread];

  function keep<Id extends string>(key: string, ids: readonly Id[], known: readonly { readonly id: string }[]): Id[] {
    const isKnown = (id: Id) => known.some((entry) => entry.id === id);
    for (const value of ids) if (!isKnown(value)) unread.push({ key, value });
    return ids.filter(isKnown);
  }

  const known: Readonly<Partial<Record<Dimension, readonly { readonly id: string }[]>>> = {
    country: dictionaries.countries,
    theme: dictionaries.themes,
    agreement: [...dictionaries.agreements, ...dictionaries.families],
    publisher: dictionaries.publishers,
  };
  function keepExcluded(filter: Filter): Excluded {
    const kept = DIMENSIONS.map((dimension) => {
      const [ids, listed] = [excludedOf(filter, dimension), known[dimension]];
      return [dimension, listed === undefined ? ids : keep(excludedKey(dimension), ids, listed)] as const;
    });
    return Object.fromEntries(kept.filter(([, ids]) => ids.length > 0));
  }

  function keepCome(key: string, date: PartialDate | null): PartialDate | null {
    if (date === null || today === null || lastDayOf(date) <= today) return date;
    if (firstDayOf(date) <= today) return dateOfDay(today);
    unread.push({ key, value: date, isToCome: true });
    return null;
  }

  const { state } = read;
  const filter: Filter = {
    ...state.filter,
    country: keep("country", state.filter.country, dictionaries.countries),
    theme: keep("theme", state.filter.theme, dictionaries.themes),
    agreement: keep("agreement", state.filter.agreement, [...dictionaries.agreements, ...dictionaries.families]),
    publisher: keep("publisher", state.filter.publisher, dictionaries.publishers),
    without: keepExcluded(state.filter),
  };
  function keepSlides({ slides, notes }: DeckChoice): DeckChoice {
    const isKnown = (slide: SlideId) => {
      const agreement = agreementOf(slide);
      return agreement === null || dictionaries.agreements.some(({ id }) => id === agreement);
    };
    const kept = slides?.filter(isKnown) ?? [];
    for (const value of slides ?? []) if (!isKnown(value)) unread.push({ key: "slides", value });
    for (const note of notes) if (!isKnown(note.slide)) unread.push({ key: "note", value: writeNote(note) });
    return { slides: kept.length === 0 ? null : kept, notes: notes.filter(({ slide }) => isKnown(slide)) };
  }
  const [open = null] = keep("open", state.open === null ? [] : [state.open], dictionaries.agreements);
  const [asOf, since] = [keepCome("asof", state.asOf), keepCome("since", state.since)];
  return { state: { ...state, filter, asOf, since, open, deck: keepSlides(state.deck) }, unread };
}
