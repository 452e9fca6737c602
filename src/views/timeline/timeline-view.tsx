import { useAnswer } from "../../state/use-answer.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import { TimelineBody, type TimelineBodyProps } from "./timeline-body.tsx";
import "./timeline.css";

export type TimelineViewProps = Pick<TimelineBodyProps, "view" | "update" | "names" | "asOf" | "lastDay">;

/** How each agreement climbed its ladder, and what was known of it when. */
export function TimelineView({ view, update, names, asOf, lastDay }: TimelineViewProps) {
  const { filter, clock } = view;
  // Which lanes there are and in what order does not hang on the day, so that none jumps while it moves.
  const whole = useAnswer("board", { filter, asOf: lastDay, clock: "happened", unit: "reports" });
  const board = useAnswer("board", { filter, asOf, clock, unit: "reports" });
  return (
    <div className="timeline">
      <AsyncPanel query={whole} what="the agreements" skeleton={<TimelineFrame />}>
        {({ question, answer }) => (
          <AsyncPanel query={board} what="the timeline" skeleton={<TimelineFrame />}>
            {({ answer: drawn }) => (
              <TimelineBody
                {...{ view, update, names, drawn, lastDay, asOf }}
                whole={answer}
                filter={question.filter}
                isAnswered={!board.isPlaceholderData}
              />
            )}
          </AsyncPanel>
        )}
      </AsyncPanel>
    </div>
  );
}

/** The page before anything is known, as high as the screen, so that nothing below it moves. */
function TimelineFrame() {
  return (
    <div className="skeleton timeline-frame" aria-busy="true">
      <h1>Reading the collection…</h1>
      <span className="bone" />
      <span className="bone short" />
    </div>
  );
}
