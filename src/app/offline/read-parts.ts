import type { OfflineAbout } from "../../briefing/offline/offline-file.ts";
import { decodeBase64 } from "../../model/base64.ts";

/** What the page's own file says of itself; null for a page that a server sends. */
export function readOfflineAbout(page: Document = document): OfflineAbout | null {
  const text = page.getElementById("offline-about")?.textContent;
  return text == null ? null : JSON.parse(text);
}

/** What the file brings along, gzipped, by name. A part that is no base64 is left out, as if it was not there. */
export function readParts(page: Document = document): Record<string, Uint8Array<ArrayBuffer>> {
  const elements = page.querySelectorAll<HTMLScriptElement>("script[data-part]");
  return Object.fromEntries(
    [...elements].flatMap(({ dataset, textContent }) => {
      const bytes = decodeBase64(textContent ?? "");
      return bytes === null ? [] : [[dataset.part ?? "", bytes] as const];
    }),
  );
}

/** A part that is JSON. Fails where it is damaged. */
export async function unpackJson(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}
