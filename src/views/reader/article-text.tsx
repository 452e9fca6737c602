import { useEffect, useRef } from "react";
import type { ArticleReading } from "../../model/answers.ts";
import type { ClaimNumber } from "../../model/status.ts";
import { type TextRun, textRuns } from "./text-runs.ts";

export interface ArticleTextProps {
  readonly reading: Pick<ArticleReading, "text" | "claims" | "tags">;
  readonly active: ClaimNumber | null;
  readonly onActivate: (claim: ClaimNumber) => void;
}

/** The digest: claim sentences marked, the active one strongest, cues bold, what tags name underlined. */
export function ArticleText({ reading, active, onActivate }: ArticleTextProps) {
  const marked = useRef<HTMLElement>(null);
  const order = reading.claims.map(({ number }) => number);
  useEffect(() => {
    if (active !== null) marked.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="digest">
      {textRuns(reading).map((runs) => (
        <p key={runs[0]?.start} dir="auto">
          {runs.map((run) => {
            if (run.claims.length === 0) return <Pieces key={run.start} run={run} />;
            const isActive = active !== null && run.claims.includes(active);
            return (
              <mark
                key={run.start}
                ref={isActive && active !== null && run.begins.includes(active) ? marked : undefined}
                className={isActive ? "sentence active" : "sentence"}
              >
                {run.begins.map((claim) => (
                  <button
                    key={claim}
                    type="button"
                    className="claim-number"
                    aria-label={`Claim ${order.indexOf(claim) + 1}`}
                    aria-pressed={claim === active}
                    onClick={() => onActivate(claim)}
                  >
                    {order.indexOf(claim) + 1}
                  </button>
                ))}
                <Pieces run={run} />
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}

function Pieces({ run }: { readonly run: TextRun }) {
  return run.pieces.map(({ start, text, isCue, isMention }) => {
    const look = isMention ? "mention" : undefined;
    if (!isCue) {
      return (
        <span key={start} className={look}>
          {text}
        </span>
      );
    }
    return (
      <b key={start} className={look}>
        {text}
      </b>
    );
  });
}
