/** Meetings by their day, those of one day as they were recorded. */
export const inOrderOfTime = <Meeting extends { readonly date: string }>(
  meetings: readonly Meeting[],
): Meeting[] =>
  meetings.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
