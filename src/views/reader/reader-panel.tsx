import { type RefObject, useLayoutEffect, useRef } from "react";
import type { ArticleReading } from "../../model/answers.ts";
import type { About } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { ClaimNumber } from "../../model/status.ts";
import { chooseValue } from "../../state/filter-changes.ts";
import { listAsked } from "../../state/list-asked.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { useShortlist } from "../../state/use-shortlist.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { textNote } from "../../ui/collection-words.ts";
import { DialogPanel } from "../../ui/dialog-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { OtherReports } from "../../ui/other-reports.tsx";
import { ArticleTags, type TagDimension } from "./article-tags.tsx";
import { ArticleText } from "./article-text.tsx";
import { ClaimList } from "./claim-list.tsx";
import { ReaderHead } from "./reader-head.tsx";
import { stepClaim, stepReport } from "./reader-step.ts";
import { ReaderTools } from "./reader-tools.tsx";
import { missingClaimWords } from "./reader-wording.ts";
import { countWords } from "./text-runs.ts";

export interface ReaderPanelProps {
  readonly article: ArticleId;
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  /** What the collection says of itself. */
  readonly about: About | null;
  readonly today: DayNumber;
}

/**
 * One report with the sentences that claims were read from.
 *
 * `n` and `p` go from claim to claim, `]` and `[` from report to report of the list, `x` puts it on the shortlist.
 */
export function ReaderPanel({ article, view, update, names, about, today }: ReaderPanelProps) {
  const query = useAnswer("article", { id: article, filter: view.filter });
  const claims = query.data?.answer?.claims.map(({ number }) => number) ?? [];
  const active = view.claim !== null && claims.includes(view.claim) ? view.claim : (claims[0] ?? null);
  // Nothing can be kept of a report that is not there, and nothing stands beside it.
  const isThere = query.data?.answer !== null;
  const activate = (claim: ClaimNumber) => update({ claim }, "replace");
  const [shortlist, toggle] = useShortlist();
  const standing = useAnswer("place", { ...listAsked(view, shortlist), id: article });
  const place = standing.data?.question.id === article ? standing.data.answer : null;
  const step = (other: ArticleId) => update({ article: other, claim: null }, "replace");
  const close = () => update({ article: null, claim: null });

  function moveByKey(key: string) {
    const next = key === "n" ? stepClaim(claims, active, 1) : key === "p" ? stepClaim(claims, active, -1) : null;
    if (next !== null) activate(next);
    if (key === "x" && isThere) toggle(article);
    const other = stepReport(key, place);
    if (other !== null) step(other);
  }
  return (
    <DialogPanel
      name={query.data?.answer?.title ?? "Report"}
      kind="Report"
      className="reader"
      tools={
        isThere && (
          <ReaderTools
            place={place}
            isShort={view.list === "short"}
            isShortlisted={shortlist.includes(article)}
            onStep={step}
            onShortlist={() => toggle(article)}
          />
        )
      }
      onClose={close}
      onKeyDown={moveByKey}
    >
      <AsyncPanel
        query={query}
        what="the report"
        skeleton={<p className="reader-wait">Reading the report…</p>}
        isEmpty={({ answer }) => answer === null}
        empty={<p className="notice">The link names a report that is not in this collection: {article}.</p>}
      >
        {({ answer: reading }) =>
          reading !== null && (
            <ReadReport
              {...{ reading, active, activate, names, about, today }}
              onOpen={(other) => update({ article: other, claim: null })}
              missing={missingClaimWords(view.claim, claims)}
              onTag={(dimension, id) =>
                update({ filter: chooseValue(view.filter, dimension, id), article: null, claim: null, open: null })
              }
            />
          )
        }
      </AsyncPanel>
    </DialogPanel>
  );
}

interface ReadReportProps {
  readonly reading: ArticleReading;
  readonly active: ClaimNumber | null;
  /** What is wrong with the marked claim; null when nothing is. */
  readonly missing: string | null;
  readonly activate: (claim: ClaimNumber) => void;
  readonly names: Names;
  readonly about: About | null;
  readonly today: DayNumber;
  readonly onOpen: (article: ArticleId) => void;
  readonly onTag: (dimension: TagDimension, id: string) => void;
}

function ReadReport({ reading, active, missing, activate, names, about, today, onOpen, onTag }: ReadReportProps) {
  const top = useTop(reading.id);
  return (
    <div className="reader-columns">
      <article className="reader-text" ref={top} tabIndex={-1}>
        {missing !== null && (
          <p className="notice" role="status">
            {missing}
          </p>
        )}
        <ReaderHead reading={reading} today={today} />
        <OtherReports story={reading} today={today} onOpen={onOpen} />
        <ArticleText reading={reading} active={active} onActivate={activate} />
        <ArticleTags tags={reading.tags} onTag={onTag} />
        <p className="source">{textNote(about, countWords(reading.text))}</p>
      </article>
      <ClaimList claims={reading.claims} active={active} onActivate={activate} names={names} />
    </div>
  );
}

/** The text of a report: another one is read from its beginning, and has the focus when what had it is gone. */
function useTop(article: ArticleId): RefObject<HTMLElement | null> {
  const text = useRef<HTMLElement>(null);
  const shown = useRef(article);
  useLayoutEffect(() => {
    if (shown.current === article) return;
    shown.current = article;
    text.current?.closest("dialog")?.scrollTo(0, 0);
    if (document.activeElement === null || document.activeElement === document.body) {
      text.current?.focus({ preventScroll: true });
    }
  }, [article]);
  return text;
}
