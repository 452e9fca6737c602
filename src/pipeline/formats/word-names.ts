/** What Word's own elements are declared as, in files of both kinds. */
const NAMESPACES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const OFF = new Set(["0", "false", "off"]);

export type Attributes = Readonly<Record<string, string>>;

/** Names of Word's own elements, whatever prefix a part declares for them; a prefix means the same in all of a part. */
export class WordNames {
  private readonly prefixes = new Set(["w:"]);

  /** The name of an element without its prefix, from its start tag; `""` for one that is not Word's. */
  read(name: string, attributes: Attributes): string {
    for (const key in attributes) {
      if (!key.startsWith("xmlns") || !NAMESPACES.has(attributes[key] ?? "")) continue;
      this.prefixes.add(key === "xmlns" ? "" : `${key.slice("xmlns:".length)}:`);
    }
    const colon = name.indexOf(":") + 1;
    return this.prefixes.has(name.slice(0, colon)) ? name.slice(colon) : "";
  }
}

/** An attribute by its name without a prefix; null when there is none. */
export function attributeOf(attributes: Attributes, wanted: string): string | null {
  for (const key in attributes) {
    if (key === wanted || key.endsWith(`:${wanted}`)) return attributes[key] ?? null;
  }
  return null;
}

/** Whether an element that is a switch is on; one that says nothing is. */
export function isOn(attributes: Attributes): boolean {
  return !OFF.has(attributeOf(attributes, "val") ?? "on");
}
