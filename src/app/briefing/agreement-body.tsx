import { quoteKey } from "../../briefing/quotes.ts";
import type { Quote, SlideBody } from "../../briefing/slide.ts";
import { RungBar } from "../../ui/rung-bar.tsx";

/** One agreement: the stair at full width, the deciding sentences, the promises and what is open. */
export function AgreementBody({ stages, why, promises, open }: Extract<SlideBody, { kind: "agreement" }>) {
  return (
    <>
      <ol className="slide-stages">
        {stages.map(({ name, fill, step, heightShare, when, evidence, isCurrent, sentence }) => (
          <li key={name} className={isCurrent ? "current" : undefined} title={sentence}>
            <RungBar {...{ fill, step, heightShare }} />
            <b>{name}</b>
            <span>{when}</span>
            <small>{evidence}</small>
          </li>
        ))}
      </ol>
      <div className="slide-columns three">
        <div>
          <h2>Why this stage</h2>
          {why.length === 0 && <p>No sentence says that a stage was reached.</p>}
          {why.map((quote) => (
            <CitedSentence key={quoteKey(quote)} quote={quote} />
          ))}
        </div>
        <div>
          <h2>Said versus done</h2>
          {promises.length === 0 ? <p>No promise is told.</p> : null}
          <ul className="open-points">
            {promises.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>Still open</h2>
          {open.length === 0 ? <p>Nothing that the reports leave open.</p> : null}
          <ul className="open-points">
            {open.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** A sentence with its deciding words marked, and who says it. */
export function CitedSentence({ quote }: { readonly quote: Quote }) {
  const { words, cue, source } = quote;
  return (
    <figure className="cited">
      <blockquote dir="auto">
        {words.slice(0, cue.start)}
        {cue.end > cue.start && <mark>{words.slice(cue.start, cue.end)}</mark>}
        {words.slice(cue.end)}
      </blockquote>
      {/* A sentence of ours: the publisher in it would turn the date behind it about. */}
      <figcaption>{source}</figcaption>
    </figure>
  );
}
