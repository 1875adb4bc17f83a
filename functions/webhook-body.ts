import { concernsOf, type ToldRecord } from "@angkor/domain";
import type { Told } from "@angkor/store";
import { newsPath } from "./news-records.ts";

/** What a webhook is told: which event of which record, whom it concerns, and where to read it. No figure. */
export const messageBody = (
  { event, at, kind, recordId, version, dueOn }: Omit<Told, "id">,
  news: ToldRecord,
  apiUrl: string,
): string =>
  JSON.stringify({
    type: event,
    timestamp: at,
    data: {
      kind,
      id: recordId,
      version,
      link: `${apiUrl.replace(/\/$/, "")}${newsPath(news)}`,
      ...concernsOf(news),
      ...(dueOn !== undefined && { dueOn }),
    },
  });
