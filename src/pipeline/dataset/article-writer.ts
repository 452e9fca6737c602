import { type ArticleSummary, DATE_BASES, SOURCE_KINDS, type TagKind } from "../../model/article.ts";
import type { ArticleColumns, Dictionaries } from "../../model/dataset.ts";
import { packedPrecisionOf } from "../../model/packed.ts";
import { publicationDaysOf } from "../../model/publication-days.ts";
import { openDays, openLists, openNumbers } from "./column-writer.ts";
import { placeOf, placesOf } from "./dictionary-places.ts";
import { daysAt, type KnownRows, LIST_NAMES, placesFrom } from "./known-rows.ts";

/** The columns of `articles.json` under construction. Articles come in dataset order. */
export interface ArticleWriter {
  /** `head` is the row of the head of its story. @throws when a tag names what the dictionaries lack. */
  readonly add: (article: ArticleSummary, head: number) => void;
  /** Add the next row as a row of `known` has it. */
  readonly addKnown: (formerRow: number, head: number) => void;
  readonly pack: () => Omit<ArticleColumns, "fingerprint">;
}

/** `known` are the rows that `addKnown` takes over. */
export function openArticleWriter(dictionaries: Dictionaries, known: KnownRows | null = null): ArticleWriter {
  const publisherPlaces = placesOf(dictionaries.publishers);
  const numbers = {
    kinds: openNumbers(),
    bases: openNumbers(),
    publishers: openNumbers(),
    precisions: openNumbers(),
    storyGaps: openNumbers(),
  };
  const days = openDays();
  let row = 0;
  const tags = {
    countries: openTags("country", dictionaries.countries),
    themes: openTags("theme", dictionaries.themes),
    agreements: openTags("agreement", dictionaries.agreements),
    families: openTags("family", dictionaries.families),
  };
  const publishersNow = known === null ? null : placesFrom(known.dictionaries.publishers, dictionaries.publishers);
  const addKnownTags = LIST_NAMES.map((name) => {
    if (known === null) return () => undefined;
    const { starts, values } = known.lists[name];
    const places = placesFrom(known.dictionaries[name], dictionaries[name]);
    return (formerRow: number) => {
      const own: number[] = [];
      const end = starts[formerRow + 1] ?? 0;
      for (let at = starts[formerRow] ?? 0; at < end; at++) own.push(places[values[at] ?? -1] ?? -1);
      tags[name].addAscending(own.length > 1 ? own.sort((a, b) => a - b) : own);
    };
  });
  return {
    addKnown(formerRow, head) {
      if (known === null || publishersNow === null) throw new Error("no rows are known");
      const publisher = known.publishers[formerRow] ?? -1;
      numbers.kinds.add(known.kinds[formerRow] ?? 0);
      numbers.bases.add(known.bases[formerRow] ?? 0);
      numbers.publishers.add(publisher === -1 ? -1 : (publishersNow[publisher] ?? -1));
      numbers.precisions.add(known.precisions[formerRow] ?? 0);
      numbers.storyGaps.add(row++ - head);
      days.add(daysAt(known, formerRow));
      for (const add of addKnownTags) add(formerRow);
    },
    add(article, head) {
      const { published, publisher } = article;
      numbers.kinds.add(SOURCE_KINDS.indexOf(article.kind));
      numbers.bases.add(DATE_BASES.indexOf(published.basis));
      numbers.publishers.add(publisher === null ? -1 : placeOf(publisherPlaces, publisher));
      numbers.precisions.add(packedPrecisionOf(published.date));
      numbers.storyGaps.add(row++ - head);
      days.add(publicationDaysOf(published));
      for (const list of Object.values(tags)) list.add(article);
    },
    pack: () => ({
      days: days.pack(),
      ...packAll(numbers),
      ...packAll(tags),
    }),
  };
}

/** The packed columns by the names of their writers. */
function packAll<Name extends string, Packed>(
  columns: Readonly<Record<Name, { readonly pack: () => Packed }>>,
): Record<Name, Packed> {
  const packed = Object.entries<{ readonly pack: () => Packed }>(columns).map(([name, { pack }]) => [name, pack()]);
  return Object.fromEntries(packed) as Record<Name, Packed>;
}

/** The tags of one kind, each once, ascending. */
function openTags(kind: TagKind, dictionary: readonly { readonly id: string }[]) {
  const places = placesOf(dictionary);
  const lists = openLists();
  return {
    add({ tags }: ArticleSummary) {
      const own: number[] = [];
      for (const tag of tags) {
        if (tag.kind !== kind) continue;
        const place = placeOf(places, tag.id);
        if (!own.includes(place)) own.push(place);
      }
      lists.add(own.length > 1 ? own.sort((a, b) => a - b) : own);
    },
    addAscending: lists.add,
    pack: lists.pack,
  };
}
