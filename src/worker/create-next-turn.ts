/**
 * A function that waits for the thread's next turn, so that messages which came in meanwhile are taken first.
 *
 * A message to oneself stands behind those messages, and comes at once; a timer that follows a timer is held back for
 * four milliseconds by browsers.
 */
export function createNextTurn({ port1, port2 }: MessageChannel = new MessageChannel()): () => Promise<void> {
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
