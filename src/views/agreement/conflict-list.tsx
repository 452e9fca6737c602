import type { CountUnit } from "../../model/filter.ts";
import type { CitedClaim, Conflict, Trace } from "../../model/status.ts";
import { countWord } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { SpeakerName } from "../../ui/speaker-name.tsx";
import { shownEvidenceWords } from "../../ui/status-wording.ts";
import { conflictQuestion, speakersOf, usedWords, versionWords } from "./conflict-wording.ts";

export interface ConflictListProps {
  readonly trace: Trace;
  readonly names: Names;
  readonly unit: CountUnit;
  readonly onRead: (claim: CitedClaim) => void;
}

/** What is told in two ways; both are kept, the one in use first. */
export function ConflictList({ trace, names, unit, onRead }: ConflictListProps) {
  const { conflicts, ladder } = trace.status;
  if (conflicts.length === 0) return null;
  return (
    <aside className="conflicts" aria-label="Conflicts">
      <h4>{conflicts.length === 1 ? "One conflict kept" : `${countWord(conflicts.length)} conflicts kept`}</h4>
      {conflicts.map((conflict) => (
        <section key={`${conflict.kind} ${conflict.stage}`}>
          <h5>{conflictQuestion(conflict, names.stage(ladder, conflict.stage).name)}</h5>
          <Versions {...{ conflict, trace, unit, onRead }} />
          <p className="muted">{usedWords(conflict)}</p>
        </section>
      ))}
    </aside>
  );
}

interface VersionsProps extends Omit<ConflictListProps, "names"> {
  readonly conflict: Conflict;
}

function Versions({ conflict, trace, unit, onRead }: VersionsProps) {
  return (
    <dl>
      {conflict.versions.map(({ date, isDenial, evidence, shown }, place) => (
        <div key={`${date} ${evidence.claims[0]}`} className={place === 0 ? "used" : undefined}>
          <dt>{versionWords(conflict.kind, { date, isDenial })}</dt>
          <dd>
            {shown.articles < evidence.articles && <small>{shownEvidenceWords(evidence, shown, unit)}</small>}
            {speakersOf(trace, evidence).map((claim) => (
              <button
                key={claim.number}
                type="button"
                className={claim.isShown ? "link" : "link hidden-by-filter"}
                title={claim.isShown ? undefined : "Outside the filter"}
                aria-haspopup="dialog"
                onClick={() => onRead(claim)}
              >
                <SpeakerName claim={claim} />
              </button>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
