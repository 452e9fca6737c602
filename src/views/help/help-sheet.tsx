import type { ReactNode } from "react";
import { DATE_BASES } from "../../model/article.ts";
import type { Dictionaries } from "../../model/dataset.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { GENERAL_RULES } from "../../model/status-rules.ts";
import { CLOCK_WORDS } from "../../ui/clock-words.ts";
import { capitalised } from "../../ui/count-words.ts";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import { OUTCOME_MEANINGS, OUTCOME_NAMES } from "../../ui/promise-wording.ts";
import { RungBar } from "../../ui/rung-bar.tsx";
import { FILL_NAMES } from "../../ui/rung-drawing.ts";
import { BASIS_NAMES } from "../../ui/source-words.ts";
import { TRUST_WORDS } from "../../ui/trust-words.ts";
import { BASIS_MEANINGS, FILL_MEANINGS, MARK_TERMS, type Term } from "./terms.ts";
import "./help.css";

export interface HelpSheetProps {
  readonly dictionaries: Dictionaries;
  readonly onClose: () => void;
}

/** What every word of the page means, and by which rules a status is decided. */
export function HelpSheet({ dictionaries, onClose }: HelpSheetProps) {
  return (
    <DialogPanel name="What the words mean" kind="What the words mean" className="help" onClose={onClose}>
      <section aria-labelledby="help-trust">
        <h2 id="help-trust">How far to trust it</h2>
        <p>{TRUST_WORDS}</p>
      </section>
      {dictionaries.ladders.map(({ id, name, stages }) => (
        <Terms
          key={id}
          title={`Stages of a ${name.toLowerCase()}`}
          terms={stages.map((stage) => ({ words: stage.name, meaning: stage.definition }))}
        />
      ))}
      <section aria-labelledby="help-fills">
        <h2 id="help-fills">How a stage is known</h2>
        <dl className="terms">
          {FILL_NAMES.map(([fill, words]) => (
            <div key={fill}>
              <dt className="term-fill">
                <RungBar fill={fill} step={4} />
                {capitalised(words)}
              </dt>
              <dd>{FILL_MEANINGS[fill]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="help-rules">
        <h2 id="help-rules">How a status is decided</h2>
        <ul className="rules">
          {GENERAL_RULES.map(({ id, says, source }) => (
            <li key={id}>
              {says} <small>{source}</small>
            </li>
          ))}
        </ul>
      </section>
      <Terms
        title="Two clocks"
        terms={Object.values(CLOCK_WORDS).map(({ name, meaning }) => ({ words: name, meaning }))}
      />
      <Terms
        title="What came of a promise"
        terms={PROMISE_OUTCOMES.map((outcome) => ({
          words: OUTCOME_NAMES[outcome],
          meaning: OUTCOME_MEANINGS[outcome],
        }))}
      />
      <Terms
        title="How the day of a report was found"
        terms={DATE_BASES.map((basis) => ({ words: BASIS_NAMES[basis], meaning: BASIS_MEANINGS[basis] }))}
      />
      <Terms title="Marks" terms={MARK_TERMS} />
    </DialogPanel>
  );
}

function Terms({ title, terms }: { readonly title: string; readonly terms: readonly Term[] }): ReactNode {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <dl className="terms">
        {terms.map(({ words, meaning }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
