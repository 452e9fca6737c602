import { describe, expect, it } from "vitest";
import { createSignal } from "../../src/app/signal.ts";

describe("createSignal", () => {
  it("holds the last value and tells who listens, until they stop", () => {
    const signal = createSignal<string | null>(null);
    const heard: unknown[] = [signal.current()];
    const stop = signal.subscribe(() => heard.push(signal.current()));
    signal.report("half");
    signal.report(null);
    stop();
    signal.report("whole");
    expect(heard).toEqual([null, "half", null]);
    expect(signal.current()).toBe("whole");
  });
});
