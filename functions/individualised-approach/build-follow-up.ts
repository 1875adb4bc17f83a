import type { FollowUpSchema } from "@angkor/contract/schemas/individualised-approach-follow-up";
import {
  type AppliedRate,
  type Caller,
  type Currency,
  canSee,
  defaultReportCurrency,
  type ExpressionOfInterest,
  followedUpSince,
  followUpOf,
  type IndividualisedApproachCase,
  type KnownMoney,
  type Pledge,
  type StateCode,
} from "@angkor/domain";
import { problem } from "@angkor/http";
import { expressionsOfInterest, type Loaded, pledges } from "@angkor/store";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";
import { type Known, known, listOf } from "../list-known.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { rateFor } from "../rates.ts";
import { normalInstant, notAfter } from "../wire.ts";
import { expressionListing } from "./expression-dto.ts";
import { followUpDto } from "./follow-up-dto.ts";

export type FollowUpDto = z.input<typeof FollowUpSchema>;

interface Asked {
  readonly query: { readonly asOf?: string; readonly currency?: Currency };
  /** Whose figures they are. */
  readonly caller: Caller;
  readonly at: string;
  /** Where the request names the instant. */
  readonly pointer: string;
  readonly mayReadExpression: (expression: ExpressionOfInterest) => boolean;
}

/** What has come of a meeting since its dossier: what is known at `at`, or was at the query's `asOf`. */
export const buildFollowUp = async (
  { table }: Pick<Dependencies, "table">,
  one: IndividualisedApproachCase,
  { query, caller, at, pointer, mayReadExpression }: Asked,
): Promise<FollowUpDto> => {
  const { currency = defaultReportCurrency } = query;
  const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
  const on = (asOf ?? at).slice(0, 10);
  const since = sinceOf(one, asOf ?? at, pointer);
  const [keptThen, keptNow, rate] = await Promise.all([
    known(table, since),
    known(table, asOf),
    rateFor(table, currency, on, asOf),
  ]);
  const [then, now, expressions] = await Promise.all([
    moneyOf(keptThen, one.state, caller),
    moneyOf(keptNow, one.state, caller),
    keptNow.list(expressionsOfInterest, mayReadExpression, expressionListing(one)),
  ]);
  const followUp = followUpOf(
    one.state,
    { before: then.money, now: now.money },
    expressions.map(({ state }) => state),
    { caller, currency, rate },
  );
  return followUpDto(followUp, { one, since, at, asOf, on, rate, pledged: now.pledged });
};

/** Throws where there is nothing to follow up yet, or where an earlier instant than the dossier's is asked for. */
const sinceOf = (one: IndividualisedApproachCase, until: string, pointer: string): string => {
  const since = followedUpSince(one);
  if (since === undefined)
    throw problem("follow-up-not-found", `${one.id} is ${one.status}: its meeting was not held yet.`);
  if (until < since) {
    throw problem("request-invalid", "A meeting is followed up from its dossier on.", [
      { pointer, detail: `The dossier is of ${since}.` },
    ]);
  }
  return since;
};

interface Money {
  readonly money: KnownMoney;
  /** Pledges for this State alone that stand. */
  readonly pledged: readonly Loaded<Pledge>[];
}

const moneyOf = async (kept: Known, state: StateCode, caller: Caller): Promise<Money> => {
  const [positions, providers, pledged] = await Promise.all([
    kept.positions([state]),
    kept.allProviderPositions(),
    listOf(kept.list, pledges, [state], (pledge) => canSee(caller, pledgeSeen(pledge))),
  ]);
  return {
    money: { positions, providers, pledges: pledged.map((pledge) => pledge.state) },
    pledged: pledged.filter(
      ({ state: { status, content } }) =>
        status === "announced" && content.targets.states.length === 1 && content.targets.states[0] === state,
    ),
  };
};

/** What the figures are told with. */
export interface FollowUpView {
  readonly one: IndividualisedApproachCase;
  readonly since: string;
  readonly at: string;
  readonly asOf: string | undefined;
  /** The day of the figures. */
  readonly on: string;
  readonly rate: AppliedRate;
  readonly pledged: readonly Loaded<Pledge>[];
}
