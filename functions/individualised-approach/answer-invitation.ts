import { answerInvitation } from "@angkor/contract/operations/answer-invitation";
import { answerInvitation as decideAnswer } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { providerOf } from "../providers.ts";
import { changeConvenedCase } from "./change-case.ts";

export const answerInvitationHandler = ({ table }: Dependencies) =>
  handle(answerInvitation, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) => {
      const provider = providerOf(caller, body.provider);
      return decideAnswer({ caller, at }, one, { provider, answer: body.answer });
    }),
  );
