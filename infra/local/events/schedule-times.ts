const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** When a schedule calls next. */
export interface ScheduleTimes {
  /** Whether it also calls as soon as it stands, as a rate does. */
  readonly atOnce: boolean;
  /** The next time behind `after`, in milliseconds (UTC). */
  readonly next: (after: number) => number;
}

const rate = (expression: string): ScheduleTimes | undefined => {
  const [, count, unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const period = Number(count) * (unitMs[unit] ?? Number.NaN);
  return Number.isNaN(period) ? undefined : { atOnce: true, next: (after) => after + period };
};

const cron = (expression: string): ScheduleTimes | undefined => {
  const [, minute, hour, day = ""] =
    /^cron\((\d+) (\d+) [*?] \* ([*?]|[A-Z]{3}) \*\)$/.exec(expression) ?? [];
  const weekday = days.indexOf(day);
  if (minute === undefined || (weekday < 0 && day !== "*" && day !== "?")) return undefined;
  const next = (after: number): number => {
    const time = new Date(after);
    time.setUTCHours(Number(hour), Number(minute), 0, 0);
    while (time.getTime() <= after || (weekday >= 0 && time.getUTCDay() !== weekday))
      time.setUTCDate(time.getUTCDate() + 1);
    return time.getTime();
  };
  return { atOnce: false, next };
};

/** The times of an expression of EventBridge: a rate, or a time of each day or of one day of the week. */
export const scheduleTimes = (expression: string): ScheduleTimes => {
  const times = rate(expression) ?? cron(expression);
  if (times === undefined) throw new Error(`One machine does not know the schedule ${expression}`);
  return times;
};
