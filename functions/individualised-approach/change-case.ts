import {
  type Caller,
  type CaseEvent,
  type Decision,
  type IndividualisedApproachCase,
  isConvenor,
} from "@angkor/domain";
import type { Reply } from "@angkor/http";
import { beginTransaction, individualisedApproachCases, type Loaded, type Table } from "@angkor/store";
import { loadVisible, requireOwner, requireVersion } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import { type CaseDto, caseDto, caseRecords } from "./case-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

type Decide = (one: IndividualisedApproachCase) => Decision<CaseEvent> | Promise<Decision<CaseEvent>>;

/** The State's own focal point or the ISU on its behalf, or the Committee, may take the step. */
export const requireOwnerOrConvenor = (caller: Caller, one: IndividualisedApproachCase): void => {
  if (!isConvenor(caller)) requireOwner(caller, one.state);
};

/** Loads a case that the caller sees, at the version that it read, decides and saves: the same for each change of one. */
export const changeCaseAnswering = <Body>(
  table: Table,
  { id, caller, at, ifMatch }: Change,
  may: (one: IndividualisedApproachCase) => void,
  decide: Decide,
  toBody: (saved: Loaded<IndividualisedApproachCase>) => Body,
): Promise<Reply<Body>> =>
  decideAndSave(table, undefined, async () => {
    const before = await loadVisible(table, caseRecords, id, caller);
    may(before.state);
    requireVersion(before, ifMatch);
    const decision = await decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(individualisedApproachCases, before.id, before, decision.events);
    return { ok: true, transaction, body: toBody(saved), version: saved.version, status: 200 };
  });

const change =
  (may: (caller: Caller, one: IndividualisedApproachCase) => void) =>
  (table: Table, asked: Change, decide: Decide): Promise<Reply<CaseDto>> =>
    changeCaseAnswering(
      table,
      asked,
      (one) => may(asked.caller, one),
      decide,
      (saved) => caseDto(saved, asked.caller, asked.at.slice(0, 10)),
    );

/** A step of the State's. */
export const changeOwnCase = change((caller, one) => requireOwner(caller, one.state));

/** A step of the Committee's or the ISU's: the operation's roles let nobody else in. */
export const changeConvenedCase = change(() => undefined);

/** A step of the State's, the Committee's or the ISU's. */
export const changeSharedCase = change(requireOwnerOrConvenor);
