import { tableFromEnvironment } from "../composition.ts";
import { remind } from "./remind.ts";

const table = tableFromEnvironment();

/** Runs once a day; what it told before it tells no more. */
export const handler = async (): Promise<void> => {
  const put = await remind(table, new Date().toISOString());
  console.log(JSON.stringify({ event: "reminders-put", put }));
};
