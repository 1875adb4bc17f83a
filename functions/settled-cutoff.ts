import { problem } from "@angkor/http";
import type { Dependencies } from "./composition.ts";
import { normalInstant } from "./wire.ts";

/**
 * The instant until which what is frozen counts. A request dates what it records when it begins: only when it must have
 * ended can nothing more come to be recorded before that instant.
 */
export const settledCutoff = (
  { settling }: Pick<Dependencies, "settling">,
  at: string,
  { asked, pointer }: { readonly asked: string | undefined; readonly pointer: string },
): string => {
  const settled = new Date(Date.parse(at) - settling).toISOString();
  const cutoff = asked === undefined ? settled : normalInstant(asked);
  if (cutoff > settled)
    throw problem(
      "cutoff-too-late",
      `What was recorded until ${settled} has settled; ask for no later cut-off.`,
      [{ pointer, detail: `At the latest ${settled}.` }],
    );
  return cutoff;
};
