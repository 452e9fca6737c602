/** How many of each a sheet takes: what a slide has room for that is read from the back of a room, or a paper. */
export interface SheetRoom {
  /** Height of a column of the board below its heading, in lines of its smaller type. */
  readonly boardHeight: number;
  readonly lanes: number;
  readonly promises: number;
  /** Promises whose sentence is quoted, those missed by most first. */
  readonly promiseQuotes: number;
  readonly gridRows: number;
  /** Changes of a sort, and sorts of changes. */
  readonly changes: number;
  readonly changeSorts: number;
  readonly publishers: number;
  /** Whether what does not fit goes on, on the next sheet. */
  readonly isEndless: boolean;
}

export const SLIDE_ROOM: SheetRoom = {
  boardHeight: 25,
  lanes: 8,
  promises: 10,
  promiseQuotes: 10,
  gridRows: 14,
  changes: 6,
  changeSorts: 4,
  publishers: 10,
  isEndless: false,
};

/** Paper goes on to the next sheet by itself; what is longer still is better read on the page. */
export const PAPER_ROOM: SheetRoom = {
  boardHeight: Number.POSITIVE_INFINITY,
  // What fits a sheet with its legend and axis.
  lanes: 20,
  promises: 400,
  promiseQuotes: 20,
  gridRows: 250,
  changes: 100,
  changeSorts: 20,
  publishers: 30,
  isEndless: true,
};
