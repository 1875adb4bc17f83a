import { rankMatches } from "@angkor/contract/operations/rank-matches";
import {
  closedReason,
  firstYear,
  lastYear,
  type PledgeId,
  type RequirementId,
  type Span,
} from "@angkor/domain";
import { handle, type OperationRequest, problem } from "@angkor/http";
import {
  checkWeights,
  type Interests,
  likelyDonors,
  type Offer,
  type RankingContext,
  rankNeeds,
  rankSupplies,
  type Supply,
  supplyOf,
  supplyOfInterests,
  type Weights,
} from "@angkor/matching";
import type { Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { pledgeRecords } from "../pledges/pledge-dto.ts";
import { requireProvider } from "../providers.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { demandsOf, openRequirements, standingPledges, suppliesOf } from "./both-sides.ts";
import { factsOf, type Landscape, loadLandscape, type Viewpoint } from "./landscape.ts";
import { likelyDonorsDto, type MatchesDto, matchesDto, needDto, offerDto } from "./matches-dto.ts";
import { conversion } from "./open-market.ts";

interface Question extends Viewpoint {
  readonly weights: Weights;
  readonly limit: number;
}

export const rankMatchesHandler = ({ table }: Dependencies) =>
  handle(rankMatches, async ({ body, caller, at }) => {
    const question: Question = {
      caller,
      on: at.slice(0, 10),
      currency: body.currency,
      weights: weightsOf(body.weights),
      limit: body.limit,
    };
    if (body.pledgeId !== undefined) return { body: await needsForPledge(table, body.pledgeId, question) };
    if (body.requirementId !== undefined)
      return { body: await pledgesForNeed(table, body.requirementId, question) };
    if (body.interests === undefined) throw problem("request-invalid", "Nothing to find matches for.");
    return { body: await needsForInterests(table, body.interests, question) };
  });

type Body = OperationRequest<typeof rankMatches>["body"];

const weightsOf = (replaced: Body["weights"]): Weights => {
  const checked = checkWeights(replaced);
  if (!checked.ok) throw problem("request-invalid", "The weights are not valid.", checked.errors);
  return checked.weights;
};

const needsForPledge = async (table: Table, id: PledgeId, question: Question): Promise<MatchesDto> => {
  const { state, counters } = await loadVisible(table, pledgeRecords, id, question.caller);
  if (state.status === "cancelled")
    throw problem("pledge-cancelled", "The pledge was cancelled: nothing of it can meet a need.");
  const toReport = await conversion(table, [state.content.currency], question);
  return needsFor(table, supplyOf(state, counters, toReport), question);
};

/** What is stated in a request is known to who states it. */
const needsForInterests = async (
  table: Table,
  stated: NonNullable<Body["interests"]>,
  question: Question,
): Promise<MatchesDto> => {
  await requireProvider(table, stated.donor, "/interests/donor");
  const fromNow = { from: Number(question.on.slice(0, 4)), to: lastYear };
  const interests: Interests = { id: "interests", ...stated, years: stated.years ?? fromNow };
  return needsFor(table, supplyOfInterests(interests), question);
};

const needsFor = async (table: Table, supply: Supply, question: Question): Promise<MatchesDto> => {
  const [landscape, loaded] = await Promise.all([
    loadLandscape(table, question),
    openRequirements(table, question),
  ]);
  const currencies = loaded.map(({ state }) => state.currency);
  const toReport = await conversion(table, currencies, question);
  const demands = await demandsOf(table, loaded, toReport, landscape);
  const context = contextOf(landscape, yearsOf(supply.offers), question);
  return matchesDto(
    rankNeeds(supply, [...demands.values()], context),
    ({ requirementId }) => {
      const demand = demands.get(requirementId);
      return demand === undefined ? {} : { need: needDto(demand, question.currency) };
    },
    question,
  );
};

const pledgesForNeed = async (table: Table, id: RequirementId, question: Question): Promise<MatchesDto> => {
  const asked = await loadVisible(table, requirementRecords, id, question.caller);
  const closed = closedReason(asked.state, question.on);
  if (closed !== undefined) throw problem("requirement-closed", `${closed} It asks for nothing.`);
  const [landscape, needs, pledged] = await Promise.all([
    loadLandscape(table, question),
    openRequirements(table, question),
    standingPledges(table, question),
  ]);
  const beside = needs.filter(({ state }) => state.state === asked.state.state && state.id !== id);
  const currencies = [
    ...[asked, ...beside].map(({ state }) => state.currency),
    ...pledged.map(({ state }) => state.content.currency),
  ];
  const toReport = await conversion(table, currencies, question);
  const demand = (await demandsOf(table, [asked, ...beside], toReport, landscape)).get(id);
  if (demand === undefined) throw problem("requirement-not-found", `There is no ${id} that you may see.`);
  const supplies = suppliesOf(pledged, toReport);
  const context = contextOf(landscape, spanOf(demand.lines.map(({ span }) => span)), question);
  const ranking = rankSupplies(demand, [...supplies.values()], context);
  const known = new Set(ranking.ranked.map(({ donor }) => donor));
  const { currency, limit } = question;
  const likely = likelyDonors(demand, known, { ...context, limits: { ranked: Number.MAX_SAFE_INTEGER } })
    .filter(({ donor }) => !landscape.unspecified.has(donor))
    .slice(0, limit);
  const sideOf = ({ supplyId }: { readonly supplyId: string }) => {
    const supply = supplies.get(supplyId);
    return supply === undefined ? {} : offerDto(supply, currency);
  };
  return { ...matchesDto(ranking, sideOf, question), likelyDonors: likelyDonorsDto(likely, currency) };
};

/** All that are ranked are found, and the first few told: whoever has a pledge that fits is no likely donor. */
const contextOf = (
  landscape: Landscape,
  years: Span | undefined,
  { weights, limit }: Question,
): RankingContext => ({
  ...landscape.context,
  facts: factsOf(landscape, years),
  weights,
  limits: { ranked: Number.MAX_SAFE_INTEGER, excluded: limit },
});

/** From the first of some years to the last. */
const spanOf = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };

/** The years that money can serve; undefined where it is bound to none. */
const yearsOf = (offers: readonly Offer[]): Span | undefined => {
  const spans = offers.flatMap(({ availability, carryOver, frontLoaded }) =>
    availability === undefined
      ? []
      : [{ from: frontLoaded ? firstYear : availability.from, to: carryOver ? lastYear : availability.to }],
  );
  return spans.length < offers.length ? undefined : spanOf(spans);
};
