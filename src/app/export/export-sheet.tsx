import { use, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import { EXPORTS, type ExportFormat, type ExportSubject } from "../../briefing/export/export-kinds.ts";
import { SLIDE_ROOM } from "../../briefing/sheet-room.ts";
import { AskContext } from "../../state/use-answer.ts";
import { comparedDay } from "../../views/changes/compared-day.ts";
import { readOfflineAbout } from "../offline/read-parts.ts";
import type { PageParts } from "../page-parts.ts";
import { servedSource } from "./offline-source.ts";
import { saveFile } from "./save-file.ts";
import { savePng } from "./save-png.ts";
import "./export.css";

const SUBJECT_NAMES: Readonly<Record<ExportSubject, string>> = {
  board: "Board",
  coverage: "Coverage",
  promises: "Promises",
  reports: "Reports",
  claims: "Claims",
  deck: "Slides",
  paper: "Paper",
  page: "The whole dashboard",
};

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  csv: "CSV",
  "long.csv": "CSV, a row a value",
  json: "JSON",
  jsonl: "JSON Lines",
  svg: "SVG",
  bib: "BibTeX",
  ris: "RIS",
  pptx: "PowerPoint",
  html: "One file, for offline",
};

/** What an offline file is put together from lies beside a served page alone. */
const isHere = (format: ExportFormat) => format !== "html" || readOfflineAbout() === null;
const SUBJECTS = (Object.keys(EXPORTS) as ExportSubject[]).filter((subject) => EXPORTS[subject].some(isHere));

const PNG_SCALES = [1, 2, 3, 4] as const;

/** Everything that can leave the page, each with its stamp: filter, day, clock, counts and dataset. */
export function ExportSheet({ view, names, manifest, asOf, lastDay, today, lastVisit }: PageParts) {
  const ask = use(AskContext);
  const [hasMark, setHasMark] = useState(true);
  const [notice, setNotice] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  if (ask === null) throw new Error("ExportSheet stands outside of an AskContext");
  const isDark = isDrawnDark();

  async function make(subject: ExportSubject, format: ExportFormat, scale?: number) {
    if (ask === null) return;
    const compared = comparedDay(view.since, lastVisit, asOf);
    const brief: Brief = { view, manifest, names, asOf, lastDay, compared, madeOn: today, room: SLIDE_ROOM };
    setIsBusy(true);
    setNotice("Making the file…");
    try {
      const { makeExport } = await import("../../briefing/export/make-export.ts");
      const file = await makeExport(ask, brief, {
        subject,
        format,
        hasMark,
        isDark,
        offline: servedSource,
      });
      if (scale === undefined) saveFile(file.name, file.type, file.content);
      else await savePng(file.name.replace(/svg$/, "png"), String(file.content), scale);
      setNotice(file.leftOut === "" ? "Saved." : file.leftOut);
    } catch (error) {
      setNotice(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <div className="export-sheet">
      <p className="muted">What the filters leave, each file with its filter, day and dataset.</p>
      <dl>
        {SUBJECTS.map((subject) => (
          <div key={subject}>
            <dt>{SUBJECT_NAMES[subject]}</dt>
            <dd>
              {EXPORTS[subject].filter(isHere).map((format) => (
                <button
                  key={format}
                  type="button"
                  className="button small"
                  disabled={isBusy}
                  aria-label={`${SUBJECT_NAMES[subject]} as ${FORMAT_NAMES[format]}`}
                  onClick={() => void make(subject, format)}
                >
                  {FORMAT_NAMES[format]}
                </button>
              ))}
              {subject === "coverage" &&
                PNG_SCALES.map((scale) => (
                  <button
                    key={scale}
                    type="button"
                    className="button small"
                    disabled={isBusy}
                    aria-label={`Coverage as PNG, ${scale} times`}
                    onClick={() => void make("coverage", "svg", scale)}
                  >
                    PNG {scale}×
                  </button>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="export-mark">
        <input type="checkbox" checked={hasMark} onChange={(event) => setHasMark(event.target.checked)} /> CSV for a
        spreadsheet (with a mark of its encoding)
      </label>
      <p className="muted" role="status">
        {notice}
      </p>
    </div>
  );
}

/** Whether the page is drawn dark, by the reader's choice or by the system's. */
function isDrawnDark(): boolean {
  const forced = document.documentElement.dataset.theme;
  return forced === "dark" || (forced !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
}
