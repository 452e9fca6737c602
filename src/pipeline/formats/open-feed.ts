import type { parseFeed } from "feedsmith";
import { shorten } from "../source/shorten.ts";
import type { DatedSource, SourceOptions } from "../source/source.ts";
import { FindingTally } from "./finding-tally.ts";
import { type EntryFields, openEntry } from "./open-entry.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { MOST_ENTRIES, tooManyEntries } from "./overlong.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { trimFeed } from "./trim-feed.ts";

type Feed = ReturnType<typeof parseFeed>;

/** One entry as fields, and the day by which it was changed where it tells no other. */
interface FeedEntry {
  readonly fields: EntryFields;
  readonly updated: string | null;
}

const ENTRY_END = /<\/(?:\w{1,20}:)?(item|entry)\s*>/gi;
const CLOSED: Readonly<Record<string, string>> = { item: "</channel></rss>", entry: "</feed>" };

/**
 * Open an RSS, RDF or Atom feed.
 *
 * What cannot be parsed is `file-damaged`; where it is cut short, `file-damaged-part`, the entries before the cut are read. An entry
 * that tells only when it was changed was published by then.
 */
export async function openFeed(written: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const { parseFeed } = await import("feedsmith");
  const tally = new FindingTally();
  const text = trimFeed(written, file, tally);
  const whole = tryParse(parseFeed, text);
  const mended = whole === null ? tryParse(parseFeed, closeFeed(text)) : null;
  const feed = whole ?? mended;
  if (feed === null) {
    if (!/<(?:rss|feed|rdf:rdf)\b/i.test(text.slice(0, 4096))) {
      return unopened({ code: "format-unknown", file, found: "XML of another kind", expected: "RSS or Atom" });
    }
    return unopened({ code: "file-damaged", file, found: "no whole entry", expected: "RSS or Atom" });
  }
  if (whole === null) {
    const found = shorten(text.slice(-80));
    tally.add({ code: "file-damaged-part", file, found, expected: "a feed to its end" });
  }
  const sources = [];
  const entries = entriesOf(feed);
  for (const [index, { fields, updated }] of entries.slice(0, MOST_ENTRIES).entries()) {
    const opened = await openEntry(fields, { file, entry: index + 1 }, options, "metadata");
    const dated = updated === null ? null : updateOf(updated);
    sources.push(...opened.sources.map((source) => ({ ...source, dated })));
    tally.addAll(opened.findings);
  }
  if (entries.length > MOST_ENTRIES) tally.add(tooManyEntries(entries.length, { file, entry: MOST_ENTRIES + 1 }));
  return { sources, findings: tally.all(file) };
}

function tryParse(parse: typeof parseFeed, text: string): Feed | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The feed up to its last whole entry, closed. */
function closeFeed(text: string): string {
  const ends = [...text.matchAll(ENTRY_END)];
  const last = ends.at(-1);
  if (last === undefined) return "";
  return text.slice(0, last.index + last[0].length) + (CLOSED[last[1]?.toLowerCase() ?? ""] ?? "");
}

function updateOf(updated: string): DatedSource | null {
  const date = parseStatedDate(updated);
  if (date === null || date.isAmbiguous) return null;
  const reason = `The feed tells only that it was changed on ${date.date}, so it was published by then.`;
  return { published: { date: null, basis: "bounds", notAfter: date.date }, reason };
}

function entriesOf(parsed: Feed): FeedEntry[] {
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map((item) => ({
        fields: {
          id: item.guid?.value ?? item.link,
          title: item.title,
          url: item.link ?? addressIn(item.guid?.value),
          text: item.content?.encoded ?? item.description,
          published: item.pubDate ?? item.dc?.dates?.[0],
          publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? parsed.feed.title,
          language: item.dc?.languages?.[0] ?? parsed.feed.language,
        },
        updated: null,
      }));
    case "atom":
      return (parsed.feed.entries ?? []).map((entry) => ({
        fields: {
          id: entry.id,
          title: entry.title?.value,
          url: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
          text: entry.content?.value ?? entry.summary?.value,
          published: entry.published ?? entry.dc?.dates?.[0],
          publisher: entry.source?.title?.value ?? parsed.feed.title?.value,
          language: parsed.feed.xml?.lang,
        },
        updated: typeof entry.updated === "string" ? entry.updated : null,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map((item) => ({
        fields: {
          id: item.link,
          title: item.title,
          url: item.link,
          text: item.content?.encoded ?? item.description,
          published: item.dc?.dates?.[0],
          publisher: item.dc?.publishers?.[0] ?? parsed.feed.title,
          language: item.dc?.languages?.[0],
        },
        updated: null,
      }));
    case "json":
      return [];
  }
}

function addressIn(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined;
}
