import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { PARTS_MARK, TITLE_MARK } from "../../briefing/offline/offline-file.ts";

/** What the offline file's programme was built to. */
export interface OfflineProgramme {
  readonly script: string;
  readonly styles: string;
  /** The icon's SVG. */
  readonly icon: string;
}

/** Says so where the programme cannot run. Its words need no programme of ours. */
const OPENING = "Opening the file…";
const TOO_OLD =
  "This browser cannot open the file. Chrome, Edge, Firefox and Safari of 2023 or later can; so does loading it again where it was cut off.";

/** Unpacks the programme and runs it. A classic script, as a file from disk may run no other before it is unpacked. */
const LOADER = `(async () => {
  const packed = document.getElementById("programme");
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = await new Response(text).blob();
  await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
})().catch((error) => {
  document.documentElement.dataset.drawn = "no";
  document.querySelector("h1").textContent = ${JSON.stringify(TOO_OLD)};
  throw error;
});`;

/** The chosen scheme stands before anything is painted. */
const SCHEME = `try {
  const theme = localStorage.getItem("pactwatch-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}`;

/**
 * The frame of every offline file: programme and styles, and a place for what it shows.
 *
 * Its policy lets no script run but the two that stand in it and what these unpack, and nothing be fetched or sent.
 */
export function offlineFrame({ script, styles, icon }: OfflineProgramme): string {
  const sums = [SCHEME, LOADER].map((own) => `'sha256-${createHash("sha256").update(own).digest("base64")}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${sums.join(" ")} blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${TITLE_MARK}
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">
<style>${styles.replace(/<\/style/gi, "<\\/style")}</style>
<script>${SCHEME}</script>
</head>
<body>
<div id="root"><main class="main"><h1>${OPENING}</h1><noscript>Pactwatch needs JavaScript to show the file.</noscript></main></div>
<script type="application/octet-stream" id="programme">${gzipSync(script, { level: 9 }).toString("base64")}</script>
${PARTS_MARK}
<script>${LOADER}</script>
</body>
</html>
`;
}
