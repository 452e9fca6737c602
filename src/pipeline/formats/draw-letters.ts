/** What a page of a PDF draws, operator by operator, as the library lists it. */
export interface DrawnPage {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The number of each operator that bears on what is seen, by its name. */
export type OperatorCodes = Readonly<Record<string, number>>;

/** A letter in the order of drawing. */
export interface DrawnLetter {
  readonly letter: string;
  /**
   * - `seen`: drawn in a colour
   * - `unseen`: drawn by no line and no fill, or as glass
   * - `white`: filled with white
   */
  readonly ink: "seen" | "unseen" | "white";
  /** Where the run starts in which it stands. */
  readonly x: number;
  readonly y: number;
}

/** A part of a page, in points. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What a page shows: its letters, and the places that are painted in a colour or may have a picture on them. */
export interface Drawing {
  readonly letters: readonly DrawnLetter[];
  readonly painted: readonly Area[];
  readonly pictures: readonly Area[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly mode: number;
  readonly isWhite: boolean;
  readonly isGlass: boolean;
  readonly leading: number;
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const START: State = { matrix: SAME, mode: 0, isWhite: false, isGlass: false, leading: 0 };
const EVERYWHERE: Area = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };
const INVISIBLE = 3;
/** Those that fill letters and draw no line around them. */
const FILLING: ReadonlySet<number> = new Set([0, 4]);
const WHITE = /^#f[a-f]f[a-f]f[a-f]$/i;
/** In points; a smaller one is a dot. */
const SMALLEST_PICTURE = 4;

/**
 * What a page shows of its letters, and where something lies behind them.
 *
 * A picture fills the square of one unit, so that its place is known without unpacking it: each square that is large
 * enough may have one. One pass. Source: ISO 32000-1, 8.3.4, 9.3.6 and 9.4.2.
 */
export function drawLetters({ fnArray, argsArray }: DrawnPage, codes: OperatorCodes): Drawing {
  const hand = new Hand();
  const steps = new Map(Object.entries(STEPS).map(([name, step]) => [codes[name] ?? -1, step]));
  const fills = new Set(FILLS.map((name) => codes[name]));
  fnArray.forEach((code, number) => {
    const given: unknown = argsArray[number];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (code === codes.constructPath) hand.paint(fills.has(Number(args[0])) ? boxIn(args[2]) : null);
    else steps.get(code)?.(hand, args);
  });
  return hand;
}

const FILLS = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];

const STEPS: Readonly<Record<string, (hand: Hand, args: readonly unknown[]) => void>> = {
  save: (hand) => hand.save(),
  restore: (hand) => hand.restore(),
  transform: (hand, args) => hand.transform(matrixOf(args)),
  paintFormXObjectBegin: (hand, [matrix]) => {
    hand.save();
    if (matrix) hand.transform(matrixOf(matrix));
  },
  paintFormXObjectEnd: (hand) => hand.restore(),
  shadingFill: (hand) => hand.painted.push(EVERYWHERE),
  setFillRGBColor: (hand, [color]) => hand.set({ isWhite: WHITE.test(String(color)) }),
  setFillColorN: (hand) => hand.set({ isWhite: false }),
  setTextRenderingMode: (hand, [mode]) => hand.set({ mode: Number(mode) }),
  setLeading: (hand, [leading]) => hand.set({ leading: Number(leading) }),
  setGState: (hand, [changes]) => {
    if (!Array.isArray(changes)) return;
    for (const [key, value] of changes) if (key === "ca") hand.set({ isGlass: value === 0 });
  },
  beginText: (hand) => hand.placeText(SAME),
  setTextMatrix: (hand, args) => hand.placeText(matrixOf(args[0] ?? args)),
  moveText: (hand, [x, y]) => hand.moveText(Number(x), Number(y)),
  setLeadingMoveText: (hand, [x, y]) => {
    hand.set({ leading: -Number(y) });
    hand.moveText(Number(x), Number(y));
  },
  nextLine: (hand) => hand.moveText(0, -hand.state.leading),
  showText: (hand, [glyphs]) => hand.write(glyphs),
};

/** What draws: where it is, and with which ink. */
class Hand implements Drawing {
  readonly letters: DrawnLetter[] = [];
  readonly painted: Area[] = [];
  readonly pictures: Area[] = [];
  state = START;
  private readonly saved: State[] = [];
  private text = SAME;

  save(): void {
    this.saved.push(this.state);
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  transform(by: Matrix): void {
    this.set({ matrix: times(by, this.state.matrix) });
    const square = areaOf([0, 0, 1, 1], this.state.matrix);
    const isLarge = square.right - square.left > SMALLEST_PICTURE && square.top - square.bottom > SMALLEST_PICTURE;
    if (isLarge) this.pictures.push(square);
  }

  paint(box: readonly number[] | null): void {
    const { isWhite, isGlass, matrix } = this.state;
    if (box !== null && !isWhite && !isGlass) this.painted.push(areaOf(box, matrix));
  }

  placeText(matrix: Matrix): void {
    this.text = matrix;
  }

  moveText(x: number, y: number): void {
    this.text = times([1, 0, 0, 1, x, y], this.text);
  }

  write(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { mode, isWhite, isGlass, matrix } = this.state;
    const isUnseen = mode === INVISIBLE || isGlass;
    const ink = isUnseen ? "unseen" : isWhite && FILLING.has(mode) ? "white" : "seen";
    const [, , , , x, y] = times(this.text, matrix);
    for (const glyph of glyphs) {
      const letter: unknown = typeof glyph === "object" && glyph !== null ? glyph.unicode : null;
      if (typeof letter === "string") this.letters.push({ letter, ink, x, y });
    }
  }
}

function matrixOf(given: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(given as ArrayLike<number>, Number);
  return [a, b, c, d, e, f];
}

/** The one, and then the other. */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Left, bottom, right and top of a path; null for one that is nowhere. */
function boxIn(given: unknown): readonly number[] | null {
  const box = given === null || given === undefined ? [] : Array.from(given as ArrayLike<number>, Number);
  return box.length === 4 && box.every(Number.isFinite) ? box : null;
}

function areaOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], matrix: Matrix): Area {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => times([1, 0, 0, 1, x, y], matrix));
  const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
