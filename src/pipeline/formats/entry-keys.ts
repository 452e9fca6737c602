/** What a field of an export may mean. */
export type EntryKey =
  | "id"
  | "title"
  | "text"
  | "published"
  | "url"
  | "publisher"
  | "publisher_country"
  | "kind"
  | "language";

/**
 * What people call the fields, folded as `foldKey` does; where an entry has several of one meaning, the first that is
 * filled counts. The whole text stands before what sums it up.
 */
const KEYS: Readonly<Record<EntryKey, readonly string[]>> = {
  id: ["id", "guid", "articleid", "docid", "documentid", "storyid", "storiesid", "uuid"],
  title: ["title", "headline", "articletitle", "newstitle", "storytitle", "subject", "name"],
  text: [
    "text",
    "fulltext",
    "articletext",
    "maintext",
    "bodytext",
    "body",
    "articlebody",
    "contenttext",
    "contenthtml",
    "content",
    "storytext",
    "story",
    "article",
    "digest",
    "description",
    "summary",
    "abstract",
    "excerpt",
    "snippet",
  ],
  published: [
    "published",
    "publishedat",
    "publishedon",
    "publisheddate",
    "publisheddatetime",
    "publishdate",
    "publicationdate",
    "dateofpublication",
    "pubdate",
    "datepublished",
    "firstpublished",
    "releasedate",
    "issued",
    "articledate",
    "date",
    "datetime",
    "timestamp",
  ],
  url: ["url", "link", "sourceurl", "articleurl", "canonicalurl", "permalink", "weburl", "href", "uri"],
  publisher: [
    "publisher",
    "publishername",
    "outlet",
    "medianame",
    "sourcename",
    "source",
    "publication",
    "newspaper",
    "sitename",
    "site",
    "provider",
  ],
  publisher_country: ["publishercountry", "sourcecountry", "country"],
  kind: ["kind", "sourcekind"],
  language: ["language", "lang", "inlanguage"],
};

const MEANING = new Map(
  (Object.keys(KEYS) as EntryKey[]).flatMap((key) => KEYS[key].map((name, rank) => [name, { key, rank }] as const)),
);

/** `Publish_Date` → `publishdate`. */
export function foldKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** What a field of this name means, and how it ranks among those that mean the same (0 first); null for any other. */
export function meaningOf(name: string): { readonly key: EntryKey; readonly rank: number } | null {
  return MEANING.get(foldKey(name)) ?? null;
}

/** Whether a field of this name holds a whole text, and no sum of it. */
export function isWholeText(name: string): boolean {
  const rank = KEYS.text.indexOf(foldKey(name));
  return rank !== -1 && rank < KEYS.text.indexOf("digest");
}
