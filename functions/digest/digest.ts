import { parentPartition, subscriptions } from "@angkor/store";
import { listAll } from "../list-all.ts";
import { readNames } from "../names.ts";
import { tellingSubscriptions } from "../telling.ts";
import { sendConfirmation } from "./send-confirmation.ts";
import { type Digesting, sendDigest } from "./send-digest.ts";

export interface Surroundings extends Digesting {
  readonly log: (event: object) => void;
}

/** For so long after a subscription got an address, sending a code there is tried. */
const codeTriedMs = 86_400_000;

/**
 * Sends codes to addresses that are to be confirmed, and the digests that are due. What fails is logged, tried again by
 * the next run, and holds up no other.
 */
export const digest = (surroundings: Surroundings) => async (): Promise<void> => {
  const { table, now } = surroundings;
  const at = now();
  const since = new Date(Date.parse(at) - codeTriedMs).toISOString();
  const asked = await listAll(table, subscriptions, ({ state }) => state.updatedAt >= since, {
    index: "parent",
    partition: parentPartition("subscription", "unconfirmed"),
  });
  for (const { id } of asked) await trying(surroundings, id, () => sendConfirmation(surroundings, id));
  const due = (await tellingSubscriptions(table, at)).filter(({ content }) => content.digest !== undefined);
  if (due.length === 0) return;
  for (const [language, subscribed] of Map.groupBy(due, ({ content }) => content.language ?? "en")) {
    const nameOf = await readNames(table, language);
    for (const subscription of subscribed)
      await trying(surroundings, subscription.id, () => sendDigest(surroundings, subscription, nameOf));
  }
};

const trying = async (
  { log }: Surroundings,
  subscription: string,
  send: () => Promise<void>,
): Promise<void> => {
  try {
    await send();
  } catch (error) {
    log({ event: "mail-failed", subscription, error: String(error) });
  }
};
