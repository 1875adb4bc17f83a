import type { ProviderCode } from "@angkor/domain";
import type { Table } from "@angkor/store";
import { requireProvider } from "../providers.ts";

/** Who owns an instrument and who takes part, where they have a code, are States or on the list of organisations. */
export const requireParties = async (
  table: Table,
  {
    owner,
    partners,
  }: { readonly owner: ProviderCode; readonly partners: readonly { code?: ProviderCode }[] },
): Promise<void> => {
  await requireProvider(table, owner, "/owner");
  await Promise.all(
    partners.map(({ code }, index) => code && requireProvider(table, code, `/partners/${index}/code`)),
  );
};
