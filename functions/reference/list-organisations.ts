import { listOrganisations } from "@angkor/contract/operations/list-organisations";
import { handle } from "@angkor/http";
import { kindPartition, organisations } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { toOrganisationDto } from "./organisation-dto.ts";

export const listOrganisationsHandler = ({ table }: Dependencies) =>
  handle(listOrganisations, async ({ query }) => ({
    body: await page(table, organisations, toOrganisationDto, query, {
      listings: [{ index: "kind", partition: kindPartition("organisation") }],
      filters: [],
      keep: () => true,
    }),
  }));
