import { reviseExchangeArrangement } from "@angkor/contract/operations/revise-exchange-arrangement";
import { reviseExchangeArrangement as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { requireReferences } from "./arrangement-references.ts";
import { changeExchangeArrangement } from "./change-exchange-arrangement.ts";
import { toExchangeArrangementContent } from "./exchange-arrangement-dto.ts";

export const reviseExchangeArrangementHandler = ({ table }: Dependencies) =>
  handle(reviseExchangeArrangement, ({ params, body, caller, at, ifMatch }) =>
    changeExchangeArrangement(table, { id: params.id, caller, at, ifMatch }, async (arrangement) => {
      const content = toExchangeArrangementContent(body);
      await requireReferences(table, caller, content);
      return decideRevision({ caller, at }, arrangement, content);
    }),
  );
