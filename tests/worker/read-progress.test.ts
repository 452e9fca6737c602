import { describe, expect, it } from "vitest";
import { countBytes, type Progress } from "../../src/worker/read-progress.ts";

function told(use: (count: ReturnType<typeof countBytes>) => void): Progress[] {
  const heard: Progress[] = [];
  use(countBytes("dataset", (progress) => heard.push(progress)));
  return heard;
}

describe("countBytes", () => {
  it("tells nothing before it is known how much there will be, and then what is there already", () => {
    expect(told((count) => count.add(10))).toEqual([]);
    const heard = told((count) => {
      count.add(10);
      count.expect(40);
      count.add(30);
    });
    expect(heard.map(({ loadedBytes, totalBytes }) => [loadedBytes, totalBytes])).toEqual([
      [10, 40],
      [40, 40],
    ]);
  });

  it("tells at most once a hundredth", () => {
    const heard = told((count) => {
      count.expect(100_000);
      for (let at = 0; at < 100_000; at++) count.add(1);
    });
    expect(heard).toHaveLength(101);
    expect(heard.at(-1)).toEqual({ what: "dataset", loadedBytes: 100_000, totalBytes: 100_000 });
  });

  it("never tells of more than there is", () => {
    const heard = told((count) => {
      count.expect(10);
      count.add(15);
    });
    expect(heard.at(-1)).toMatchObject({ loadedBytes: 10, totalBytes: 10 });
  });
});
