import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PARTS_MARK, TITLE_MARK } from "../../../src/briefing/offline/offline-file.ts";
import { offlineFrame } from "../../../src/cli/page/offline-frame.ts";

const frame = offlineFrame({ script: 'document.title = "</script>"', styles: "a{b:c}", icon: "<svg/>" });
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(frame)?.[1] ?? "";

describe("offlineFrame", () => {
  it("has one place for the parts and one for the title", () => {
    expect(frame.split(PARTS_MARK)).toHaveLength(2);
    expect(frame.split(TITLE_MARK)).toHaveLength(2);
  });

  it("forbids every address, and every script but the two that stand in it and what they unpack", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|connect-src|'unsafe-eval'/);
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).not.toContain("'unsafe-inline'");
    const scripts = [...frame.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
    expect(scripts).toHaveLength(2);
    for (const text of scripts) {
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    }
  });

  it("holds the programme packed, so that nothing in it ends its element", () => {
    expect(frame).toMatch(/id="programme">[A-Za-z0-9+/=]+<\/script>/);
  });
});
