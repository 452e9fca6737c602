import { parentPort } from "node:worker_threads";
import { createPdfReader } from "../pipeline/formats/pdf-reader.ts";
import type { PdfAnswer, PdfQuestion } from "./ask-pdf-thread.ts";

// A thread that reads PDFs, one at a time, and is ended by whoever asks it when one takes too much.
const reader = createPdfReader();

async function answer(question: PdfQuestion): Promise<PdfAnswer> {
  if (question.ask === "open") {
    const opened = await reader.open(question.bytes);
    return typeof opened === "string" ? { fault: opened } : { properties: opened };
  }
  if (question.ask === "page") {
    const runs = await reader.readPage(question.number);
    return typeof runs === "string" ? { fault: runs } : { runs };
  }
  await reader.close();
  return {};
}

parentPort?.on("message", async (question: PdfQuestion) => parentPort?.postMessage(await answer(question)));
parentPort?.postMessage({});
