import type { Finding } from "../model/finding.ts";
import type { ArticleId } from "../model/ids.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { PreparedArticle } from "../pipeline/dataset/prepare-article.ts";
import { findFuture } from "../pipeline/source/read-source.ts";
import { stemOf } from "../pipeline/source/source-format.ts";
import type { FileOutcome } from "./file-outcome.ts";

/**
 * What was read so far, in the order of the files, each article under an id of its own; `findings` are those before.
 *
 * Of files with one name the later are told apart by their folders, unless they say the same. Of articles that state
 * one id, as of copies, the first stays.
 */
export function newGathering(findings: Finding[], today: PartialDate) {
  const articles = new Map<ArticleId, PreparedArticle>();
  const add = ({ articles: own, findings: ofFile }: FileOutcome) => {
    findings.push(...ofFile);
    for (const { prepared, place } of own) {
      const { published, findings: ofArticle } = prepared.summary;
      const id = chooseId(prepared, articles);
      const twin = articles.get(id);
      if (twin) {
        findings.push({ code: "article-id-twice", ...place, found: `${id}, also the id of ${twin.summary.file}` });
        continue;
      }
      articles.set(id, withId(prepared, id));
      findings.push(...ofArticle, ...(published.date === null ? [] : findFuture(place, published.date, today)));
    }
  };
  return { add, findings, articles: () => [...articles.values()] };
}

/** The article's own id, or where another article has it by chance, as much of its path as no other has. */
function chooseId({ summary, text }: PreparedArticle, taken: ReadonlyMap<ArticleId, PreparedArticle>): ArticleId {
  const { id, file } = summary;
  const twin = taken.get(id);
  if (twin === undefined || id !== stemOf(file) || Buffer.compare(twin.text, text) === 0) return id;
  const path = file.slice(file.indexOf("/") + 1);
  const withoutEnding = path.slice(0, path.lastIndexOf("/") + 1) + id;
  return [withoutEnding, path].map((one) => one as ArticleId).find((one) => !taken.has(one)) ?? id;
}

function withId(prepared: PreparedArticle, id: ArticleId): PreparedArticle {
  const { summary } = prepared;
  if (summary.id === id) return prepared;
  const claims = summary.claims.map((claim) => ({ ...claim, articleId: id }));
  return { ...prepared, summary: { ...summary, id, claims } };
}
