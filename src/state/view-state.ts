import type { ArticleOrder, CoverageGroup } from "../model/answers.ts";
import { type DeckChoice, OWN_CHOICE, writeNote } from "../model/deck.ts";
import { COUNT_UNITS, type CountUnit, EMPTY_FILTER, type Filter } from "../model/filter.ts";
import { GRAINS, type Grain } from "../model/grain.ts";
import type { AgreementId, ArticleId } from "../model/ids.ts";
import type { MatrixColumns } from "../model/matrix.ts";
import { type PartialDate, parsePartialDate } from "../model/partial-date.ts";
import { LEDGER_ORDERS, type LedgerOrder } from "../model/promises.ts";
import { type ClaimNumber, type Clock, PROMISE_OUTCOMES, type PromiseOutcome } from "../model/status.ts";
import { readDeck } from "./deck-params.ts";
import { byCodePoint, readFilter, writeValues } from "./filter-params.ts";

export type BoardSort = "latest" | "stage" | "name";
/** Which reports the list is of: all that pass the filter, or of these only the shortlist. */
export type ListName = "all" | "short";
export type CoverageScale = "count" | "share";
export type CoverageShape = "columns" | "lines" | "multiples";

/** In the order of the page's menu. */
export const PAGES = ["overview", "timeline", "promises", "grids", "changes", "articles"] as const;
export type PageName = (typeof PAGES)[number];

/** All that a link to the page carries. */
export interface ViewState {
  readonly page: PageName;
  readonly filter: Filter;
  /** A day, or a month or year for its last day; null for the day that the page opens on. */
  readonly asOf: PartialDate | null;
  readonly clock: Clock;
  readonly sort: BoardSort;
  readonly by: CoverageGroup;
  readonly grain: Grain;
  /** What every count on the page counts. */
  readonly unit: CountUnit;
  readonly scale: CoverageScale;
  /** What is drawn of the coverage where it is not a table. */
  readonly shape: CoverageShape;
  /** Whether the coverage is shown as a table. */
  readonly isTable: boolean;
  readonly order: ArticleOrder;
  readonly list: ListName;
  readonly grid: MatrixColumns;
  readonly ledger: LedgerOrder;
  /** The outcomes whose promises are listed; all when empty. */
  readonly outcomes: readonly PromiseOutcome[];
  /** The day that the as-of day is compared with; null for the one that the page chooses. */
  readonly since: PartialDate | null;
  /** The agreement whose panel is open. */
  readonly open: AgreementId | null;
  /** The article that is open in the reader. */
  readonly article: ArticleId | null;
  /** The claim that is marked in the reader. */
  readonly claim: ClaimNumber | null;
  /** The slide of the briefing that is shown, from 1; null while none is. */
  readonly slide: number | null;
  /** What the briefing shows. */
  readonly deck: DeckChoice;
}

export const DEFAULT_VIEW: ViewState = {
  page: "overview",
  filter: EMPTY_FILTER,
  asOf: null,
  clock: "happened",
  sort: "latest",
  by: "theme",
  grain: "quarter",
  unit: "reports",
  scale: "count",
  shape: "columns",
  isTable: false,
  order: "newest",
  list: "all",
  grid: "stage",
  ledger: "due",
  outcomes: [],
  since: null,
  open: null,
  article: null,
  claim: null,
  slide: null,
  deck: OWN_CHOICE,
};

/** A value of a link that the page cannot use, with the key that it stood under. */
export interface UnreadValue {
  readonly key: string;
  readonly value: string;
  /** It is a day, but none that anything can be told of yet. */
  readonly isToCome?: true;
  /** It is the end of a note that a slide has no room for. */
  readonly isCut?: true;
}

export interface ReadView {
  readonly state: ViewState;
  /** In the order of the keys below, then keys that no link has; what mail and news sites add is passed over in silence. */
  readonly unread: readonly UnreadValue[];
}

const CLOCKS: readonly Clock[] = ["happened", "told"];
const SORTS: readonly BoardSort[] = ["latest", "stage", "name"];
const GROUPS: readonly CoverageGroup[] = ["theme", "country", "agreement", "kind", "publisher", "basis", "all"];
const ORDERS: readonly ArticleOrder[] = ["newest", "oldest", "best"];
const LISTS: readonly ListName[] = ["all", "short"];
const GRIDS: readonly MatrixColumns[] = ["stage", "theme", "country"];
const SCALES: readonly CoverageScale[] = ["count", "share"];
const SHAPES: readonly CoverageShape[] = ["columns", "lines", "multiples"];
const PICTURES = ["chart", "table"] as const;

/** Keys by which mail and news sites count clicks. */
const ADDED_BY_OTHERS = /^(?:utm_|mc_|_|(?:fb|g|ms|dc|tw|yc)clid$|ref$|si$)/;

/** Query string to view. Total: a value that cannot be read is left at its default and named in `unread`. */
export function readViewState(search: string): ReadView {
  const params = new URLSearchParams(search);
  const unread: UnreadValue[] = [];
  const keys = new Set(["q", "slides", "note"]);

  function readOne<Value>(key: string, parse: (text: string) => Value | undefined, otherwise: Value): Value {
    keys.add(key);
    const text = params.get(key);
    if (text === null || text === "") return otherwise;
    const value = parse(text);
    if (value === undefined) unread.push({ key, value: text });
    return value ?? otherwise;
  }
  function readMany<Value extends string>(key: string, isValue: (text: string) => boolean): Value[] {
    keys.add(key);
    const texts = [...new Set(params.getAll(key))].filter((text) => text !== "").sort(byCodePoint);
    for (const value of texts) if (!isValue(value)) unread.push({ key, value });
    return texts.filter(isValue) as Value[];
  }
  const filter = readFilter({ readOne, readMany }, parseDate, params.get("q") ?? "");
  const state: ViewState = {
    page: readOne("page", choiceOf(PAGES), DEFAULT_VIEW.page),
    filter,
    asOf: readOne<PartialDate | null>("asof", parseDate, null),
    clock: readOne("clock", choiceOf(CLOCKS), DEFAULT_VIEW.clock),
    sort: readOne("sort", choiceOf(SORTS), DEFAULT_VIEW.sort),
    by: readOne("by", choiceOf(GROUPS), DEFAULT_VIEW.by),
    grain: readOne<Grain>("grain", choiceOf(GRAINS), DEFAULT_VIEW.grain),
    unit: readOne("unit", choiceOf(COUNT_UNITS), DEFAULT_VIEW.unit),
    scale: readOne("scale", choiceOf(SCALES), DEFAULT_VIEW.scale),
    shape: readOne("shape", choiceOf(SHAPES), DEFAULT_VIEW.shape),
    isTable: readOne("as", choiceOf(PICTURES), "chart") === "table",
    order: readOne("order", choiceOf(ORDERS), DEFAULT_VIEW.order),
    list: readOne("list", choiceOf(LISTS), DEFAULT_VIEW.list),
    grid: readOne("grid", choiceOf(GRIDS), DEFAULT_VIEW.grid),
    ledger: readOne("ledger", choiceOf(LEDGER_ORDERS), DEFAULT_VIEW.ledger),
    outcomes: readMany<PromiseOutcome>("outcome", (text) => PROMISE_OUTCOMES.some((outcome) => outcome === text)),
    since: readOne<PartialDate | null>("since", parseDate, null),
    open: readOne<AgreementId | null>("open", (text) => text as AgreementId, null),
    article: readOne<ArticleId | null>("article", (text) => text as ArticleId, null),
    claim: readOne<ClaimNumber | null>("claim", parseClaimNumber, null),
    slide: readOne<number | null>("slide", parseSlideNumber, null),
    deck: readDeck(params, (value) => unread.push(value)),
  };
  for (const [key, value] of params) if (!keys.has(key) && !ADDED_BY_OTHERS.test(key)) unread.push({ key, value });
  return { state, unread };
}

/** View to query string, without defaults and in a fixed order, so that equal views give equal links; `""` for the default. */
export function writeViewState(view: ViewState): string {
  const params = new URLSearchParams();
  if (view.page !== DEFAULT_VIEW.page) params.append("page", view.page);
  for (const [key, value] of writeValues(view.filter)) params.append(key, value);
  for (const outcome of [...view.outcomes].sort(byCodePoint)) params.append("outcome", outcome);
  const singles: readonly (readonly [string, string | null])[] = [
    ["from", view.filter.from],
    ["to", view.filter.to],
    ["q", view.filter.words],
    ["asof", view.asOf],
    ["clock", unlessDefault(view.clock, DEFAULT_VIEW.clock)],
    ["sort", unlessDefault(view.sort, DEFAULT_VIEW.sort)],
    ["by", unlessDefault(view.by, DEFAULT_VIEW.by)],
    ["grain", unlessDefault(view.grain, DEFAULT_VIEW.grain)],
    ["unit", unlessDefault(view.unit, DEFAULT_VIEW.unit)],
    ["scale", unlessDefault(view.scale, DEFAULT_VIEW.scale)],
    ["shape", unlessDefault(view.shape, DEFAULT_VIEW.shape)],
    ["as", view.isTable ? "table" : null],
    ["order", unlessDefault(view.order, DEFAULT_VIEW.order)],
    ["list", unlessDefault(view.list, DEFAULT_VIEW.list)],
    ["grid", unlessDefault(view.grid, DEFAULT_VIEW.grid)],
    ["ledger", unlessDefault(view.ledger, DEFAULT_VIEW.ledger)],
    ["since", view.since],
    ["open", view.open],
    ["article", view.article],
    ["claim", view.claim === null ? null : String(view.claim)],
    ["slide", view.slide === null ? null : String(view.slide)],
    ["slides", view.deck.slides === null ? null : view.deck.slides.join(" ")],
  ];
  for (const [key, value] of singles) if (value !== null && value !== "") params.set(key, value);
  for (const note of view.deck.notes) params.append("note", writeNote(note));
  return params.toString();
}

function choiceOf<Value extends string>(choices: readonly Value[]): (text: string) => Value | undefined {
  return (text) => choices.find((choice) => choice === text);
}

function parseDate(text: string): PartialDate | undefined {
  return parsePartialDate(text) ?? undefined;
}

function parseClaimNumber(text: string): ClaimNumber | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const MOST_SLIDES = 999;

function parseSlideNumber(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST_SLIDES ? Number(text) : undefined;
}

function unlessDefault<Value extends string>(value: Value, standard: Value): Value | null {
  return value === standard ? null : value;
}
