import fc from "fast-check";
import { DATE_BASES, SOURCE_KINDS } from "../../src/model/article.ts";
import { EMPTY_FILTER, type Filter } from "../../src/model/filter.ts";
import { type ArticleSketch, filterOf } from "./small-collection.ts";

const DATES = ["2021", "2022", "2022-03", "2022-03-09", "2022-04-30", "2022-05", "2023-01-01", "2023-12-31", null];
const some = (...ids: string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });

const most = (...ids: string[]) => fc.subarray(ids, { minLength: ids.length - 1 });

/** Mostly none; else earliest day, latest day or both, which may contradict each other and the date. */
const anyBounds = fc.oneof(
  { arbitrary: fc.constant({}), weight: 3 },
  {
    arbitrary: fc.record(
      {
        notBefore: fc.constantFrom("2021", "2022-03-10", "2023-06"),
        notAfter: fc.constantFrom("2022-04", "2022", "2024"),
      },
      { requiredKeys: [] },
    ),
    weight: 1,
  },
);

const unboundedSketch: fc.Arbitrary<ArticleSketch> = fc.record({
  published: fc.constantFrom(...DATES),
  basis: fc.constantFrom(...DATE_BASES),
  kind: fc.constantFrom(...SOURCE_KINDS),
  publisher: fc.constantFrom("gazette", "herald", "ministry", "unlisted", null),
  countries: some("JP", "FR", "IT", "BR"),
  themes: some("naval", "trade", "cyber"),
  agreements: some("harbour", "glider", "north-port", "south-port"),
  families: some("ports"),
  title: fc.constantFrom("Fleet visits", "Talks on trade", "Élan"),
  text: fc.constantFrom("Ships came in force.", "No ship came.", "The élan of in-force days."),
});

const anySketch = fc.tuple(unboundedSketch, anyBounds).map(([sketch, bounds]) => ({ ...sketch, ...bounds }));

/** Articles with every kind of date and any number of tags; the words of their texts are few, so that searches hit. */
export const anySketches: fc.Arbitrary<ArticleSketch[]> = fc.array(anySketch, { maxLength: 25 });

/** So many that a set of them has several words, and some values few articles. */
export const manySketches: fc.Arbitrary<ArticleSketch[]> = fc.array(anySketch, {
  minLength: 60,
  maxLength: 200,
  size: "max",
});

/** Filters that often leave something. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    country: some("JP", "FR", "BR", "XX"),
    theme: some("naval", "cyber"),
    agreement: some("harbour", "north-port", "ports"),
    publisher: some("gazette", "unlisted"),
    kind: some("news", "official"),
    basis: some("given", "none"),
    without: fc.record(
      { country: some("IT", "XX"), theme: some("trade"), agreement: some("glider", "ports"), kind: some("opinion") },
      { requiredKeys: [] },
    ),
    all: fc.subarray(["country", "theme", "agreement", "kind"] as const),
    from: fc.constantFrom("2022", "2022-03-10", null),
    to: fc.constantFrom("2022-04", "2023", null),
    words: fc.constantFrom("", "ship", "elan", '"in force"', "trade -", "the ministry", "-ship", 'fleet -"in force"'),
    open: fc.subarray(
      ["country", "theme", "agreement", "publisher", "kind", "basis", "without", "all", "from", "to", "words"],
      {
        minLength: 7,
      },
    ),
  })
  .map(({ open, ...filter }) => {
    const opened = Object.fromEntries(open.map((part) => [part, EMPTY_FILTER[part as keyof Filter]]));
    return filterOf({ ...filter, ...opened });
  });

/** Filters with a choice and an exclusion in every dimension, days and words: as many sets as a filter can need. */
export const fullFilter: fc.Arbitrary<Filter> = fc
  .record({
    country: most("JP", "FR", "IT"),
    theme: most("naval", "trade", "cyber"),
    agreement: most("harbour", "north-port", "glider", "ports"),
    publisher: most("gazette", "herald", "ministry"),
    kind: most("news", "official", "analysis"),
    basis: most("given", "metadata", "text"),
    from: fc.constantFrom("2021", "2022"),
    to: fc.constantFrom("2022-05", "2023"),
    words: fc.constantFrom("ship", "elan", "-ship"),
  })
  .map((parts) =>
    filterOf({
      ...parts,
      without: {
        country: ["BR"],
        theme: ["war"],
        agreement: ["south-port"],
        publisher: ["unlisted"],
        kind: ["opinion"],
        basis: ["none"],
      },
    }),
  );
