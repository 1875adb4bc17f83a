import { eventMonthPartition, indexes, type Key } from "./keys.ts";
import { type Item, queryItems, type Table } from "./table.ts";

/** The first month of the service. Its partition also takes whatever a clock dates before it. */
export const firstMonth = "2026-01";

const monthOf = (instant: string): string => {
  const month = instant.slice(0, 7);
  return month < firstMonth ? firstMonth : month;
};

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** The months from the first to that of an instant, as `YYYY-MM`; at least the first. */
export const monthsUntil = (instant: string): string[] => {
  const months: string[] = [];
  for (let month = firstMonth; month <= monthOf(instant); month = nextMonth(month)) months.push(month);
  return months;
};

/** The partition of the index by kind that lists an event of this instant. */
export const eventPartitionAt = (instant: string): string => eventMonthPartition(monthOf(instant));

/** Sorts events by their instant, then by record and version. */
export const eventSortKey = (at: string, key: Key): string => `${at}#${key.pk}#${key.sk}`;

/** Sorts after every event of an instant and before those of the next. */
const afterAllAt = (instant: string): string => `${instant}~`;

/**
 * The events of all records until an instant, in order of time: the audit trail, page by page. Eventually consistent.
 * With `leeway` it also gives those of a clock that runs ahead: all events of the months until the next day.
 */
export async function* eventItems(table: Table, until: string, leeway = false): AsyncGenerator<Item> {
  for (const month of monthsUntil(leeway ? nextDay(until) : until)) {
    yield* queryItems(table, {
      IndexName: indexes.kind.name,
      KeyConditionExpression: leeway ? "kindKey = :month" : "kindKey = :month AND sortKey <= :until",
      ExpressionAttributeValues: {
        ":month": { S: eventMonthPartition(month) },
        ...(!leeway && { ":until": { S: afterAllAt(until) } }),
      },
    });
  }
}

/** From an instant until another; `page`: how many are read at a time. */
export interface LatestBetween {
  readonly from: string;
  readonly until: string;
  readonly page?: number;
}

/** The events of all records from an instant until another, the latest first, page by page. Eventually consistent. */
export async function* latestEventItems(
  table: Table,
  { from, until, page = 50 }: LatestBetween,
): AsyncGenerator<Item> {
  const months = monthsUntil(until).filter((month) => month >= monthOf(from));
  for (const month of months.reverse()) {
    yield* queryItems(table, {
      IndexName: indexes.kind.name,
      KeyConditionExpression: "kindKey = :month AND sortKey BETWEEN :from AND :until",
      ExpressionAttributeValues: {
        ":month": { S: eventMonthPartition(month) },
        ":from": { S: from },
        ":until": { S: afterAllAt(until) },
      },
      ScanIndexForward: false,
      Limit: page,
    });
  }
}

const nextDay = (instant: string): string => new Date(Date.parse(instant) + 86_400_000).toISOString();
