import { realEffects } from "./effects.ts";
import { runCli } from "./run-cli.ts";

// Whoever reads our output may close it early, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), realEffects());
