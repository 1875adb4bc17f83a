import { inviteParticipants } from "@angkor/contract/operations/invite-participants";
import { inviteParticipants as decideInvitation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { requireProviders } from "../providers.ts";
import { changeSharedCase } from "./change-case.ts";
import { expressionsOf } from "./expression-dto.ts";

export const inviteParticipantsHandler = ({ table }: Dependencies) =>
  handle(inviteParticipants, ({ params, body, caller, at, ifMatch }) =>
    changeSharedCase(table, { id: params.id, caller, at, ifMatch }, async (one) => {
      const { providers } = body;
      await requireProviders(
        table,
        providers.map((provider, index) => [`/providers/${index}`, provider]),
      );
      const standing = await expressionsOf(table, one, ({ status }) => status === "standing");
      return decideInvitation(
        { caller, at },
        one,
        providers,
        new Set(standing.map(({ state }) => state.provider)),
      );
    }),
  );
