import { Parser } from "htmlparser2";
import { type Attributes, attributeOf, isOn, WordNames } from "./word-names.ts";

/** What a style is of. */
export type StyleKind = "paragraph" | "character" | "table";

/** Which styles of a document hide their letters. */
export interface HiddenStyles {
  /** Whether all letters are hidden that do not say otherwise themselves. */
  readonly isAllHidden: boolean;
  /** Whether the style that is named hides; without a name, or with that of none, the default one of its kind. */
  readonly isHidden: (kind: StyleKind, id: string | null) => boolean;
}

interface Style {
  readonly kind: string;
  readonly isDefault: boolean;
  base: string | null;
  /** What it says itself; null where it does not. */
  isHidden: boolean | null;
}

const MOST_BASES = 11;

/**
 * The styles of a document's list of styles that hide their letters, by themselves or by what they rest on.
 *
 * What a tracked change replaced, and what a table's style says of some of its rows alone, does not count.
 * Source: ECMA-376-1, 17.7.2 and 17.7.4.
 */
export function findHiddenStyles(xml: string): HiddenStyles {
  const reader = new StyleReader();
  new Parser(reader, { xmlMode: true }).end(xml);
  const { styles, isAllHidden } = reader;
  const defaults = new Map(
    [...styles.values()].filter(({ isDefault }) => isDefault).map((style) => [style.kind, style]),
  );
  const isHidden = (kind: StyleKind, id: string | null): boolean => {
    const named = id === null ? undefined : styles.get(id);
    let style = named?.kind === kind ? named : defaults.get(kind);
    for (let left = MOST_BASES; style !== undefined && left > 0; left--) {
      if (style.isHidden !== null) return style.isHidden;
      style = style.base === null ? undefined : styles.get(style.base);
    }
    return false;
  };
  return { isAllHidden, isHidden };
}

/** The parser's handler; each `on…` is one of its events. */
class StyleReader {
  readonly styles = new Map<string, Style>();
  isAllHidden = false;
  private readonly names = new WordNames();
  private readonly open: string[] = [];
  private style: Style | null = null;

  onopentag(tag: string, attributes: Attributes): void {
    const name = this.names.read(tag, attributes);
    const path = this.open.slice(-2).join(">");
    this.open.push(name);
    if (name === "style") {
      const isDefault =
        attributeOf(attributes, "default") !== null && isOn({ val: attributeOf(attributes, "default") ?? "" });
      this.style = { kind: attributeOf(attributes, "type") ?? "paragraph", isDefault, base: null, isHidden: null };
      this.styles.set(attributeOf(attributes, "styleId") ?? "", this.style);
    } else if (name === "vanish" && path === "rPrDefault>rPr") this.isAllHidden = isOn(attributes);
    else if (name === "vanish" && path === "style>rPr" && this.style) this.style.isHidden = isOn(attributes);
    else if (name === "basedOn" && path.endsWith("style") && this.style)
      this.style.base = attributeOf(attributes, "val");
  }

  onclosetag(): void {
    this.open.pop();
  }
}
