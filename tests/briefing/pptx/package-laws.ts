import { posix } from "node:path";
import { everyElement, readXml, type XmlElement } from "./read-xml.ts";
import { unzip } from "./read-zip.ts";
import { CHILDREN } from "./schema-order.ts";

/** A slide of 13.33 by 7.5 inches, in units of a 914,400th, and what rounding may add. */
const WIDTH = 12_192_000;
const HEIGHT = 6_858_000;
const ROUNDING = 10_000;
const LEAST_MASTER_ID = 2 ** 31;
const TYPES = "[Content_Types].xml";

/**
 * What of an Office file breaks a law that PowerPoint holds files to, a sentence each; none for a sound one.
 *
 * Source: ECMA-376 part 2 (packages) for names, types and relationships; part 1 for the order of elements and for ids.
 */
export function brokenLaws(bytes: Uint8Array): string[] {
  const files = unzip(bytes);
  const broken = [...files.keys()].filter((name) => name.endsWith("/")).map((name) => `${name} is a folder`);
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    if (name.endsWith(".xlsx")) broken.push(...brokenLaws(content).map((words) => `${name}: ${words}`));
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, readXml(content.toString("utf8")));
    } catch (error) {
      broken.push(`${name}: ${error}`);
    }
  }
  const names = new Set(files.keys());
  broken.push(...untyped(parts.get(TYPES), names), ...unrelated(parts, names), ...misnumbered(parts));
  for (const [name, root] of parts) {
    broken.push(
      ...everyElement(root)
        .flatMap((element) => misbuilt(element))
        .map((words) => `${name}: ${words}`),
    );
    if (name.startsWith("ppt/slides/slide")) broken.push(...misplaced(root).map((words) => `${name}: ${words}`));
  }
  return broken;
}

/** Parts without a type, and types of parts that are not there. */
function untyped(types: XmlElement | undefined, names: ReadonlySet<string>): string[] {
  const entries = types?.children ?? [];
  const own = entries.flatMap(({ attributes }) => attributes.get("PartName")?.slice(1) ?? []);
  const endings = new Set(entries.flatMap(({ attributes }) => attributes.get("Extension") ?? []));
  endings.delete("xml");
  return [
    ...own.filter((name) => !names.has(name)).map((name) => `a type for ${name}, which is not there`),
    ...own.filter((name, at) => own.indexOf(name) < at).map((name) => `two types for ${name}`),
    ...[...names]
      .filter((name) => name !== TYPES && !own.includes(name) && !endings.has(name.split(".").at(-1) ?? ""))
      .map((name) => `no type for ${name}`),
  ];
}

/** Relationships that lead nowhere, parts that none leads to, and ids of relationships that a part has not. */
function unrelated(parts: ReadonlyMap<string, XmlElement>, names: ReadonlySet<string>): string[] {
  const broken: string[] = [];
  const reached = new Set([TYPES]);
  const known = new Map<string, readonly string[]>();
  for (const [name, root] of parts) {
    if (!name.endsWith(".rels")) continue;
    reached.add(name);
    const folder = posix.dirname(posix.dirname(name));
    const ids = root.children.map(({ attributes }) => attributes.get("Id") ?? "");
    if (new Set(ids).size < ids.length) broken.push(`${name} has an id twice`);
    known.set(posix.join(folder, posix.basename(name, ".rels")), ids);
    for (const { attributes } of root.children) {
      if (attributes.get("TargetMode") === "External") continue;
      const target = attributes.get("Target") ?? "";
      const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      reached.add(part);
      if (!names.has(part)) broken.push(`${name} leads to ${part}, which is not there`);
    }
  }
  for (const [name, root] of parts) {
    const used = everyElement(root).flatMap(({ attributes }) =>
      [...attributes].filter(([key]) => key.startsWith("r:")).map(([, value]) => value),
    );
    const lost = used.filter((id) => !known.get(name)?.includes(id));
    broken.push(...lost.map((id) => `${name} names ${id}, which is not related`));
  }
  return [...broken, ...[...names].filter((name) => !reached.has(name)).map((name) => `nothing leads to ${name}`)];
}

/** Numbers that must differ, or lie above a least one. */
function misnumbered(parts: ReadonlyMap<string, XmlElement>): string[] {
  const all = [...parts.values()].flatMap(everyElement);
  const idsOf = (...kinds: string[]) =>
    all.filter(({ name }) => kinds.includes(name)).map(({ attributes }) => Number(attributes.get("id")));
  const lists = [
    { ids: idsOf("p:sldId"), least: 256 },
    { ids: idsOf("p:sldMasterId", "p:sldLayoutId"), least: LEAST_MASTER_ID },
  ];
  const shapes = [...parts].filter(([, root]) => {
    const ids = everyElement(root).flatMap(({ name, attributes }) =>
      name === "p:cNvPr" ? [attributes.get("id")] : [],
    );
    return new Set(ids).size < ids.length;
  });
  return [
    ...lists
      .filter(({ ids, least }) => new Set(ids).size < ids.length || ids.some((id) => !(id >= least)))
      .map(({ ids }) => `ids ${ids.join(" ")}`),
    ...shapes.map(([name]) => `${name} has two shapes of one id`),
  ];
}

/** Children that have no place in their element, or stand out of their order; paragraphs and tables of a wrong shape. */
function misbuilt({ name, attributes, children }: XmlElement): string[] {
  const own = children.map((child) => child.name);
  const order = CHILDREN[name];
  const places = order === undefined ? [] : own.map((child) => order.indexOf(child));
  const broken = [
    ...places.filter((place) => place < 0).map(() => `${name} has ${own.join(" ")}`),
    ...(places.every((place, at) => place >= (places[at - 1] ?? 0)) ? [] : [`${name} out of order: ${own.join(" ")}`]),
    ...[...attributes]
      .filter(([, value]) => /NaN|undefined|^null$/.test(value))
      .map(([key, value]) => `${name} ${key}=${value}`),
  ];
  const end = own.indexOf("a:endParaRPr");
  if (name === "a:p" && (own.lastIndexOf("a:pPr") > 0 || (end >= 0 && end < own.length - 1)))
    broken.push(`a paragraph of ${own.join(" ")}`);
  if (/:txBody$/.test(name) && !own.includes("a:p")) broken.push(`${name} without a paragraph`);
  if (name === "a:tbl") {
    const columns = children.find((child) => child.name === "a:tblGrid")?.children.length;
    const rows = children.filter((child) => child.name === "a:tr");
    broken.push(
      ...rows
        .filter((row) => row.children.filter((cell) => cell.name === "a:tc").length !== columns)
        .map(() => `a row of other than ${columns} cells`),
    );
  }
  return broken;
}

/** Shapes that lie beyond the slide. */
function misplaced(root: XmlElement): string[] {
  return everyElement(root)
    .filter(({ name }) => /:xfrm$/.test(name))
    .flatMap(({ children }) => {
      const sizeOf = (kind: string, key: string) =>
        Number(children.find(({ name }) => name === kind)?.attributes.get(key));
      const [x, y, cx, cy] = [sizeOf("a:off", "x"), sizeOf("a:off", "y"), sizeOf("a:ext", "cx"), sizeOf("a:ext", "cy")];
      const isWhole = [x, y, cx, cy].every((size) => Number.isInteger(size) && size >= 0);
      const isOn = x + cx <= WIDTH + ROUNDING && y + cy <= HEIGHT + ROUNDING;
      return isWhole && isOn ? [] : [`a shape at ${x} ${y} of ${cx} by ${cy}`];
    });
}
