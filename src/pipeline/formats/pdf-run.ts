/** A run of letters on a page, as the format gives it. Points from the lower left corner. */
export interface PdfRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
  /** Whether nobody sees it. */
  readonly isHidden?: boolean;
}
