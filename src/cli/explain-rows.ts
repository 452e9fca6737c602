import type { Article, Tag } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Codebook } from "../model/codebook.ts";
import { PAGE_WHY } from "../pipeline/page/page-rule-words.ts";
import type { ArticleReading } from "../pipeline/read-article.ts";
import { BOILERPLATE_RULES } from "../pipeline/source/boilerplate-rules.ts";
import { rawSpanOf } from "../pipeline/source/cut-text.ts";
import { placeOf, type Source } from "../pipeline/source/source.ts";
import { TEASER_WHY } from "../pipeline/source/teaser-rules.ts";

/** Why the rules that are in no table drop what they drop. */
const OTHER_WHY: Readonly<Record<string, string>> = {
  teaser: TEASER_WHY,
  "joined-text": "another text, joined without a space to a teaser of another story",
  "front-matter": "read as fields",
  headline: "read as the title",
  "metadata-date": "a date field of the page, read as the date of publication",
  "quoted-mail": "another mail, quoted or answered, or a signature",
  "forwarding-note": "words of whoever passed the mail on",
  "running-line": "a line that stands at the edge of several pages",
  "page-number": "the number of a page",
  "date-line": "a line with the date of publication",
};

/** Rules that change how a text is written and not what it says. */
const UNTOLD_RULES = ["white-space", "markdown-mark"];

export type ExplainRows = NonNullable<ReturnType<typeof explainRows>>;

/**
 * Everything that reading one source gave, as plain rows; null when it gave no article. Offsets of `dropped`, and
 * `rawStart` and `rawEnd`, count UTF-16 units of the file's text; other offsets those of the cleaned text.
 */
export function explainRows(source: Source, { article, explanation }: ArticleReading, codebook: Codebook) {
  if (article === null || explanation === null) return null;
  const { cleaned, dateReason } = explanation;
  const { text: raw } = source;
  return {
    id: article.id,
    place: placeOf(source),
    title: article.title,
    publisher: article.publisher,
    publisherName: article.publisherName,
    publisherCountry: article.publisherCountry,
    kind: article.kind,
    url: article.url,
    language: article.language,
    published: { ...article.published, reason: dateReason },
    dropped: cleaned.dropped
      .filter(({ rule }) => !UNTOLD_RULES.includes(rule))
      .map(({ start, end, rule }) => ({ rule, why: whyOf(rule), start, end, text: raw.slice(start, end) })),
    text: article.text,
    tags: article.tags.map((tag) => tagRow(tag, article, codebook)),
    claims: article.claims.map((claim) => {
      const span = rawSpanOf(cleaned, claim);
      return { ...claimRow(claim, article), rawStart: span.start, rawEnd: span.end };
    }),
    findings: article.findings,
  };
}

function whyOf(rule: string): string {
  return OTHER_WHY[rule] ?? PAGE_WHY[rule] ?? BOILERPLATE_RULES.find(({ id }) => id === rule)?.why ?? rule;
}

function tagRow({ kind, id, mentions }: Tag, { text }: Article, codebook: Codebook) {
  const entries: readonly { readonly id: string; readonly name: string }[] = {
    country: codebook.countries,
    theme: codebook.themes,
    agreement: codebook.agreements,
    family: codebook.families,
  }[kind];
  return {
    kind,
    id,
    name: entries.find((entry) => entry.id === id)?.name ?? id,
    mentions: mentions.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
  };
}

function claimRow(claim: Claim, { text }: Article) {
  const { agreement, family, stage, modality, date, party, rule, start, end, cue } = claim;
  const words = text.slice(cue.start, cue.end);
  const quote = text.slice(start, end);
  return { agreement, family, stage, modality, date, party, rule, cue: { ...cue, words }, quote, start, end };
}
