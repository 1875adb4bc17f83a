import type { DigestRhythm } from "./subscription.ts";

/** A day of digests begins at this hour (UTC), so that they come in the morning. */
const beginsAtHour = 6;

/** The day for which a digest is to be sent at an instant, `YYYY-MM-DD`: that day, or the last Monday. */
export const digestDay = (every: DigestRhythm, at: string): string => {
  const day = new Date(Date.parse(at) - beginsAtHour * 3_600_000);
  if (every === "week") day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};
