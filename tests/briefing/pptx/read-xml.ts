/** One element of a part, with its place in it. */
export interface XmlElement {
  /** With its prefix: "p:sp". */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text right inside. */
  readonly text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<!--.*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gsy;
const NO_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** Source: Extensible Markup Language 1.0, production 2 (`Char`), and no half of a surrogate pair. */
const NO_LETTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Read a part strictly. @throws where it is not well-formed, says something twice of one element, or has a letter that no XML may have. */
export function readXml(xml: string): XmlElement {
  if (NO_LETTER.test(xml)) throw new SyntaxError("a letter that no XML may have");
  const root = { name: "", attributes: new Map<string, string>(), children: [] as XmlElement[], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new SyntaxError(`not well-formed: ${xml.slice(at, at + 80)}`);
    const [, close, name = "", written = "", isEmpty, text] = token;
    const inside = open.at(-1) ?? root;
    if (NO_ENTITY.test(text ?? written)) throw new SyntaxError(`an ampersand of no entity: ${text ?? written}`);
    if (text !== undefined) {
      inside.text += text;
      continue;
    }
    if (close === "/") {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes another`);
      continue;
    }
    if (name === "") continue;
    const pairs = [...written.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(
      ([, key = "", value = ""]) => [key, value] as const,
    );
    const attributes = new Map(pairs);
    if (attributes.size < pairs.length) throw new SyntaxError(`<${name}> says something twice`);
    const element = { name, attributes, children: [], text: "" };
    inside.children.push(element);
    if (isEmpty !== "/") open.push(element);
  }
  const [only, ...others] = root.children;
  if (open.length > 1 || only === undefined || others.length > 0) throw new SyntaxError("not one element around all");
  return only;
}

/** An element and all inside of it, in their order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
