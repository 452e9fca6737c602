import { DATE_BASES, SOURCE_KINDS } from "../model/article.ts";
import type { PreparedArticle } from "../pipeline/dataset/prepare-article.ts";
import { namesAgreement } from "../pipeline/stories/join-rewrites.ts";
import type { ArticleEntry, CacheEntry } from "./cache-index.ts";
import type { FileOutcome } from "./file-outcome.ts";

/** What the index says of an outcome. */
export function entryOf({ articles, findings }: FileOutcome): Pick<CacheEntry, "articles" | "hasFindings"> {
  return { hasFindings: findings.length > 0, articles: articles.map(({ prepared }) => articleEntryOf(prepared)) };
}

function articleEntryOf({ summary, story }: PreparedArticle): ArticleEntry {
  const { id, kind, published, findings } = summary;
  return {
    id,
    date: published.date,
    notBefore: published.notBefore ?? null,
    notAfter: published.notAfter ?? null,
    basis: DATE_BASES.indexOf(published.basis),
    kind: SOURCE_KINDS.indexOf(kind),
    fingerprints: story.fingerprints.length,
    bag: story.bag.length,
    isNaming: story.isNaming ?? namesAgreement(summary),
    findings: findings.length > 0 ? JSON.stringify(findings) : null,
  };
}
