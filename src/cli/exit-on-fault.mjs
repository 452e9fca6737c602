// Ends the process with a code of its own, 70, where the program fails: Node's is 1, which here says that nothing could be
// read. Plain JavaScript, as it is loaded before all else. That `exit-codes.ts` has the same number, a test holds.
process.on("uncaughtException", (error) => {
  process.stderr.write(
    `pactwatch: this is a fault of the program, not of what it was given. Please report it.\n${error?.stack ?? error}\n`,
  );
  process.exit(70);
});
