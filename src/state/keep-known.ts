import type { Dictionaries } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { ReadView, UnreadValue, ViewState } from "./view-state.ts";

/**
 * Leave out the ids of a link that the collection does not have.
 *
 * A family counts as an agreement to filter by. What was left out follows `read.unread`. An article's id is not judged here: only the engine knows them all.
 */
export function keepKnown(read: ReadView, dictionaries: Dictionaries): ReadView {
  const unread: UnreadValue[] = [...read.unread];

  function keep<Id extends string>(key: string, ids: readonly Id[], known: readonly { readonly id: string }[]): Id[] {
    const isKnown = (id: Id) => known.some((entry) => entry.id === id);
    for (const value of ids) if (!isKnown(value)) unread.push({ key, value });
    return ids.filter(isKnown);
  }

  const { state } = read;
  const filter: Filter = {
    ...state.filter,
    country: keep("country", state.filter.country, dictionaries.countries),
    theme: keep("theme", state.filter.theme, dictionaries.themes),
    agreement: keep("agreement", state.filter.agreement, [...dictionaries.agreements, ...dictionaries.families]),
    publisher: keep("publisher", state.filter.publisher, dictionaries.publishers),
  };
  const [open = null] = keep("open", state.open === null ? [] : [state.open], dictionaries.agreements);
  const known: ViewState = { ...state, filter, open };
  return { state: known, unread };
}
