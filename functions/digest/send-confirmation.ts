import { leaseMail, load, loadAddress, releaseMail, subscriptions } from "@angkor/store";
import { MailFailed } from "../mail.ts";
import { confirmationMail } from "./digest-mail.ts";
import { type Digesting, leaseUntil } from "./send-digest.ts";

/** Sends the code that confirms an address, once for each address. @throws where it could not be handed over. */
export const sendConfirmation = async ({ table, now, sendMail }: Digesting, id: string): Promise<void> => {
  const subscription = (await load(table, subscriptions, id))?.state;
  if (subscription?.status !== "unconfirmed") return;
  const { email } = await loadAddress(table, id);
  if (email?.code === undefined) return;
  const at = now();
  const mail = { subscriptionId: id, name: `confirmation-${email.endToken.slice(0, 8)}` };
  if (!(await leaseMail(table, mail, { now: at, until: leaseUntil(at) }))) return;
  try {
    await sendMail(
      confirmationMail(subscription, { address: email.address, code: email.code }, mail.name, at),
    );
  } catch (error) {
    const final = error instanceof MailFailed && error.final;
    await releaseMail(table, mail, final ? at : undefined);
    if (!final) throw error;
    return;
  }
  await releaseMail(table, mail, at);
};
