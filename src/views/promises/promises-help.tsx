import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { OUTCOME_MEANINGS, OUTCOME_NAMES } from "../../ui/promise-wording.ts";

const MARKS = [
  ["run", "said to due or done"],
  ["past", "time past due"],
  ["missed", "due and missed"],
  ["open", "still to come"],
  ["done", "done"],
  ["span", "due within"],
  ["dropped", "withdrawn"],
] as const;

/** What the marks of a line mean. */
export function PromisesKey() {
  return (
    <ul className="key promise-key" aria-label="How a promise is drawn">
      {MARKS.map(([mark, words]) => (
        <li key={mark}>
          <svg className="promise-line" width="22" height="12" aria-hidden="true">
            {mark === "run" && <path className="run" d="M1 6H21" />}
            {mark === "run" && <path className="said" d="M1 2V10" />}
            {mark === "past" && <path className="past" d="M1 6H21" />}
            {mark === "missed" && <path className="due missed" d="M11 1 16 6 11 11 6 6z" />}
            {mark === "open" && <circle className="due open" cx="11" cy="6" r="4" />}
            {mark === "span" && <path className="span" d="M1 3H21" />}
            {mark === "dropped" && <path className="due dropped" d="m7 2 8 8m0-8-8 8" />}
            {mark === "done" && (
              <>
                <path className="done-edge" d="M8 6H14" />
                <path className="done" d="M8 6H14" />
              </>
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** What each outcome means, and what counts as a promise. */
export function PromisesHelp() {
  return (
    <details className="promises-help">
      <summary>How a promise is read and judged</summary>
      <p>
        A promise is a sentence that says that a stage is still to come, whoever says it: the reader does not tell the
        word of a party from the forecast of an observer. One report counts once for each due date. What a report says
        after the stage was reached is no promise. A due date of a month or a year is due at its end, and an act of
        which only the month or the year is told is drawn as long as that.
      </p>
      <dl>
        {PROMISE_OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>{OUTCOME_NAMES[outcome]}</dt>
            <dd>{OUTCOME_MEANINGS[outcome]}</dd>
          </div>
        ))}
      </dl>
      <p>
        “Before” names the due date that had been said last of the same step, where it is another: the promise slipped,
        or the reports disagree.
      </p>
    </details>
  );
}
