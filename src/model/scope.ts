import type { Filter } from "./filter.ts";
import type { AgreementStatus } from "./status.ts";

/**
 * Whether a filter speaks of an agreement, whatever the articles say.
 *
 * With agreements chosen, those, and the members of chosen families; with countries chosen, agreements that one of them
 * is party to, or all of them where the filter asks for all; else every one.
 */
export function isInScope(
  { id, family, parties }: Pick<AgreementStatus, "id" | "family" | "parties">,
  { agreement, country, all }: Filter,
): boolean {
  if (agreement.length > 0) return agreement.some((chosen: string) => chosen === id || chosen === family);
  if (all.includes("country")) return country.every((chosen) => parties.includes(chosen));
  return country.length === 0 || parties.some((party) => country.includes(party));
}
