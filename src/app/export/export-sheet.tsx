import { use, useRef, useState } from "react";
import { EXPORTS, type ExportFormat, type ExportSubject, SUBJECT_NAMES } from "../../briefing/export/export-kinds.ts";
import { AskContext } from "../../state/use-answer.ts";
import { useKeptText } from "../../state/use-kept-text.ts";
import type { Ask } from "../../worker/ask.ts";
import { deckBrief, LAST_BRIEFING_KEY } from "../briefing/briefed-day.ts";
import { PptxButton } from "../briefing/pptx-button.tsx";
import { dayHere } from "../day-here.ts";
import { fetchPart } from "../fetch-part.ts";
import { readOfflineAbout } from "../offline/read-parts.ts";
import type { PageParts } from "../page-parts.ts";
import { copyPicture, copyTable, copyText, NOT_COPIED } from "./copy.ts";
import { drawPng } from "./draw-png.ts";
import { servedSource } from "./offline-source.ts";
import { saveFile } from "./save-file.ts";
import "./export.css";

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  csv: "CSV",
  "long.csv": "Long CSV",
  json: "JSON",
  jsonl: "JSON Lines",
  svg: "SVG",
  "embed.html": "Embed code",
  bib: "BibTeX",
  ris: "RIS",
  pptx: "PowerPoint",
  html: "One file, for offline",
};

/** What an offline file is put together from lies beside a served page alone. */
const isHere = (format: ExportFormat) => format !== "html" || readOfflineAbout() === null;
/** What is presented and handed over stands first: a sheet of twelve sorts is longer than most screens. */
const WHOLE: readonly ExportSubject[] = ["deck", "paper", "page"];
const PARTS = (Object.keys(EXPORTS) as ExportSubject[]).filter((subject) => !WHOLE.includes(subject));
const SUBJECTS = [...WHOLE, ...PARTS].filter((subject) => EXPORTS[subject].some(isHere));

const nameOf = (subject: ExportSubject, format: ExportFormat) =>
  subject === "paper" ? "One file, to print or keep as PDF" : FORMAT_NAMES[format];

const PNG_SCALES = [1, 2, 3, 4] as const;

/** One way out of the page: what its button says, and what a press does; its promise is what is said then. */
interface Way {
  readonly name: string;
  readonly go: () => Promise<string>;
}

/** Everything that can leave the page, each with its stamp: filter, day, clock, counts and dataset. */
export function ExportSheet({ view, names, manifest, asOf, lastDay, lastVisit }: PageParts) {
  const ask = useAsk();
  const [hasMark, setHasMark] = useState(true);
  const [scale, setScale] = useState(2);
  const [notice, setNotice] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  // A second press may come before the first has been drawn.
  const isTaking = useRef(false);

  // What is handed over tells the same "since" as the slides that are shown.
  const lastBriefing = useKeptText(LAST_BRIEFING_KEY);
  const briefNow = () => deckBrief({ view, names, manifest, asOf, lastDay, today: dayHere(), lastVisit }, lastBriefing);

  async function deckOf(signal: AbortSignal) {
    const { makeDeck } = await fetchPart(() => import("../../briefing/make-deck.ts"));
    return makeDeck(ask, briefNow(), { choice: view.deck, signal });
  }
  async function make(subject: ExportSubject, format: ExportFormat) {
    const { makeExport } = await fetchPart(() => import("../../briefing/export/make-export.ts"));
    return makeExport(ask, briefNow(), { subject, format, hasMark, isDark: isDrawnDark(), offline: servedSource });
  }
  const textOf = async (subject: ExportSubject, format: ExportFormat) => String((await make(subject, format)).content);
  const pngOf = async (subject: ExportSubject) => drawPng(await textOf(subject, "svg"), scale);

  async function save(subject: ExportSubject, format: ExportFormat): Promise<string> {
    const file = await make(subject, format);
    saveFile(file.name, file.type, file.content);
    return file.remark === "" ? "Saved." : file.remark;
  }
  async function savePng(subject: ExportSubject): Promise<string> {
    const file = await make(subject, "svg");
    saveFile(file.name.replace(/svg$/, "png"), "image/png", await drawPng(String(file.content), scale));
    return "Saved.";
  }
  async function tableOf(subject: ExportSubject) {
    const { clipboardTable, tableOfJson } = await fetchPart(() => import("../../briefing/export/clipboard-table.ts"));
    const { table, stampWords } = tableOfJson(await textOf(subject, "json"));
    return clipboardTable(table, stampWords);
  }
  const copied = (isCopied: boolean) => (isCopied ? "Copied." : NOT_COPIED);

  function waysOf(subject: ExportSubject): Way[] {
    const formats: readonly ExportFormat[] = EXPORTS[subject].filter(isHere);
    // Slides for PowerPoint have a button of their own, which can be called off.
    const files = formats.filter((format) => format !== "embed.html" && format !== "pptx");
    return [
      ...files.map((format) => ({ name: nameOf(subject, format), go: () => save(subject, format) })),
      ...(formats.includes("svg")
        ? [
            { name: "PNG", go: () => savePng(subject) },
            { name: "Copy picture", go: async () => copied(await copyPicture(pngOf(subject))) },
            { name: "Copy embed code", go: async () => copied(await copyText(textOf(subject, "embed.html"))) },
          ]
        : []),
      ...(formats.includes("json")
        ? [{ name: "Copy table", go: async () => copied(await copyTable(tableOf(subject))) }]
        : []),
    ];
  }
  async function take({ go }: Way) {
    if (isTaking.current) return;
    isTaking.current = true;
    setIsBusy(true);
    setNotice("Making it…");
    try {
      setNotice(await go());
    } catch (error) {
      setNotice(`It could not be made: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      isTaking.current = false;
      setIsBusy(false);
    }
  }
  return (
    <div className="export-sheet">
      <p className="muted">What the filters leave, each with its filter, day and dataset.</p>
      <dl>
        {SUBJECTS.map((subject) => (
          <div key={subject}>
            <dt>{SUBJECT_NAMES[subject]}</dt>
            <dd>
              {subject === "deck" && (
                <PptxButton className="button small" label="Slides: PowerPoint" deckOf={deckOf}>
                  {FORMAT_NAMES.pptx}
                </PptxButton>
              )}
              {waysOf(subject).map((way) => (
                <button
                  key={way.name}
                  type="button"
                  className="button small"
                  aria-disabled={isBusy}
                  aria-label={`${SUBJECT_NAMES[subject]}: ${way.name}`}
                  onClick={() => void take(way)}
                >
                  {way.name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {!isHere("html") && (
        <p className="muted">This page is an offline file. The page that npm start serves makes others.</p>
      )}
      <p className="export-options">
        <label>
          <input type="checkbox" checked={hasMark} onChange={(event) => setHasMark(event.target.checked)} />
          CSV for a spreadsheet (with a mark of its encoding)
        </label>
        <label>
          Size of a PNG
          <select className="field" value={scale} onChange={(event) => setScale(Number(event.target.value))}>
            {PNG_SCALES.map((own) => (
              <option key={own} value={own}>
                {own} times
              </option>
            ))}
          </select>
        </label>
      </p>
      <p className="muted">A long CSV has a row for each value, a plain one a column for each series.</p>
      <p className="muted" role="status">
        {notice}
      </p>
    </div>
  );
}

function useAsk(): Ask {
  const ask = use(AskContext);
  if (ask === null) throw new Error("ExportSheet stands outside of an AskContext");
  return ask;
}

/** Whether the page is drawn dark, by the reader's choice or by the system's. */
function isDrawnDark(): boolean {
  const forced = document.documentElement.dataset.theme;
  return forced === "dark" || (forced !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
}
