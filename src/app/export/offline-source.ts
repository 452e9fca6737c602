import type { OfflineSource } from "../../briefing/offline/make-offline.ts";

/** What a served page makes an offline file from: the frame and the dataset that lie beside it. */
export const servedSource: OfflineSource = {
  template: async () => new TextDecoder().decode(await fetchBeside("offline.html")),
  readFile: (path) => fetchBeside(`dataset/${path}`),
};

async function fetchBeside(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, document.baseURI), { cache: "no-cache" }).catch(() => null);
  if (response === null) throw new Error("The server does not answer. See that npm start still runs.");
  if (!response.ok) throw new Error(`${path} is not there; npm start and npm run build make it.`);
  return new Uint8Array(await response.arrayBuffer());
}
