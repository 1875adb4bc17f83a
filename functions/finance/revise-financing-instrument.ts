import { reviseFinancingInstrument } from "@angkor/contract/operations/revise-financing-instrument";
import { reviseFinancingInstrument as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeFinancingInstrument } from "./change-financing-instrument.ts";
import { toFinancingInstrumentContent } from "./financing-instrument-dto.ts";
import { requireParties } from "./instrument-parties.ts";

export const reviseFinancingInstrumentHandler = ({ table }: Dependencies) =>
  handle(reviseFinancingInstrument, ({ params, body, caller, at, ifMatch }) =>
    changeFinancingInstrument(table, { id: params.id, caller, at, ifMatch }, async (instrument) => {
      await requireParties(table, body);
      return decideRevision({ caller, at }, instrument, toFinancingInstrumentContent(body));
    }),
  );
