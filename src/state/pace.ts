import type { QuestionKind } from "../model/questions.ts";

/** Decides when an answer is drawn. */
export interface Pace {
  /** Another view is shown: no answer is drawn until that can be seen. The same one again changes nothing. */
  readonly begin: (view: object) => void;
  /** Call `draw` once the turn of `answer` has come, with all that draw the same one. Gives what calls it off. */
  readonly hold: (answer: object, kind: QuestionKind, draw: () => void) => () => void;
}

/** Draws whatever comes, as where nobody looks at single frames. */
export const AT_ONCE: Pace = {
  begin: () => undefined,
  hold(_answer, _kind, draw) {
    draw();
    return () => undefined;
  },
};

/** What is drawn first where several answers are there: what a reader looks for, then what is small. */
const ORDER: readonly QuestionKind[] = ["coverage", "facets", "facet", "articles"];

interface Held {
  readonly place: number;
  readonly draws: Set<() => void>;
}

/**
 * One answer a frame, so that no two are drawn in one task, and none in that of the press that asks for them.
 *
 * `painted` settles once the page as it stands now is on the screen.
 */
export function createPace(painted: () => Promise<void>): Pace {
  const held = new Map<object, Held>();
  let isPainting = false;
  let shown: object | null = null;

  function waitForFrame(): void {
    if (isPainting) return;
    isPainting = true;
    painted().then(() => {
      isPainting = false;
      drawNext();
    });
  }
  function drawNext(): void {
    const [answer, next] = [...held].sort(([, a], [, b]) => a.place - b.place)[0] ?? [];
    if (answer === undefined || next === undefined) return;
    held.delete(answer);
    for (const draw of next.draws) draw();
    waitForFrame();
  }
  return {
    begin(view) {
      if (view !== shown) waitForFrame();
      shown = view;
    },
    hold(answer, kind, draw) {
      const at = ORDER.indexOf(kind);
      const { draws, place } = held.get(answer) ?? { draws: new Set(), place: at === -1 ? ORDER.length : at };
      held.set(answer, { place, draws: draws.add(draw) });
      // The others that draw it say so in this turn, too.
      if (!isPainting) queueMicrotask(() => isPainting || drawNext());
      return () => {
        draws.delete(draw);
        if (draws.size === 0) held.delete(answer);
      };
    },
  };
}
