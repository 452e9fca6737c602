/** A page that nobody looks at is not painted. */
const LONGEST_WAIT_MS = 100;

/** Once what stands in the page now has been painted, which is the turn after its next frame, or could not be for a while. */
export async function whenPainted(requestFrame: (draw: () => void) => unknown): Promise<void> {
  const painted = new Promise<void>((resolve) => {
    requestFrame(() => setTimeout(resolve));
  });
  await Promise.race([painted, pause(LONGEST_WAIT_MS)]);
}

export function pause(lengthMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lengthMs));
}
