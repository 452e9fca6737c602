import { memo } from "react";
import type { AgreementId } from "../../model/ids.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Names } from "../../ui/names.ts";
import { dayShare } from "../../ui/spark-bars.ts";
import { Sparkline } from "../../ui/sparkline.tsx";
import { statusWords } from "../../ui/status-wording.ts";
import { Unbroken } from "../../ui/unbroken.tsx";
import {
  type CountScope,
  cardEvidence,
  cardMarks,
  cardTitle,
  mentionWords,
  sparkWords,
  untoldParties,
} from "./card-wording.ts";
import { Ladder } from "./ladder.tsx";

export interface AgreementCardProps {
  readonly status: AgreementStatus;
  readonly names: Names;
  readonly firstYear: number;
  /** The most articles in one year on any card. */
  readonly peak: number;
  readonly scope: CountScope;
  readonly isOpen: boolean;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** One agreement at a glance; the whole card opens it. Another order or open card draws none of the others anew. */
export const AgreementCard = memo(function AgreementCard(props: AgreementCardProps) {
  const { status, names, firstYear, peak, scope, isOpen, onOpen } = props;
  const words = statusWords(status, names);
  const family = names.familyOf(status.id, status.family);
  const parties = untoldParties(status, names);
  return (
    <article className={isOpen ? "card chosen" : "card"} aria-labelledby={`card-${status.id}`}>
      <header className="card-head">
        <h3 id={`card-${status.id}`} title={status.name}>
          <button type="button" className="card-open" aria-haspopup="dialog" onClick={() => onOpen(status.id)}>
            {cardTitle(status, family, parties?.letters ?? "")}
          </button>
        </h3>
        {parties !== null && (
          <abbr className="card-aside" title={parties.names}>
            {parties.letters}
          </abbr>
        )}
      </header>
      {family !== null && <p className="card-family">Family: {family}</p>}
      <p className="card-status">
        <b>{words.stage}</b> <Unbroken words={words.when} />
        {words.next !== "" && (
          <>
            {" · "}
            <span className={words.isLate ? "alert" : undefined}>
              <Unbroken words={words.next} />
            </span>
          </>
        )}
      </p>
      <Ladder status={status} names={names} />
      <footer className="card-foot">
        <div className="card-evidence">
          {cardEvidence(status, scope.unit)}
          <ul className="marks" aria-label="Remarks">
            {cardMarks(status).map((mark) => (
              <li key={mark.words} className={mark.isHot ? "mark alert" : "mark"}>
                <Icon name={mark.icon} sizePx={13} />
                {mark.words}
              </li>
            ))}
          </ul>
        </div>
        <div className="spark">
          <Sparkline
            counts={status.articlesByYear}
            peak={peak}
            name={sparkWords(status, firstYear, scope)}
            markShare={scope.pastDay === null ? null : dayShare(scope.pastDay, firstYear, status.articlesByYear.length)}
          />
          {mentionWords(status, scope)}
        </div>
      </footer>
    </article>
  );
});
