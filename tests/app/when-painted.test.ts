import { describe, expect, it } from "vitest";
import { pause, whenPainted } from "../../src/app/when-painted.ts";

describe("whenPainted", () => {
  it("waits for the turn after the next frame", async () => {
    const heard: string[] = [];
    let draw = () => {};
    const painted = whenPainted((then) => (draw = then)).then(() => heard.push("painted"));
    await pause(1);
    heard.push("frame");
    draw();
    heard.push("drawn");
    await painted;
    expect(heard).toEqual(["frame", "drawn", "painted"]);
  });

  it("does not wait for ever in a tab that is not shown", async () => {
    await expect(whenPainted(() => undefined)).resolves.toBeUndefined();
  });
});
