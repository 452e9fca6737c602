import type { Dictionaries } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { findStatusRule } from "../../model/status-rules.ts";
import { grouped, listed } from "../../ui/count-words.ts";
import { longDay } from "../../ui/date-words.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Names } from "../../ui/names.ts";
import { statusWords } from "../../ui/status-wording.ts";
import { Unbroken } from "../../ui/unbroken.tsx";
import { mentionsHeading, speakersWords } from "./agreement-wording.ts";

export interface AgreementHeadProps {
  readonly status: AgreementStatus;
  readonly entry: Dictionaries["agreements"][number] | undefined;
  readonly names: Names;
  readonly asOf: DayNumber;
  readonly isTold: boolean;
  /** Whether the day is not the one that the page opens on. */
  readonly isPastDay: boolean;
  readonly isFiltered: boolean;
  readonly unit: CountUnit;
  /** Filter the page to these reports; null where no filter leaves just them. */
  readonly onShowReports: (() => void) | null;
}

/** The status in large, what the agreement is, and the few facts that one asks for first. */
export function AgreementHead(props: AgreementHeadProps) {
  const { status, entry, names, asOf, isTold, isPastDay, isFiltered, unit, onShowReports } = props;
  const words = statusWords(status, names);
  const family = names.familyOf(status.id, status.family);
  const rule = findStatusRule(status.rule);
  const current = status.rungs.find(({ isCurrent }) => isCurrent);
  return (
    <header className="agreement-head">
      <p className="agreement-name">
        {status.name}
        {family !== null && <span className="muted"> · family: {family}</span>}
      </p>
      <h2>
        {words.stage} <Unbroken words={words.when} />
        {words.next !== "" && (
          <span className={words.isLate ? "next-step alert" : "next-step"}>
            <Unbroken words={words.next} />
          </span>
        )}
      </h2>
      {entry !== undefined && (
        <p className="agreement-summary">
          {entry.summary}{" "}
          {entry.link !== null && (
            <a className="link" href={entry.link} target="_blank" rel="noopener noreferrer">
              Official page
              <Icon name="out" sizePx={13} />
            </a>
          )}
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>Parties</dt>
          <dd>{status.parties.length === 0 ? "not listed" : listed(status.parties.map(names.country), "and")}</dd>
        </div>
        <div>
          <dt>{isTold ? "Told by" : "As of"}</dt>
          <dd>{longDay(asOf)}</dd>
        </div>
        {current !== undefined && (
          <div>
            <dt>Who says so</dt>
            <dd>{speakersWords(current.evidence, current.shown, unit)}</dd>
          </div>
        )}
        <div>
          <dt>{mentionsHeading(isPastDay, isFiltered, unit)}</dt>
          <dd>
            {grouped(status.articles)}{" "}
            {onShowReports !== null && status.articles > 0 && (
              <button type="button" className="link" onClick={onShowReports}>
                Show {status.articles === 1 ? "it" : "them"}
              </button>
            )}
          </dd>
        </div>
        {status.quietSince !== null && (
          <div>
            <dt>Last report</dt>
            <dd>quiet since {status.quietSince}</dd>
          </div>
        )}
      </dl>
      {rule !== null && (
        <p className="rule">
          {rule.says} <span className="muted">{rule.source}</span>
        </p>
      )}
    </header>
  );
}
