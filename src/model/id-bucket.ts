const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The bucket of an id, from 0 up to, not including, `buckets`.
 *
 * Source: Fowler, Noll and Vo, FNV-1a with 32 bits, over the id's UTF-16 units.
 */
export function bucketOf(id: string, buckets: number): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), PRIME);
  return (hash >>> 0) % buckets;
}
