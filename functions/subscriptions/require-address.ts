import { problem } from "@angkor/http";
import { type Reach, resolvedFault } from "../public-address.ts";

/** The address of a webhook leads to a public host, as far as can be told now; it is looked at again at each sending. */
export const requireAddress = async ({ url }: { readonly url: string }, reach: Reach): Promise<void> => {
  const fault = await resolvedFault(new URL(url), reach);
  if (fault === undefined) return;
  throw problem("subscription-invalid", "Nothing can be sent to this address.", [
    { pointer: "/delivery/url", detail: fault },
  ]);
};
