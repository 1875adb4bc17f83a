import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { mailKey } from "./keys.ts";
import { ifItHolds } from "./message-queue.ts";
import type { Table } from "./table.ts";
import { updateAction } from "./transaction/actions.ts";

/** An e-mail by the subscription and its own name, such as its day: sent once. */
export interface MailName {
  readonly subscriptionId: string;
  readonly name: string;
}

/** Longer than any repetition of its sending. */
const keptDays = 30;

/** The right to send a mail until an instant; false while another has it, and once the mail was sent. */
export const leaseMail = async (
  table: Table,
  { subscriptionId, name }: MailName,
  { now, until }: { readonly now: string; readonly until: string },
): Promise<boolean> => {
  const expires = BigInt(Math.floor(Date.parse(now) / 1000) + keptDays * 86_400);
  const { Update: request } = updateAction(table.name, {
    key: mailKey(subscriptionId, name),
    set: new Map([["leasedUntil", until]]),
    setNumbers: new Map([["expiresAtEpochSeconds", expires]]),
    conditions: (expression) => {
      const lease = expression.name("leasedUntil");
      return [
        `attribute_not_exists(${expression.name("sentAt")})`,
        `(attribute_not_exists(${lease}) OR ${lease} < ${expression.text(now)})`,
      ];
    },
  });
  if (request === undefined) throw new Error("No update");
  return (await ifItHolds(table.client.send(new UpdateItemCommand(request)))) !== undefined;
};

/** Gives the right back: the mail was sent at an instant, or is to be tried again. */
export const releaseMail = async (
  table: Table,
  { subscriptionId, name }: MailName,
  sentAt: string | undefined,
): Promise<void> => {
  const { Update: request } = updateAction(table.name, {
    key: mailKey(subscriptionId, name),
    set: new Map(sentAt === undefined ? [] : [["sentAt", sentAt]]),
    remove: ["leasedUntil"],
    conditions: (expression) => [`attribute_exists(${expression.name("leasedUntil")})`],
  });
  if (request === undefined) throw new Error("No update");
  await ifItHolds(table.client.send(new UpdateItemCommand(request)));
};
