import type { ArticleReading } from "../../model/answers.ts";
import type { ClaimNumber } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { claimsHeading, claimWords } from "./reader-wording.ts";

export interface ClaimListProps {
  readonly claims: ArticleReading["claims"];
  readonly active: ClaimNumber | null;
  readonly onActivate: (claim: ClaimNumber) => void;
  readonly names: Names;
}

/** What each marked sentence says of one agreement. */
export function ClaimList({ claims, active, onActivate, names }: ClaimListProps) {
  return (
    <aside className="claims" aria-label="Claims">
      <h3>{claimsHeading(claims.length)}</h3>
      <p className="muted">
        What one sentence says of one agreement.
        {claims.length > 1 && (
          <span className="claims-keys">
            {" "}
            Next <kbd>n</kbd>, previous <kbd>p</kbd>.
          </span>
        )}
      </p>
      <ol>
        {claims.map((claim, place) => {
          const agreement = names.agreement(claim.agreement);
          const stage = agreement ? names.stage(agreement.ladder, claim.stage).name : claim.stage;
          return (
            <li key={claim.number} className={claim.number === active ? "claim active" : "claim"}>
              <button type="button" aria-pressed={claim.number === active} onClick={() => onActivate(claim.number)}>
                <span className="claim-place">{place + 1}</span>
                <b>{agreement?.shortName ?? claim.agreement}</b>
                <span className={`claim-said ${claim.modality}`}>{claimWords(stage, claim)}</span>
                {claim.party !== null && <span className="muted">Act of {names.country(claim.party)} alone</span>}
                <span className="claim-cue">“{claim.quote.slice(claim.cue.start, claim.cue.end)}”</span>
              </button>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
