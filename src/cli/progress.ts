import type { Effects } from "./effects.ts";

const BAR_WIDTH = 24;
const REDRAW_MS = 80;
const LINE_MS = 2_000;
const CLEAR_LINE = "\r\u001b[K";

/** Shows how far a command is, on standard error. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Clear what stands on the terminal, so that other lines may follow. */
  readonly end: () => void;
}

/** A bar on a terminal, redrawn in place; elsewhere a plain line every two seconds and none for short work. */
export function openProgress(what: string, effects: Effects): Progress {
  const columns = effects.errColumns;
  let shownMs = columns === null ? effects.nowMs() : Number.NEGATIVE_INFINITY;
  const show = (done: number, total: number) => {
    const nowMs = effects.nowMs();
    const isLast = columns !== null && done === total;
    if (!isLast && nowMs - shownMs < (columns === null ? LINE_MS : REDRAW_MS)) return;
    shownMs = nowMs;
    const line = `${what} ${done} of ${total}`;
    effects.writeErr(
      columns === null ? `${line}\n` : `${CLEAR_LINE}${barOf(done, total)} ${line}`.slice(0, columns + 3),
    );
  };
  return { show, end: () => effects.writeErr(columns === null ? "" : CLEAR_LINE) };
}

function barOf(done: number, total: number): string {
  const full = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  return `${"█".repeat(full)}${"░".repeat(BAR_WIDTH - full)}`;
}
