import { Parser } from "htmlparser2";
import type { HiddenStyles } from "./find-hidden-styles.ts";
import { type Attributes, attributeOf, isOn, WordNames } from "./word-names.ts";

/** XML of a Word document without its hidden letters, and what those say. */
export interface ShownXml {
  readonly xml: string;
  /** The hidden letters, in their order; `""` when there are none. */
  readonly hidden: string;
}

/**
 * Drop what Word shows nobody: runs that are hidden by themselves or by a style of theirs, of their paragraph or of
 * their table, and the rows of tables that are marked as hidden.
 *
 * What hides a paragraph's mark hides none of its words, and what a tracked change replaced hides nothing. Of two styles
 * that hide, the one undoes the other. White letters are dropped where `isPaperWhite`, so that nothing can lie behind
 * them. One pass. Source: ECMA-376-1, 17.3.2.41, 17.4.20 and 17.7.3.
 */
export function dropHiddenRuns(xml: string, styles: HiddenStyles, isPaperWhite = false): ShownXml {
  const reader = new RunReader(styles, isPaperWhite);
  const parser = new Parser(reader, { xmlMode: true });
  reader.place = parser;
  parser.end(xml);
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of reader.cuts) {
    kept.push(xml.slice(at, start));
    at = end;
  }
  const hidden = reader.cuts.map(({ words }) => words);
  return { xml: kept.join("") + xml.slice(at), hidden: hidden.join(" ").replace(/\s+/g, " ").trim() };
}

/** A part of the XML that shows nothing. */
interface Unseen {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** An element that is open. */
interface Frame {
  /** Without its prefix; `""` for one that is not Word's. */
  readonly name: string;
  readonly start: number;
  /** The style that a run, a paragraph or a table names. */
  style: string | null;
  /** What a run or a row says itself; null where it does not. */
  isHidden: boolean | null;
  isWhite: boolean;
  /** Of a run or a row. */
  words: string;
}

const WHITE = "FFFFFF";

/** By property: the element that it is of, and the one in which it stands. */
const PLACES: Readonly<Record<string, readonly [owner: string, within: string]>> = {
  vanish: ["r", "rPr"],
  rStyle: ["r", "rPr"],
  color: ["r", "rPr"],
  pStyle: ["p", "pPr"],
  tblStyle: ["tbl", "tblPr"],
  hidden: ["tr", "trPr"],
};

/** The parser's handler; each `on…` is one of its events. */
class RunReader {
  readonly cuts: Unseen[] = [];
  place = { startIndex: 0, endIndex: 0 };
  private readonly open: Frame[] = [];
  /** Those of them that bear on what is hidden, by name. */
  private readonly owners = new Map<string, Frame[]>(["r", "tr", "p", "tbl"].map((name) => [name, []]));
  /** The runs and rows among them. */
  private readonly holders: Frame[] = [];
  private readonly names = new WordNames();
  private readonly styles: HiddenStyles;
  private readonly isPaperWhite: boolean;

  constructor(styles: HiddenStyles, isPaperWhite: boolean) {
    this.styles = styles;
    this.isPaperWhite = isPaperWhite;
  }

  onopentag(tag: string, attributes: Attributes): void {
    const name = this.names.read(tag, attributes);
    const [owner, within] = PLACES[name] ?? [];
    const frame = this.open.at(-2);
    if (frame !== undefined && frame.name === owner && this.open.at(-1)?.name === within) {
      if (name === "vanish" || name === "hidden") frame.isHidden = isOn(attributes);
      else if (name === "color") frame.isWhite = attributeOf(attributes, "val")?.toUpperCase() === WHITE;
      else frame.style = attributeOf(attributes, "val");
    }
    const opened = { name, start: this.place.startIndex, style: null, isHidden: null, isWhite: false, words: "" };
    this.open.push(opened);
    this.owners.get(name)?.push(opened);
    if (name === "r" || name === "tr") this.holders.push(opened);
  }

  ontext(text: string): void {
    const holder = this.open.at(-1)?.name === "t" ? this.innermost("r") : undefined;
    if (holder !== undefined) holder.words += text;
  }

  onclosetag(): void {
    const closed = this.open.pop();
    this.owners.get(closed?.name ?? "")?.pop();
    if (closed?.name !== "r" && closed?.name !== "tr") return;
    this.holders.pop();
    const isUnseen = closed.name === "r" ? this.isUnseen(closed) : closed.isHidden === true;
    const around = this.holders.at(-1);
    if (around !== undefined) around.words += closed.name === "r" ? closed.words : `${closed.words} `;
    if (!isUnseen) return;
    while ((this.cuts.at(-1)?.start ?? -1) > closed.start) this.cuts.pop();
    this.cuts.push({ start: closed.start, end: this.place.endIndex + 1, words: closed.words });
  }

  private isUnseen(run: Frame): boolean {
    if (run.isWhite && this.isPaperWhite) return true;
    if (run.isHidden !== null) return run.isHidden;
    const { isAllHidden, isHidden } = this.styles;
    if (isAllHidden) return true;
    const table = this.innermost("tbl");
    const isOfTable = table !== undefined && isHidden("table", table.style);
    const isOfParagraph = isHidden("paragraph", this.innermost("p")?.style ?? null);
    return [isOfTable, isOfParagraph, isHidden("character", run.style)].filter(Boolean).length % 2 === 1;
  }

  private innermost(wanted: string): Frame | undefined {
    return this.owners.get(wanted)?.at(-1);
  }
}
