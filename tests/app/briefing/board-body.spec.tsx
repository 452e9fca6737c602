import { describe, expect, it } from "vitest";
import { BoardBody } from "../../../src/app/briefing/board-body.tsx";
import { boardPages } from "../../../src/briefing/board-room.ts";
import { SLIDE_ROOM } from "../../../src/briefing/sheet-room.ts";
import type { BoardColumn, BoardLine } from "../../../src/briefing/slide.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import { render } from "../../views/render.tsx";
import "../../../src/app/briefing/slide.css";

const lineOf = (name: string, when: string): BoardLine => ({
  agreement: name as AgreementId,
  name,
  stair: [],
  stage: "Signed",
  when,
  next: "",
  isLate: false,
  evidence: "",
});
const columnOf = (heading: string, names: readonly string[]): BoardColumn => ({
  heading,
  lines: names.map((name) => lineOf(name, "on 2 May 2021")),
});
const names = () => [...document.querySelectorAll(".board-name")].map(({ textContent }) => textContent);

function Sheet({ columns, isRoomy = false }: { readonly columns: readonly BoardColumn[]; readonly isRoomy?: boolean }) {
  return (
    <div className="slide of-board" style={{ width: 1200 }}>
      <div className="slide-sheet">
        <h1>A headline that takes two lines of the slide, as those of a long list of filters do when they are told</h1>
        <div className="slide-body">
          <BoardBody kind="board" columns={columns} isRoomy={isRoomy} remark="" onOpen={null} />
        </div>
      </div>
    </div>
  );
}

describe("BoardBody", () => {
  it("leaves no line of the slide before, though both columns of it have one heading", async () => {
    render(<Sheet columns={[columnOf("Treaties, continued", ["A", "B"]), columnOf("Treaties, continued", ["C"])]} />);
    await expect.poll(names).toEqual(["A", "B", "C"]);
    render(<Sheet columns={[columnOf("Programmes", ["D"]), columnOf("Programmes, continued", ["E"])]} />);
    await expect.poll(() => names().includes("D")).toBe(true);
    expect(names()).toEqual(["D", "E"]);
  });

  it.each([
    ["short", "on 2 May 2021"],
    [
      "of three lines",
      "by the first party and by the second party and by a third, which told it late, in May 2021 or later",
    ],
  ])("cuts no status that is %s, and leaves less than a third of the slide empty", async (_, when) => {
    const lines = Array.from({ length: 24 }, (__, at) => lineOf(`Pact ${at}`, when));
    for (const columns of boardPages([{ heading: "Treaties", lines }], SLIDE_ROOM.boardHeight)) {
      render(<Sheet columns={columns} />);
      await expect.poll(names).toEqual(columns.flatMap(({ lines: own }) => own.map(({ name }) => name)));
      const body = document.querySelector(".slide-body")?.getBoundingClientRect();
      const rows = [...document.querySelectorAll(".board-lines > li")].map((row) => row.getBoundingClientRect().bottom);
      const filled = (Math.max(...rows) - (body?.top ?? 0)) / (body?.height ?? 1);
      expect(filled).toBeGreaterThan(0.67);
      expect(filled).toBeLessThanOrEqual(1.001);
    }
  });
});
