import type { Filter } from "../../model/filter.ts";
import type { QuotedClaim } from "../../model/quoted-claim.ts";
import type { AgreementStatus, Rung } from "../../model/status.ts";
import type { Ask } from "../../worker/ask.ts";

/** The addresses of the reports behind rungs, with "; " between them; null where no report tells anything. */
export type SourcesOf = (rungs: readonly Rung[]) => string | null;

/** Ask for the reports that the rungs of `statuses` rest on. One without an address is named by its id. */
export async function askSources(ask: Ask, statuses: readonly AgreementStatus[], filter: Filter): Promise<SourcesOf> {
  const claims = [...new Set(statuses.flatMap(({ rungs }) => rungs.flatMap(({ evidence }) => evidence.claims)))];
  const quoted = claims.length === 0 ? [] : await ask("quotes", { claims, filter });
  const addresses = new Map(quoted.map((claim) => [claim.number, addressOf(claim)]));
  return (rungs) => {
    const own = rungs.flatMap(({ evidence }) => evidence.claims.flatMap((claim) => addresses.get(claim) ?? []));
    return own.length === 0 ? null : [...new Set(own)].join("; ");
  };
}

function addressOf({ url, articleId }: QuotedClaim): string {
  return url ?? articleId;
}
