/** One value of what is written down, and where it stands: what it is of, and the name of the field. */
export interface Said<Place> {
  readonly place: Place;
  readonly value: string;
}

/** Values by a key of their places. */
export type AllSaid<Place> = ReadonlyMap<string, Said<Place>>;

/** Collects what is said; nothing and empty lists are not. Line ends are as a spreadsheet keeps them. */
export const collectSaid = <Place extends object>(
  collect: (say: (place: Place, value: unknown) => void) => void,
): AllSaid<Place> => {
  const said = new Map<string, Said<Place>>();
  collect((place, value) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    const text = Array.isArray(value) ? value.join(", ") : String(value).replace(/\r\n?/g, "\n");
    said.set(JSON.stringify(Object.entries(place)), { place, value: text });
  });
  return said;
};

/** One value that two versions say differently; `before` or `after` is left out where one says nothing. */
export type Difference<Place> = Place & { readonly before?: string; readonly after?: string };

export const differences = <Place extends object>(
  earlier: AllSaid<Place>,
  later: AllSaid<Place>,
): readonly Difference<Place>[] =>
  [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [old, now] = [earlier.get(key), later.get(key)];
    const place = (now ?? old)?.place;
    if (place === undefined || old?.value === now?.value) return [];
    return [{ ...place, ...(old && { before: old.value }), ...(now && { after: now.value }) }];
  });
