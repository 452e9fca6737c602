import type { ArticleSummary } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { ArticleId } from "../model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../model/partial-date.ts";
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
  const lastDay = lastDayOf(today);
  const add = ({ articles: own, findings: ofFile }: FileOutcome) => {
    findings.push(...ofFile);
    for (const row of own) {
      const { prepared } = row;
      const { published, findings: ofArticle } = prepared.summary;
      const id = chooseId(prepared, articles);
      const twin = articles.get(id);
      if (twin) {
        findings.push({ code: "article-id-twice", ...row.place, found: `${id}, also the id of ${twin.summary.file}` });
        continue;
      }
      articles.set(id, withId(prepared, id));
      findings.push(...ofArticle);
      // The place of one that was kept is opened, so it is asked for where there is something to say.
      if (published.date !== null && firstDayOf(published.date) > lastDay)
        findings.push(...findFuture(row.place, published.date, today));
    }
  };
  return { add, findings, articles: () => [...articles.values()] };
}

/** The article's own id, or where another article has it by chance, as much of its path as no other has. */
function chooseId(prepared: PreparedArticle, taken: ReadonlyMap<ArticleId, PreparedArticle>): ArticleId {
  const { id, file } = prepared.summary;
  const twin = taken.get(id);
  if (twin === undefined || id !== stemOf(file) || Buffer.compare(twin.text, prepared.text) === 0) return id;
  const path = file.slice(file.indexOf("/") + 1);
  const withoutEnding = path.slice(0, path.lastIndexOf("/") + 1) + id;
  return [withoutEnding, path].map((one) => one as ArticleId).find((one) => !taken.has(one)) ?? id;
}

function withId(prepared: PreparedArticle, id: ArticleId): PreparedArticle {
  if (prepared.summary.id === id) return prepared;
  const { summary, text, mentions, story } = prepared;
  const claims = summary.claims.map((claim) => ({ ...claim, articleId: id }));
  return { summary: { ...fieldsOf(summary), id, claims }, text, mentions, story };
}

/** An article's fields one by one, as those of a kept one are not its own properties. */
function fieldsOf(summary: ArticleSummary): ArticleSummary {
  const { id, file, title, publisherName, publisher, publisherCountry, kind, url, language, published } = summary;
  const { tags, claims, findings } = summary;
  const told = { title, publisherName, publisher, publisherCountry, kind, url, language, published };
  return { id, file, ...told, tags, claims, findings };
}
