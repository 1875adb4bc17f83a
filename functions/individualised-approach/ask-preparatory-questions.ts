import { askPreparatoryQuestions } from "@angkor/contract/operations/ask-preparatory-questions";
import { askQuestions } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const askPreparatoryQuestionsHandler = ({ table }: Dependencies) =>
  handle(askPreparatoryQuestions, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      askQuestions({ caller, at }, one, body.questions),
    ),
  );
