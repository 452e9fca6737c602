import type { Dictionaries } from "../../model/dataset.ts";
import { EMPTY_FILTER, isEmptyFilter } from "../../model/filter.ts";
import { chooseValue } from "../../state/filter-changes.ts";
import type { SavedView } from "../../state/saved-views.ts";
import { PAGES, type PageName, readViewState, type ViewState } from "../../state/view-state.ts";
import { type Names, SHORT_COUNTRIES } from "../../ui/names.ts";

/** One thing that can be done by its name. */
export interface PaletteEntry {
  readonly key: string;
  /** What is looked for: "UK–Japan RAA". */
  readonly words: string;
  /** Further names that find it. */
  readonly also: readonly string[];
  /** What it does, in few words: "Open", "Filter by country". */
  readonly act: string;
  /** The view that it leads to. */
  readonly patch: Partial<ViewState>;
}

const CLOSED = { open: null, article: null, claim: null } as const;

/** Everything that can be done by name: pages, saved views, agreements, filters, switches; in this order. */
export function paletteEntries(
  view: ViewState,
  dictionaries: Dictionaries,
  names: Names,
  pageNames: Readonly<Record<PageName, string>>,
  saved: readonly SavedView[],
): PaletteEntry[] {
  const { filter } = view;
  const pages = PAGES.map(
    (page): PaletteEntry => ({
      key: `page ${page}`,
      words: pageNames[page],
      also: [page],
      act: "Go to",
      patch: { page, ...CLOSED },
    }),
  );
  const views = saved.map(
    ({ name, search }): PaletteEntry => ({
      key: `view ${name}`,
      words: name,
      also: [],
      act: "Saved view",
      patch: readViewState(search).state,
    }),
  );
  const agreements = dictionaries.agreements.map(
    ({ id, name, shortName }): PaletteEntry => ({
      key: `open ${id}`,
      words: name,
      also: [shortName],
      act: "Open",
      patch: { ...CLOSED, open: id },
    }),
  );
  const values = (
    dimension: "country" | "theme" | "publisher",
    ids: readonly { readonly id: string; readonly name: string }[],
  ) =>
    ids.map(
      ({ id, name }): PaletteEntry => ({
        key: `${dimension} ${id}`,
        words: names.value(dimension, id),
        also: [name, id, ...(dimension === "country" ? (SHORT_COUNTRIES[id] ?? []) : [])],
        act: `Filter by ${dimension}`,
        patch: { filter: chooseValue(filter, dimension, id), ...CLOSED },
      }),
    );
  return [
    ...pages,
    ...views,
    ...agreements,
    ...values("country", dictionaries.countries),
    ...values("theme", dictionaries.themes),
    ...switches(view),
    ...values("publisher", dictionaries.publishers),
  ];
}

function switches({ filter, unit, clock, asOf }: ViewState): PaletteEntry[] {
  const counted = unit === "reports" ? "stories" : "reports";
  const other = clock === "told" ? "happened" : "told";
  const entries: (PaletteEntry | null)[] = [
    { key: "unit", words: `Count ${counted}`, also: [], act: "Switch", patch: { unit: counted } },
    {
      key: "clock",
      words: other === "told" ? "What had been told by the day" : "What had happened by the day",
      also: ["clock", other],
      act: "Switch",
      patch: { clock: other },
    },
    asOf === null
      ? null
      : {
          key: "as-of",
          words: "Last day of the collection",
          also: ["as of today"],
          act: "Go to",
          patch: { asOf: null },
        },
    isEmptyFilter(filter)
      ? null
      : {
          key: "clear",
          words: "Clear the filter",
          also: ["everything"],
          act: "Filter",
          patch: { filter: EMPTY_FILTER },
        },
  ];
  return entries.filter((entry) => entry !== null);
}
