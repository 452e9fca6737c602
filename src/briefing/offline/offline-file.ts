import { encodeBase64 } from "../../model/base64.ts";
import type { Stamp } from "../slide.ts";

/** What an offline file holds: the whole page with its dataset, the slides alone, or a paper. */
export type OfflineKind = "page" | "deck" | "paper";

/** What an offline file says of itself. */
export interface OfflineAbout {
  readonly kind: OfflineKind;
  readonly title: string;
  /** The view that the page opens on where its address names none: the query of a link. */
  readonly search: string;
  readonly stamp: Stamp;
}

/** Something that an offline file brings along, under a name. */
export interface OfflinePart {
  readonly name: string;
  /** Gzipped, as base64: no text of an article can end the element that it stands in. */
  readonly base64: string;
}

/** Where the parts go in the template of an offline file. */
export const PARTS_MARK = "<!--parts-->";
/** The title of the template, which the file's own takes the place of. */
export const TITLE_MARK = "<title>Pactwatch</title>";
/** The part that holds a deck or a paper as JSON. */
export const CONTENT_PART = "content.json";

export async function packPart(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<OfflinePart> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return { name, base64: encodeBase64(new Uint8Array(await new Response(packed).arrayBuffer())) };
}

/** The offline file of a template. @throws when `template` is none, as when a server sent another page in its place. */
export function fillTemplate(template: string, about: OfflineAbout, parts: readonly OfflinePart[]): string {
  const [head, foot] = template.split(PARTS_MARK);
  if (head === undefined || foot === undefined || !head.includes(TITLE_MARK)) {
    throw new Error("The frame of the offline file is not there; npm start and npm run build make it.");
  }
  // Where a title ends, and where a script does, is told by "<" alone.
  const title = about.title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const json = JSON.stringify(about).replace(/</g, "\\u003c");
  return [
    head.replace(TITLE_MARK, () => `<title>${title}</title>`),
    `<script type="application/json" id="offline-about">${json}</script>\n`,
    ...parts.map(
      ({ name, base64 }) => `<script type="application/octet-stream" data-part="${name}">${base64}</script>\n`,
    ),
    foot,
  ].join("");
}
