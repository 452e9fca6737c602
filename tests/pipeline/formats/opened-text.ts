import type { Finding } from "../../../src/model/finding.ts";
import { openFile } from "../../../src/pipeline/formats/open-file.ts";
import type { OpenedFile } from "../../../src/pipeline/formats/opened-source.ts";
import { readStatedSource } from "../../../src/pipeline/source/read-source.ts";

/** A file opened from text or bytes. */
export function opened(file: string, content: string | Uint8Array): Promise<OpenedFile> {
  return openFile(file, typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/** What is the matter with a file and its articles, shortest form: `code place`. */
export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code, line, entry }) => [code, line ?? entry].filter((part) => part !== undefined).join(" "));
}

/** The articles of a file as a reader sees them. */
export async function readOf(file: string, content: string | Uint8Array) {
  const { sources, findings } = await opened(file, content);
  const readings = sources.map((source) => readStatedSource(source, source, {}));
  return {
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
    articles: readings.flatMap(({ parsed }) =>
      parsed === null
        ? []
        : [
            {
              id: parsed.id as string,
              title: parsed.title,
              publisher: parsed.publisherName,
              url: parsed.url,
              published: parsed.published.date as string | null,
              basis: parsed.published.basis,
              reason: parsed.reason,
              text: parsed.cleaned.text,
              dropped: parsed.cleaned.dropped.map(({ rule }) => rule),
            },
          ],
    ),
  };
}
