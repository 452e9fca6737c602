import type { SlideBody } from "../../briefing/slide.ts";

/** What changed, by its sort. */
export function ChangesBody({ groups }: Extract<SlideBody, { kind: "changes" }>) {
  if (groups.length === 0) return <p className="slide-remark">Nothing is different between the two days.</p>;
  return (
    <div className="slide-columns">
      {groups.map(({ heading, lines, more }) => (
        <div key={heading}>
          <h2>{heading}</h2>
          <ul className="change-lines">
            {lines.map(({ agreement, words }) => (
              <li key={`${agreement} ${words}`}>
                <b>{agreement}</b> {words}
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}
