import {
  apiUrlFromEnvironment,
  mailFromEnvironment,
  retryDelaysFromEnvironment,
  tableFromEnvironment,
} from "../composition.ts";
import { mailSender } from "../mail.ts";
import { digest } from "./digest.ts";

export const handler = digest({
  table: tableFromEnvironment(),
  now: () => new Date().toISOString(),
  sendMail: mailSender(mailFromEnvironment()),
  delays: retryDelaysFromEnvironment(),
  apiUrl: apiUrlFromEnvironment(),
  log: (event) => console.log(JSON.stringify(event)),
});
