import { describe, expect, it } from "vitest";
import { runPage } from "../../../src/cli/page/run-page.ts";

/** Run a script with steps that only say that they were taken. */
async function run(args: readonly string[], { code = 0, isBuilt = true } = {}) {
  const steps: string[] = [];
  let err = "";
  const exit = await runPage(args, {
    buildDataset: async (own) => {
      steps.push(["dataset", ...own].join(" "));
      return code;
    },
    buildPage: async () => {
      steps.push("page");
    },
    refreshPage: async () => {
      if (steps.length > 0) steps.push("refresh");
      return isBuilt;
    },
    servePage: async (place) => {
      steps.push(`serve ${JSON.stringify(place)}`);
    },
    developPage: async (place) => {
      steps.push(`develop ${JSON.stringify(place)}`);
    },
    followFolder: (own, built) => {
      steps.push(["follow", ...own].join(" "));
      built();
    },
    writeErr: (text) => {
      err += text;
    },
  });
  return { exit, steps, err };
}

describe("runPage", () => {
  it("builds and shows the folder that is named, and serves where it is told to", async () => {
    const { exit, steps } = await run(["start", "--data", "my own", "--port", "5000", "--host=0.0.0.0", "--all"]);
    expect(exit).toBe(0);
    expect(steps).toEqual(["dataset --data my own --all", "page", 'serve {"port":5000,"host":"0.0.0.0"}']);
  });

  it("builds without serving, and develops without a built page", async () => {
    expect((await run(["build", "--data", "my"])).steps).toEqual(["dataset --data my", "page"]);
    expect((await run(["dev", "--data=my"])).steps).toEqual(["dataset --data=my", "develop {}"]);
  });

  it("follows the folder where that is asked for, once the page is served, and puts what was built into it", async () => {
    const { exit, steps } = await run(["start", "--watch", "--data", "my", "--port", "5000"]);
    expect(exit).toBe(0);
    expect(steps).toEqual(["dataset --data my", "page", 'serve {"port":5000}', "follow --data my", "refresh"]);
    expect((await run(["dev", "--watch"])).steps).toEqual(["dataset", "develop {}", "follow"]);
    expect((await run(["start", "--watch"], { code: 2 })).steps).toEqual(["dataset"]);
  });

  it("makes no page when the dataset was not built, and says no more than the build did", async () => {
    expect(await run(["start", "--data", "nowhere"], { code: 1 })).toEqual({
      exit: 1,
      steps: ["dataset --data nowhere"],
      err: "",
    });
  });

  it("goes no further than the help that is asked for", async () => {
    expect((await run(["build", "--help"])).steps).toEqual(["dataset --help"]);
  });

  it("serves what was built last, or says that nothing was", async () => {
    expect((await run(["serve"])).steps).toEqual(["serve {}"]);
    const { exit, err } = await run(["serve"], { isBuilt: false });
    expect([exit, err]).toEqual([64, "pactwatch: Nothing is built yet. Run: npm start\n"]);
  });

  it.each([
    [["serve", "--data", "my"], /npm start -- --data DIR/],
    [["build", "--out", "elsewhere"], /public\/dataset/],
    [["build", "--port", "5000"], /serves nothing/],
    [["build", "--watch"], /npm start -- --watch/],
    [["serve", "--watch"], /serve reads no "--watch"/],
    [["start", "--port", "five"], /--port must be a number/],
    [["start", "--host"], /--host must name an address/],
    [["strat"], /start, build, serve, dev/],
  ])("refuses %j before anything is done", async (args, words) => {
    const { exit, steps, err } = await run(args);
    expect([exit, steps]).toEqual([64, []]);
    expect(err).toMatch(words);
  });
});
