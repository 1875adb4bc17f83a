import { verify } from "@angkor/store";
import { tableFromEnvironment } from "../composition.ts";

const table = tableFromEnvironment();

/** Runs once a day. Drift is a defect: it fails, its alarm rings, and the log names each figure. */
export const handler = async (): Promise<void> => {
  const { drift, ...counts } = await verify(table, new Date().toISOString());
  console.log(JSON.stringify({ event: "verification-completed", ...counts, drift: drift.length }));
  for (const entry of drift.slice(0, 100)) console.log(JSON.stringify({ event: "drift-found", ...entry }));
  if (drift.length > 0) throw new Error(`${drift.length} stored figures differ from the events`);
};
