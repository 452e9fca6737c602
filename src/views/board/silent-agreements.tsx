import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus } from "../../model/status.ts";

export interface SilentAgreementsProps {
  readonly statuses: readonly AgreementStatus[];
  readonly onOpen: (agreement: AgreementId) => void;
}

/** The agreements that no shown report names, in one line, so that a filter loses none of them in silence. */
export function SilentAgreements({ statuses, onOpen }: SilentAgreementsProps) {
  if (statuses.length === 0) return null;
  return (
    <p className="silent">
      No report here on:{" "}
      {statuses.map((status, index) => (
        <span key={status.id}>
          {index > 0 && ", "}
          <button type="button" className="link" aria-haspopup="dialog" onClick={() => onOpen(status.id)}>
            {status.shortName}
          </button>
        </span>
      ))}
    </p>
  );
}
