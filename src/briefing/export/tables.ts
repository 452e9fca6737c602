import type { ListedArticle } from "../../model/answers.ts";
import type { Citation } from "../../model/article.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Ledger } from "../../model/promises.ts";
import type { QuotedClaim } from "../../model/quoted-claim.ts";
import type { AgreementStatus } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { statusSentence } from "../../ui/status-wording.ts";
import type { DataTable } from "./data-table.ts";
import type { SourcesOf } from "./row-sources.ts";

/**
 * A row an agreement: where it stands and who says so.
 *
 * `stage_count`, `publishers` and `official` are of the whole collection, as a filter moves no stage; those that begin with
 * `shown_` of what passes.
 */
export function boardTable(
  statuses: readonly AgreementStatus[],
  names: Names,
  unit: CountUnit,
  sourcesOf: SourcesOf,
): DataTable {
  return {
    heads: [
      "id",
      "agreement",
      "short_name",
      "parties",
      "stage",
      "since",
      "status",
      "unit",
      "stage_count",
      "publishers",
      "official",
      "shown_count",
      "shown_publishers",
      "shown_official",
      "next_promised",
      "next_party",
      "next_due",
      "next_is_overdue",
      "conflicts",
      "is_single_source",
      "naming_count",
      "date_basis",
      "rule",
      "sources",
      "next_sources",
    ],
    rows: statuses.map((status) => {
      const { stage, ladder, rungs, nextPromise: next } = status;
      const current = rungs.filter(({ isCurrent }) => isCurrent);
      const [evidence, shown] = [current[0]?.evidence, current[0]?.shown];
      return [
        status.id,
        status.name,
        status.shortName,
        status.parties.map(names.country).join("; "),
        stage === null ? null : names.stage(ladder, stage).name,
        status.since,
        statusSentence(status, names),
        unit,
        evidence?.articles ?? 0,
        evidence?.publishers ?? 0,
        evidence?.official ?? 0,
        shown?.articles ?? 0,
        shown?.publishers ?? 0,
        shown?.official ?? 0,
        next === null ? null : names.stage(ladder, next.stage).name,
        next?.party ? names.country(next.party) : null,
        next?.due ?? null,
        next?.outcome === "overdue" ? "yes" : "no",
        status.conflicts.length,
        status.isSingleSource ? "yes" : "no",
        status.articles,
        status.since === null ? "no report tells a day" : "told by reports",
        status.rule,
        sourcesOf(current),
        sourcesOf(next === null ? [] : rungs.filter((rung) => rung.stage === next.stage)),
      ];
    }),
  };
}

/** A row a promise. */
export function promisesTable({ lines }: Ledger, quoted: readonly QuotedClaim[], names: Names): DataTable {
  const byNumber = new Map(quoted.map((claim) => [claim.number, claim]));
  return {
    heads: [
      "agreement",
      "stage",
      "party",
      "due",
      "outcome",
      "done_on",
      "slip_days",
      "reported_by",
      "reported_on",
      "date_basis",
      "quote",
      "title",
      "url",
    ],
    rows: lines.map(({ agreement, pledge }) => {
      const entry = names.agreement(agreement);
      const claim = byNumber.get(pledge.claim);
      return [
        entry?.name ?? agreement,
        names.stageOf(agreement, pledge.stage),
        pledge.party === null ? null : names.country(pledge.party),
        pledge.due,
        pledge.outcome,
        pledge.doneOn,
        pledge.slipDays,
        pledge.saidBy,
        pledge.saidOn,
        claim?.publication.basis ?? null,
        claim?.quote ?? null,
        claim?.title ?? null,
        claim?.url ?? null,
      ];
    }),
  };
}

/** A row a claim, with its sentence and the rule that read it. */
export function claimsTable(claims: readonly QuotedClaim[], names: Names): DataTable {
  return {
    heads: [
      "claim",
      "agreement",
      "stage",
      "modality",
      "date",
      "party",
      "quote",
      "rule",
      "title",
      "publisher",
      "kind",
      ...DATE_HEADS,
      "url",
      "article",
    ],
    rows: claims.map((claim) => {
      const entry = names.agreement(claim.agreement);
      return [
        claim.number,
        entry?.name ?? claim.agreement,
        names.stageOf(claim.agreement, claim.stage),
        claim.modality,
        claim.date,
        claim.party === null ? null : names.country(claim.party),
        claim.quote,
        claim.rule,
        claim.title,
        claim.publisherName,
        claim.kind,
        ...dateCells(claim.publication),
        claim.url,
        claim.articleId,
      ];
    }),
  };
}

/** A row a report. */
export function articlesTable(lines: readonly ListedArticle[]): DataTable {
  return {
    heads: [
      "article",
      "title",
      "publisher",
      "kind",
      ...DATE_HEADS,
      "language",
      "claims",
      "other_reports_of_the_story",
      "url",
    ],
    rows: lines.map((line) => [
      line.id,
      line.title,
      line.publisherName,
      line.kind,
      ...dateCells(line.published),
      line.language,
      line.claims,
      line.others,
      line.url,
    ]),
  };
}

const DATE_HEADS = ["published", "not_before", "not_after", "date_basis"] as const;

function dateCells({ date, notBefore, notAfter, basis }: Citation["published"]) {
  return [date, notBefore ?? null, notAfter ?? null, basis];
}
