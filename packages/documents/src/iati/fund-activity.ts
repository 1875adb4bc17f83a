import type { FinancingInstrument, FundAllocation, ProviderCode, StateCode } from "@angkor/domain";
import { type Activity, pillarsOf, placeOf, sectorsOf } from "./activity.ts";
import { type ActivityStatus, role } from "./codes.ts";
import { destinationOf, donorOf, leading, type Money } from "./money.ts";
import { fundReceiver, identifierBy, type Setting, thirdParty } from "./money-activity.ts";
import { partyElement, partyOf } from "./organisations.ts";
import { directionOf, identifierOf } from "./publisher.ts";
import { allocationTransactions, commitmentTransactions } from "./transactions.ts";
import type { Element } from "./xml.ts";

/** A pooled fund with what it was given and what it gives. Only what the reader may see. */
export interface FundMoney {
  readonly fund: FinancingInstrument;
  /** Each contribution by itself, with the pledge that it is a part of in its donor's report. */
  readonly contributions: readonly Money[];
  readonly allocations: readonly FundAllocation[];
}

/** The States that a fund has allocated money to. */
export const statesOfFund = ({ allocations }: FundMoney): StateCode[] =>
  allocations.flatMap(({ content }) => content.destination.states);

/** What a fund is given, by whom, and in which activity of the donor's: a reader who follows it adds nothing twice. */
const received = (setting: Setting, { fund, contributions }: FundMoney): Element[] =>
  contributions.flatMap((money) => {
    const donor = donorOf(money);
    const party = partyOf(donor, setting.names);
    const provider = partyElement(
      party,
      party.ref === undefined
        ? {}
        : { "@provider-activity-id": identifierBy(donor, leading(money).id, setting) },
    );
    const context = {
      direction: "incoming" as const,
      at: setting.at,
      provider,
      receiver: () => fundReceiver(setting, fund),
      place: (of: Parameters<typeof destinationOf>[0]) => placeOf(destinationOf(of).states, setting.names),
      note: () => undefined,
    };
    return money.commitments.flatMap((commitment) =>
      commitmentTransactions(context, commitment, "financial"),
    );
  });

/** What a fund gives: to the need that it is for, or to its State. */
const given = (setting: Setting, { fund, allocations }: FundMoney): Element[] => {
  const { owner } = fund.content;
  const direction = directionOf(setting.publisher, owner);
  const party = partyOf(owner, setting.names);
  const told = direction === "outgoing" || party.ref === undefined;
  const provider = partyElement(
    party,
    told ? {} : { "@provider-activity-id": identifierBy(owner, fund.id, setting) },
  );
  return allocations.flatMap((allocation) => {
    const { states } = allocation.content.destination;
    const need = allocation.requirement && setting.needs.get(allocation.requirement.id);
    const receiver = states.map((state) =>
      partyElement(
        partyOf(state, setting.names),
        need ? { "@receiver-activity-id": identifierBy(state, need.id, setting) } : {},
      ),
    );
    return receiver.flatMap((one) =>
      allocationTransactions({ direction, at: setting.at, provider }, allocation, {
        receiver: one,
        place: placeOf(states, setting.names),
      }),
    );
  });
};

const participantsOf = ({ fund, contributions }: FundMoney, { names }: Setting): Element[] => {
  const donors = [...new Set<ProviderCode>(contributions.map(donorOf))].sort();
  const owner = partyOf(fund.content.owner, names);
  return [
    ...donors.map((donor) => partyElement(partyOf(donor, names), { "@role": role.funding })),
    partyElement(owner, { "@role": role.accountable }),
    partyElement(owner, { "@role": role.extending }),
  ];
};

/** The years of what it was given and gives, and those in which it operates. */
const yearsOf = ({ fund, contributions, allocations }: FundMoney) => {
  const { operatesFrom, operatesTo } = fund.content;
  const years = [
    Number((operatesFrom ?? fund.createdAt).slice(0, 4)),
    ...(operatesTo === undefined ? [] : [Number(operatesTo.slice(0, 4))]),
    ...contributions.flatMap(({ commitments }) =>
      commitments.flatMap(({ content }) => content.lines.flatMap(({ span }) => [span.from, span.to])),
    ),
    ...allocations.flatMap(({ content: { span } }) => [span.from, span.to]),
  ];
  return { from: Math.min(...years), to: Math.max(...years) };
};

const statusOf = ({ content }: FinancingInstrument): ActivityStatus =>
  content.status === "closed" ? "closed" : "implementation";

/** The activity of a pooled fund. A State that publishes tells only what it is given. */
export const fundActivity = (setting: Setting, money: FundMoney): Activity => {
  const { publisher } = setting;
  const { fund, contributions, allocations } = money;
  const { owner, title, description = title, currency, operatesFrom } = fund.content;
  const outgoing = directionOf(publisher, owner) === "outgoing";
  const updates = [fund, ...contributions.flatMap(({ commitments }) => commitments), ...allocations];
  return {
    identifier: identifierOf(publisher, fund.id),
    updatedAt:
      updates
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? fund.updatedAt,
    currency,
    humanitarian: false,
    level: 1,
    title,
    description,
    notes: ["A pooled fund: what it gives is what donors have paid to it, and no money of its own."],
    participants: participantsOf(money, setting),
    status: statusOf(fund),
    years: yearsOf(money),
    startedOn: operatesFrom,
    classification: sectorsOf(pillarsOf(allocations.map(({ content }) => content.destination))),
    transactions: [...(outgoing ? received(setting, money) : []), ...given(setting, money)],
    sources: updates.flatMap(({ source }) => source ?? []),
    sourceCategory: "A12",
    related: thirdParty(setting, fund.id, owner),
  };
};
