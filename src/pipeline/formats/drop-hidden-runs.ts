/** XML of a Word document without its runs of hidden letters, and what those say. */
export interface ShownXml {
  readonly xml: string;
  /** The hidden letters, in their order; `""` when there are none. */
  readonly hidden: string;
}

const TAG = /<(\/?)w:(p|r|rPr|pPr|vanish|rStyle|pStyle)(?=[\s/>])([^<>]{0,999})>/g;
const TEXT = /<w:t(?:\s[^<>]{0,99})?>([^<]*)</g;
const VALUE = /\sw:val="([^"]{0,300})"/;
const OFF = new Set(["0", "false", "off"]);
const STYLE_ID = /\sw:styleId="([^"]{0,300})"/;
const VANISH = /<w:vanish(?:\s([^<>]{0,99}))?\/?>/;
const BASED_ON = /<w:basedOn\s([^<>]{0,399})>/;
const MOST_BASES = 11;

/** A paragraph or a run that is open. */
interface Frame {
  readonly name: "p" | "r";
  readonly start: number;
  isHiddenByStyle: boolean;
  /** What it says itself; null where it does not. */
  isHidden: boolean | null;
}

/**
 * Drop the runs that Word shows nobody: hidden by themselves, or by a style of theirs or of their paragraph.
 *
 * What hides a paragraph's mark hides none of its words. One pass. Source: ECMA-376-1, 17.3.2.41.
 */
export function dropHiddenRuns(xml: string, hiddenStyles: ReadonlySet<string>): ShownXml {
  const kept: string[] = [];
  const hidden: string[] = [];
  const open: Frame[] = [];
  let [at, properties, isOfMark] = [0, 0, false];
  for (const { index, 0: tag, 1: slash, 2: name = "", 3: rest = "" } of xml.matchAll(TAG)) {
    const isEnd = slash === "/";
    const isWhole = rest.endsWith("/");
    const frame = open.at(-1);
    if (name === "pPr") isOfMark = !isEnd && !isWhole;
    else if (name === "rPr") properties += isEnd ? -1 : isWhole ? 0 : 1;
    else if (name === "p" || name === "r") {
      if (!isEnd && !isWhole) open.push({ name, start: index, isHiddenByStyle: false, isHidden: null });
      const closed = isEnd ? open.pop() : undefined;
      if (closed?.name !== "r" || !isUnseen(closed, open) || closed.start < at) continue;
      kept.push(xml.slice(at, closed.start));
      at = index + tag.length;
      hidden.push(wordsIn(xml.slice(closed.start, at)));
    } else if (frame !== undefined && name === "pStyle" && isOfMark) {
      frame.isHiddenByStyle ||= hiddenStyles.has(VALUE.exec(rest)?.[1] ?? "");
    } else if (frame !== undefined && !isOfMark && properties === 1) {
      // Deeper ones are what a tracked change replaced.
      if (name === "rStyle") frame.isHiddenByStyle ||= hiddenStyles.has(VALUE.exec(rest)?.[1] ?? "");
      if (name === "vanish") frame.isHidden = isOn(rest);
    }
  }
  return { xml: kept.join("") + xml.slice(at), hidden: hidden.join(" ").replace(/\s+/g, " ").trim() };
}

/** Whether a run is hidden; its paragraph is the innermost that is open around it. */
function isUnseen(run: Frame, open: readonly Frame[]): boolean {
  if (run.isHidden !== null) return run.isHidden;
  const last = open.at(-1);
  return run.isHiddenByStyle || (last?.name === "p" && last.isHiddenByStyle);
}

function isOn(rest: string): boolean {
  return !OFF.has(VALUE.exec(rest)?.[1] ?? "on");
}

function wordsIn(xml: string): string {
  return Array.from(xml.matchAll(TEXT), ([, words = ""]) => words).join("");
}

/** The ids of the styles in a document's list of styles whose letters are hidden, by themselves or by what they rest on. */
export function findHiddenStyles(xml: string): Set<string> {
  const styles = new Map(
    xml
      .split("<w:style ")
      .slice(1)
      .map((style) => [STYLE_ID.exec(` ${style.slice(0, 999)}`)?.[1] ?? "", style] as const),
  );
  const isHidden = (id: string): boolean => {
    for (let [own, left] = [id, MOST_BASES]; left > 0; left--) {
      const style = styles.get(own) ?? "";
      const vanish = VANISH.exec(style);
      if (vanish !== null) return isOn(` ${vanish[1] ?? ""}`);
      own = VALUE.exec(` ${BASED_ON.exec(style)?.[1] ?? ""}`)?.[1] ?? "";
    }
    return false;
  };
  return new Set([...styles.keys()].filter(isHidden));
}
