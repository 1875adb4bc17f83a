import {
  apiUrlFromEnvironment,
  retryDelaysFromEnvironment,
  sendingFromEnvironment,
  tableFromEnvironment,
} from "../composition.ts";
import { sendWebhook } from "../webhook.ts";
import { deliver } from "./deliver.ts";

const sending = sendingFromEnvironment();

export const handler = deliver({
  table: tableFromEnvironment(),
  now: () => new Date().toISOString(),
  send: (url, parcel, at) => sendWebhook(url, parcel, at, sending),
  delays: retryDelaysFromEnvironment(),
  apiUrl: apiUrlFromEnvironment(),
  log: (event) => console.log(JSON.stringify(event)),
});
