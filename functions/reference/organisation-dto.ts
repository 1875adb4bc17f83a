import type { OrganisationSchema } from "@angkor/contract/schemas/reference";
import type { Organisation } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";

export const toOrganisationDto = ({
  state,
  version,
}: Loaded<Organisation>): z.input<typeof OrganisationSchema> => ({
  code: state.code,
  name: state.name,
  type: state.type,
  aliases: [...state.aliases],
  ...(state.source && { source: state.source }),
  version,
});
