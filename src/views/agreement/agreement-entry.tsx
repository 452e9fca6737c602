import type { Dictionaries } from "../../model/dataset.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { listed } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";

export interface AgreementEntryProps {
  readonly entry: Dictionaries["agreements"][number];
  readonly status: AgreementStatus;
  readonly names: Names;
}

/** What the codebook says of an agreement and of the stages that it can reach, for whoever asks by which words it is judged. */
export function AgreementEntry({ entry, status, names }: AgreementEntryProps) {
  return (
    <>
      <div className="section-head">
        <h3>
          In the codebook <span>{entry.id}</span>
        </h3>
      </div>
      <dl className="codebook-entry">
        <div>
          <dt>Full name</dt>
          <dd>{entry.name}</dd>
        </div>
        <div>
          <dt>Parties</dt>
          <dd>{entry.parties.length === 0 ? "not listed" : listed(entry.parties.map(names.country), "and")}</dd>
        </div>
        {status.rungs.map(({ stage }) => {
          const { id, name, definition } = names.stage(status.ladder, stage);
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{definition}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
