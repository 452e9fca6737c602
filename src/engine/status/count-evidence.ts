import { SOURCE_KINDS } from "../../model/article.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Evidence } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import type { ClaimList } from "./claim-list.ts";

const OFFICIAL = SOURCE_KINDS.indexOf("official");

/** What is asked of evidence. */
export interface EvidenceAsked {
  readonly unit: CountUnit;
  /** How many claims are listed. */
  readonly limit: number;
  /** Whether an article counts; left out, all do. */
  readonly isPassing?: (row: number) => boolean;
}

/** Counts evidence, again and again with the same marks. */
export type CountEvidence = (claims: ClaimList, asked: EvidenceAsked) => Evidence;

/**
 * Count who makes claims; in stories, articles of one story count once, and as official where any of them is.
 *
 * An article without a known publisher adds no publisher, as it may be another's words; such articles are counted
 * apart. One pass over the claims.
 */
export function evidenceCounter({ articles, claims, stories, manifest }: Dataset): CountEvidence {
  const rows = claims.articles;
  const { publishers, kinds } = articles;
  // What the current count has seen is marked with its number.
  const seenStory = new Int32Array(articles.count);
  const seenOfficial = new Int32Array(articles.count);
  const seenPublisher = new Int32Array(manifest.dictionaries.publishers.length);
  let mark = 0;
  // Without a filter the same lists are counted for every answer.
  const known = new WeakMap<ClaimList, Map<string, Evidence>>();
  return (list, asked) => {
    if (asked.isPassing !== undefined) return count(list, asked);
    const key = `${asked.unit} ${asked.limit}`;
    const ofList = known.get(list) ?? new Map<string, Evidence>();
    known.set(list, ofList);
    const evidence = ofList.get(key) ?? count(list, asked);
    ofList.set(key, evidence);
    return evidence;
  };

  function count(list: ClaimList, { unit, limit, isPassing }: EvidenceAsked): Evidence {
    mark++;
    const counted: number[] = [];
    let [articleCount, publisherCount, officialCount, unattributed, lastRow] = [0, 0, 0, 0, -1];
    let passes = false;
    for (let at = 0; at < list.length; at++) {
      const row = rows[list[at]!]!;
      const isNew = row !== lastRow;
      if (isNew) passes = isPassing === undefined || isPassing(row);
      lastRow = row;
      if (!passes) continue;
      if (counted.length < limit) counted.push(list[at]!);
      if (!isNew) continue;
      const publisher = publishers[row]!;
      if (publisher >= seenPublisher.length) unattributed++;
      else if (seenPublisher[publisher] !== mark) {
        seenPublisher[publisher] = mark;
        publisherCount++;
      }
      const own = unit === "reports" ? row : stories.storyOf[row]!;
      if (seenStory[own] !== mark) {
        seenStory[own] = mark;
        articleCount++;
      }
      if (kinds[row] === OFFICIAL && seenOfficial[own] !== mark) {
        seenOfficial[own] = mark;
        officialCount++;
      }
    }
    return {
      articles: articleCount,
      publishers: publisherCount,
      official: officialCount,
      unattributed,
      claims: counted,
    };
  }
}
