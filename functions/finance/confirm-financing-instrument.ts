import { confirmFinancingInstrument } from "@angkor/contract/operations/confirm-financing-instrument";
import { confirmFinancingInstrument as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeFinancingInstrument } from "./change-financing-instrument.ts";

export const confirmFinancingInstrumentHandler = ({ table }: Dependencies) =>
  handle(confirmFinancingInstrument, ({ params, caller, at, ifMatch }) =>
    changeFinancingInstrument(table, { id: params.id, caller, at, ifMatch }, (instrument) =>
      decideConfirmation({ caller, at }, instrument),
    ),
  );
