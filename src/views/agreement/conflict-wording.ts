import type { CitedClaim, Conflict, ConflictVersion, Evidence, Trace } from "../../model/status.ts";
import { shortDate } from "../../ui/date-words.ts";

type Said = Pick<ConflictVersion, "date" | "isDenial">;

/** What the versions answer differently: "When did it come to: Signed?" */
export function conflictQuestion({ kind }: Conflict, stageName: string): string {
  return kind === "dates" ? `${stageName}: on which day?` : `${stageName}: or not?`;
}

/** What one version says: a day; without one, a denial, what is denied, or that it was done before every day that is told. */
export function versionWords(kind: Conflict["kind"], { date, isDenial }: Said): string {
  if (date !== null) return shortDate(date);
  if (isDenial) return "not so";
  return kind === "denied" ? "told, no day given" : "told before";
}

/** Which version the status uses, and how many are not listed. */
export function usedWords({ kind, versions, more }: Conflict): string {
  if (kind === "denied") return "The first is used; the denial is kept beside it.";
  if (more > 0) return `The first is used; the others, ${more} more than are listed, are kept beside it.`;
  return versions.length > 2
    ? "The first is used; the others are kept beside it."
    : "The first is used, the other kept.";
}

/** The claims that are listed of a version, one a publisher. */
export function speakersOf({ cited }: Trace, { claims }: Evidence): CitedClaim[] {
  const listed = new Set(claims);
  const speakers = new Map<string, CitedClaim>();
  for (const claim of cited) {
    if (listed.has(claim.number) && !speakers.has(claim.publisherName)) speakers.set(claim.publisherName, claim);
  }
  return [...speakers.values()];
}
