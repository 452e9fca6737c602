import type { Article, TagKind } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { Finding } from "../model/finding.ts";
import { findingMessage } from "../model/show-finding.ts";
import { type ArticleReader, readStatedArticle } from "../pipeline/read-article.ts";
import { type CleanedText, rawSpanOf } from "../pipeline/source/cut-text.ts";
import { plausiblePart } from "../pipeline/source/doubt-date.ts";
import type { SourceOptions, StatedFields } from "../pipeline/source/source.ts";
import { type StreamRecord, TITLE_ALONE } from "./read-record.ts";

/** What a record of the stream is answered with; every offset counts UTF-16 units of the text as it was given. */
export function tagRecord(record: StreamRecord, place: string, reader: ArticleReader, options: SourceOptions) {
  const { id, text, stated } = record;
  const source = { file: id === null ? place : String(id), text: text ?? "" };
  const { article, explanation, findings } =
    text === null
      ? { article: null, explanation: null, findings: [] }
      : readStatedArticle(source, { format: "plain", bodyStart: 0, stated }, reader, options);
  const all = [...record.findings, ...findings].map((finding) => ({
    code: finding.code,
    message: findingMessage(isTitleAlone(finding, stated) ? { ...finding, found: TITLE_ALONE } : finding),
  }));
  const published = article?.published ?? plausiblePart(stated.published ?? { date: null, basis: "none" });
  if (article === null || explanation === null) return { id, published, ...NO_TAGS, findings: all };
  const { cleaned } = explanation;
  return {
    id,
    published,
    countries: idsOf(article, "country"),
    themes: idsOf(article, "theme"),
    agreements: idsOf(article, "agreement"),
    families: familiesOf(article, reader),
    claims: article.claims.map((claim) => claimRow(claim, cleaned, source.text)),
    mentions: article.tags
      .flatMap((tag) => tag.mentions.map((mention) => ({ tag: tag.id as string, ...rawSpanOf(cleaned, mention) })))
      .sort((a, b) => a.start - b.start || a.end - b.end || compareTexts(a.tag, b.tag)),
    findings: all,
  };
}

function isTitleAlone({ code }: Finding, { title }: StatedFields): boolean {
  return code === "text-empty" && title !== null;
}

const NO_TAGS = { countries: [], themes: [], agreements: [], families: [], claims: [], mentions: [] };

function idsOf({ tags }: Article, kind: TagKind): string[] {
  return tags.filter((tag) => tag.kind === kind).map((tag) => tag.id);
}

/** The families of the agreements and those that are named themselves, each once, sorted. */
function familiesOf(article: Article, { text }: ArticleReader): string[] {
  const agreements = article.tags.flatMap((tag) => (tag.kind === "agreement" ? [tag.id as string] : []));
  const familyOf = new Map<string, string>([...text.agreements.values()].map(({ id, family }) => [id, family]));
  const families = agreements.map((id) => familyOf.get(id) ?? id);
  return [...new Set([...families, ...idsOf(article, "family")])].sort(compareTexts);
}

function claimRow(
  { agreement, family, stage, modality, date, party, cue, ...span }: Claim,
  cleaned: CleanedText,
  raw: string,
) {
  const { start, end } = rawSpanOf(cleaned, span);
  const cueSpan = rawSpanOf(cleaned, cue);
  return {
    agreement,
    family,
    stage,
    modality,
    date,
    ...(party === null ? {} : { party }),
    quote: raw.slice(start, end),
    start,
    end,
    cue: raw.slice(cueSpan.start, cueSpan.end),
  };
}
