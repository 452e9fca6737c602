import type { Finding } from "../../model/finding.ts";
import { mendsOf } from "../../model/finding-mend.ts";
import { findingPlace } from "../../model/show-finding.ts";
import { grouped } from "../../ui/count-words.ts";
import { type FindingGroup, findingGroups } from "./finding-groups.ts";
import { wordRuns } from "./word-runs.ts";

/** Files named of one kind; a large collection may have thousands. */
const MOST_NAMED = 100;

export interface FindingsListProps {
  readonly findings: readonly Finding[];
}

/** What was found, by kind, with what to do about it. */
export function FindingsList({ findings }: FindingsListProps) {
  return findingGroups(findings).map((group) => <GroupSection key={group.code} group={group} />);
}

function GroupSection({ group: { words, findings } }: { readonly group: FindingGroup }) {
  const named = findings.slice(0, MOST_NAMED);
  const mends = mendsOf(findings);
  return (
    <section className="finding-group">
      <h3>
        {words.what} <span>{grouped(findings.length)}</span>
      </h3>
      <p>
        <Words text={words.effect} /> {mends.length === 1 && <Words text={mends[0]?.words ?? ""} />}
      </p>
      {mends.length > 1 && (
        <ul>
          {mends.map((mend) => (
            <li key={mend.words}>
              <code>{mend.files}</code> <Words text={mend.words} />
            </li>
          ))}
        </ul>
      )}
      <ul>
        {named.map((finding) => (
          <li key={`${findingPlace(finding)} ${finding.found} ${finding.expected}`}>
            <code>{findingPlace(finding)}</code>
            {finding.found !== undefined && <span className="muted"> Found: {finding.found}</span>}
            {finding.expected !== undefined && (
              <span className="muted">
                {finding.found === undefined ? " Expected: " : "; expected: "}
                <Words text={finding.expected} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {findings.length > named.length && <p className="muted">And {findings.length - named.length} more.</p>}
    </section>
  );
}

function Words({ text }: { readonly text: string }) {
  return wordRuns(text).map(({ words, isCode }, place) => {
    const key = `${place} ${words}`;
    return isCode ? <code key={key}>{words}</code> : <span key={key}>{words}</span>;
  });
}
