/** A piece of an article's cleaned text in UTF-16 units, half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
