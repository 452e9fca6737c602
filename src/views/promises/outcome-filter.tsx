import type { OutcomeCounts } from "../../model/promises.ts";
import type { PromiseOutcome } from "../../model/status.ts";
import { grouped } from "../../ui/count-words.ts";
import { OUTCOME_MEANINGS, OUTCOME_NAMES } from "../../ui/promise-wording.ts";
import { OUTCOMES_IN_ROW, sumOf } from "./promises-wording.ts";

export interface OutcomeFilterProps {
  readonly counts: OutcomeCounts;
  readonly chosen: readonly PromiseOutcome[];
  readonly onChange: (outcomes: readonly PromiseOutcome[]) => void;
}

/** Which outcomes are listed, any number of them; each with how many promises came to it. */
export function OutcomeFilter({ counts, chosen, onChange }: OutcomeFilterProps) {
  const toggle = (outcome: PromiseOutcome) =>
    onChange(chosen.includes(outcome) ? chosen.filter((other) => other !== outcome) : [...chosen, outcome]);
  return (
    <fieldset className="outcomes">
      <legend className="sr">Outcomes that are listed</legend>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
        All <span>{grouped(sumOf(counts))}</span>
      </button>
      {OUTCOMES_IN_ROW.map((outcome) => (
        <button
          key={outcome}
          type="button"
          aria-pressed={chosen.includes(outcome)}
          title={OUTCOME_MEANINGS[outcome]}
          className={counts[outcome] === 0 ? "none" : undefined}
          onClick={() => toggle(outcome)}
        >
          {OUTCOME_NAMES[outcome]} <span>{grouped(counts[outcome])}</span>
        </button>
      ))}
    </fieldset>
  );
}
