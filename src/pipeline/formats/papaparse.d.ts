/** What is used of papaparse; its own types bring those of Node, which the pipeline does not know. */
interface Rows<Row> {
  readonly data: Row[];
}

interface Step<Row> {
  readonly data: Row;
  readonly errors: readonly { readonly type: string }[];
  /** `cursor` is where the row ends, in UTF-16 units. */
  readonly meta: { readonly cursor: number };
}

interface Parsing {
  abort(): void;
}

interface Papa {
  parse<Row>(text: string, config: { readonly delimiter: string; readonly preview: number }): Rows<Row>;
  parse<Row>(
    text: string,
    config: { readonly delimiter: string; readonly step: (row: Step<Row>, parser: Parsing) => void },
  ): void;
}

declare const papa: Papa;
export default papa;
