/** A picture's own units; it can be drawn at any size. */
export const PICTURE = { width: 1200, height: 675 } as const;
