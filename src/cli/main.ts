import { realEffects } from "./effects.ts";
import { EXIT } from "./exit-codes.ts";
import { runCli } from "./run-cli.ts";

// Whoever reads our output may close it early, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.fine);
  process.stderr.write(`pactwatch: the output could not be written: ${error.message}\n`);
  process.exit(EXIT.notWritten);
});

process.exitCode = await runCli(process.argv.slice(2), realEffects());
