/** The place of each id in its dictionary. */
export function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place]));
}

/** @throws when the dictionary lacks the id. */
export function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`not in the codebook: ${id}`);
  return place;
}
