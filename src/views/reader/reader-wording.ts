import type { ArticlePlace, ArticleReading } from "../../model/answers.ts";
import { UNKNOWN_PUBLISHER } from "../../model/article.ts";
import type { Modality } from "../../model/claim.ts";
import type { ClaimNumber } from "../../model/status.ts";
import { capitalised, countWord, grouped } from "../../ui/count-words.ts";
import { longDate } from "../../ui/date-words.ts";
import { isolated } from "../../ui/isolated.ts";
import { kindWords } from "../../ui/source-words.ts";

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  happened: "told as done",
  planned: "planned",
  urged: "called for",
  denied: "said not to be so",
  needed: "still needed",
};

/** "Reuters · news · en"; what is not known is said. */
export function originWords({ publisherName, kind, language }: ArticleReading): string {
  const outlet = publisherName === null ? UNKNOWN_PUBLISHER : isolated(publisherName);
  return `${outlet} · ${kindWords(kind)} · ${language ?? "language not known"}`;
}

/** "12 of 302"; a report that the list lacks is told so. */
export function placeWords({ place, passing }: ArticlePlace, isShort: boolean): string {
  if (place !== null) return `${grouped(place + 1)} of ${grouped(passing)}${isShort ? " on the shortlist" : ""}`;
  return isShort ? "Not on this shortlist" : "Outside of the filter";
}

/** "Four claims", "One claim", "No claim read from this text". */
export function claimsHeading(count: number): string {
  if (count === 0) return "No claim read from this text";
  return `${capitalised(countWord(count))} ${count === 1 ? "claim" : "claims"}`;
}

/** What to say of a link that marks a claim: null when the report has it, or when none is marked. */
export function missingClaimWords(marked: ClaimNumber | null, claims: readonly ClaimNumber[]): string | null {
  if (marked === null || claims.includes(marked)) return null;
  return claims.length === 0
    ? "The link marks a sentence, but no claim was read from this report."
    : "The link marks a sentence that this report does not have; its first claim is marked instead.";
}

/** A claim without its agreement: "Signed, planned, for December 2022". */
export function claimWords(stageName: string, { modality, date }: ArticleReading["claims"][number]): string {
  const said = `${stageName}, ${MODALITY_WORDS[modality]}`;
  if (date === null) return `${said}, no day given`;
  return modality === "happened" || modality === "denied"
    ? `${said}, ${longDate(date)}`
    : `${said}, for ${longDate(date)}`;
}

/** An address that a link may lead to, or null. */
export function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
