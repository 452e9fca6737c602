import type { QuestionKind } from "../model/questions.ts";

/** Decides when a question is put and its answer drawn. */
export interface Pace {
  /** Another view is shown: no answer is drawn until that can be seen. The same one again changes nothing. */
  readonly begin: (view: object) => void;
  /** Call `ask` once the turn of a question of this kind has come. Gives what `ask` gives. */
  readonly put: <Answer>(kind: QuestionKind, ask: () => Promise<Answer>) => Promise<Answer>;
  /** Call `draw` once the turn of `answer` has come, with all that draw the same one. Gives what calls it off. */
  readonly hold: (answer: object, kind: QuestionKind, draw: () => void) => () => void;
}

/** Asks and draws whatever comes, as where nobody looks at single frames. */
export const AT_ONCE: Pace = {
  begin: () => undefined,
  put: (_kind, ask) => ask(),
  hold(_answer, _kind, draw) {
    draw();
    return () => undefined;
  },
};

/** What is drawn first where several answers are there: what a reader looks for, then what is small. */
const ORDER: readonly QuestionKind[] = ["coverage", "facets", "facet", "articles"];

/**
 * Asked first when another view is shown, and drawn before the others are asked.
 *
 * Of a large collection these take the engine a few milliseconds and the others a hundred. Computed while the first are
 * drawn they hold the drawing up, as the browser needs the processor's other cores itself.
 */
const FIRST: ReadonlySet<QuestionKind> = new Set(["coverage", "facets"]);

interface Held {
  readonly place: number;
  readonly draws: Set<() => void>;
}

/**
 * One answer a frame, so that no two are drawn in one task, and none in that of the press that asks for them. What takes
 * long is asked once what comes first is on the screen; of the view that the page opens with everything is asked at once.
 *
 * `painted` settles once the page as it stands now is on the screen.
 */
export function createPace(painted: () => Promise<void>): Pace {
  const held = new Map<object, Held>();
  let isPainting = false;
  let shown: object | null = null;
  let isChanged = false;
  /** How many questions of `FIRST` have no answer yet, or one that was not handed on. */
  let first = 0;
  const later: (() => void)[] = [];

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
    if (answer === undefined || next === undefined) {
      putLater();
      return;
    }
    held.delete(answer);
    for (const draw of next.draws) draw();
    waitForFrame();
  }
  function putLater(): void {
    if (first > 0 || isPainting) return;
    for (const release of later.splice(0)) release();
  }
  async function putFirst<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    first++;
    try {
      return await ask();
    } finally {
      // In a frame's time the answer waits to be drawn, or is drawn.
      painted().then(() => {
        first--;
        putLater();
      });
    }
  }
  return {
    begin(view) {
      if (view === shown) return;
      isChanged = shown !== null;
      shown = view;
      waitForFrame();
    },
    async put(kind, ask) {
      if (FIRST.has(kind)) return putFirst(ask);
      // All places of the page ask in one turn, in no order.
      await null;
      if (isChanged && first > 0) await new Promise<void>((resolve) => later.push(resolve));
      return ask();
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
