import type { Coverage } from "../model/answers.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { SlideId } from "../model/deck.ts";
import type { AgreementId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import type { Rung } from "../model/status.ts";
import type { RungDrawing } from "../ui/rung-drawing.ts";
import type { CoverageStack } from "../views/coverage/coverage-rows.ts";
import type { Milestone } from "../views/coverage/milestones.ts";
import type { PromiseAxis, PromiseMarks } from "../views/promises/promise-layout.ts";
import type { LadderKey } from "../views/timeline/ladder-keys.ts";
import type { LaneGroup } from "../views/timeline/lane-groups.ts";

/** A sentence of a report, for the speaker's notes. */
export interface Quote {
  /** What it is quoted for: "UK–Japan RAA, in force". */
  readonly about: string;
  readonly words: string;
  /** The words that decide, inside of `words`. */
  readonly cue: Span;
  /** "The Japan Times, 8 November 2023 (metadata)", with ", outside the filter" where it is. */
  readonly source: string;
  readonly url: string | null;
}

/** A rung as a stair draws it. */
export interface StairRung extends Pick<Rung, "state" | "isCurrent">, RungDrawing {
  readonly name: string;
  /** The rung as a sentence, with its hedge. */
  readonly sentence: string;
}

/** An agreement in one line: its stair and where it stands. */
export interface BoardLine {
  readonly agreement: AgreementId;
  readonly name: string;
  readonly stair: readonly StairRung[];
  /** "In force", with the date or what stands for it in `when`. */
  readonly stage: string;
  readonly when: string;
  readonly next: string;
  readonly isLate: boolean;
  readonly evidence: string;
}

export interface BoardColumn {
  readonly heading: string;
  readonly lines: readonly BoardLine[];
}

export interface ChangeGroup {
  readonly heading: string;
  readonly lines: readonly { readonly agreement: string; readonly words: string }[];
  /** How many more there are than are listed. */
  readonly more: number;
  /** How high it is on a slide, in lines. */
  readonly height: number;
}

/** A table as every drawing has it: text cells, of which `isHot` rows are late. */
export interface SlideTable {
  /** Names over runs of columns, from the first on; "" for a run without a name. None where no column needs one. */
  readonly groups?: readonly ColumnGroup[];
  readonly heads: readonly string[];
  readonly rows: readonly SlideRow[];
  /** Lines beside the rows, for a drawing that has room for them: the cells say the same in words. */
  readonly strip?: PromiseStrip;
}

/** Said, due and done on one axis, a line a row. */
export interface PromiseStrip {
  readonly axis: PromiseAxis;
  readonly lines: readonly PromiseMarks[];
}

export interface ColumnGroup {
  readonly name: string;
  readonly columns: number;
}

export interface SlideRow {
  readonly cells: readonly string[];
  readonly isHot: boolean;
}

/** One stage of an agreement's own slide. */
export interface SlideStage extends StairRung {
  /** "11 January 2023", "passed, no report". */
  readonly when: string;
  /** "4 reports, 2 official", or "". */
  readonly evidence: string;
}

export type SlideBody =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | {
      readonly kind: "board";
      readonly columns: readonly BoardColumn[];
      /** Whether there is room for larger type. */
      readonly isRoomy: boolean;
      readonly remark: string;
    }
  | { readonly kind: "changes"; readonly groups: readonly ChangeGroup[] }
  | {
      readonly kind: "timeline";
      readonly groups: readonly LaneGroup[];
      /** Which colour and height is which stage. */
      readonly ladders: readonly LadderKey[];
      readonly firstYear: number;
      readonly lastDay: DayNumber;
      readonly asOf: DayNumber;
    }
  | {
      readonly kind: "coverage";
      /** What is drawn: all of it but what no chart can show. */
      readonly coverage: Coverage;
      readonly stack: CoverageStack;
      readonly isShare: boolean;
      /** Those that fall on a column, the most telling first. */
      readonly milestones: readonly Milestone[];
      /** Of which days the columns are where that is not the deck's, what they leave out, and what a sign on them means. */
      readonly remarks: readonly string[];
      /** The same for a chart of columns alone, which has no hatch for coarse dates and no edge for a bin that is not over. */
      readonly plainRemarks: readonly string[];
    }
  | { readonly kind: "table"; readonly table: SlideTable; readonly remark: string }
  | {
      readonly kind: "agreement";
      readonly stages: readonly SlideStage[];
      /** The sentences that decide. */
      readonly why: readonly Quote[];
      readonly promises: readonly string[];
      /** What is not settled: rungs without a report, dates that differ, a single source. */
      readonly open: readonly string[];
    };

/** One slide, ready to be drawn: every number and word on it is here, and no drawing adds any. */
export interface Slide {
  readonly id: SlideId;
  /** From 1, of `parts`, for what does not fit one slide. */
  readonly part: number;
  readonly parts: number;
  /** A sentence that says what the slide shows. */
  readonly title: string;
  /** A line below or above the title. */
  readonly subtitle: string;
  readonly body: SlideBody;
  /** For the speaker. */
  readonly quotes: readonly Quote[];
  /** What the analyst wrote, "" for nothing. */
  readonly note: string;
}

/** What stands on everything that leaves the page. */
export interface Stamp {
  /** "As of 31 July 2026" or "As told by 31 July 2026". */
  readonly day: string;
  /** "Clock: happened by" or "Clock: told by", as the page names them. */
  readonly clock: string;
  /** "Filter: Japan". */
  readonly filter: string;
  /** "302 of 403 reports, 240 stories". */
  readonly counts: string;
  /** "Sample corpus", or what the collection is where it has no name. */
  readonly collection: string;
  /** The first twelve letters of the dataset's fingerprint: "dataset 1a2b3c4d5e6f". */
  readonly fingerprint: string;
  /** "Made on 22 November 2026". */
  readonly made: string;
}

export interface Deck {
  readonly name: string;
  readonly stamp: Stamp;
  readonly slides: readonly Slide[];
}
