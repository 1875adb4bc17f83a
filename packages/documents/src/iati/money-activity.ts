import {
  type AssistanceRequirement,
  type Commitment,
  type FinancingInstrument,
  isFrontLoaded,
  isOrganisationCode,
  type ProviderCode,
  type Source,
  spanKey,
} from "@angkor/domain";
import { type Activity, pillarsOf, placeOf, relatedTo, sectorsOf, undivided } from "./activity.ts";
import { isOneOrganisation } from "./channels.ts";
import { aidType, earmarkingCategory, financeType, role, sectorNotSpecified, tiedStatus } from "./codes.ts";
import {
  destinationOf,
  donorOf,
  isHumanitarian,
  leading,
  type Money,
  records,
  statusOf,
  yearsOf,
} from "./money.ts";
import { channelRef, type Names, partyElement, partyOf } from "./organisations.ts";
import { directionOf, identifierOf, type Publisher, publisherOf } from "./publisher.ts";
import {
  commitmentTransactions,
  liveTotal,
  periodElement,
  pledgeTransactions,
  type TransactionContext,
  valueElement,
} from "./transactions.ts";
import type { Element } from "./xml.ts";

export interface Setting {
  readonly publisher: Publisher;
  readonly names: Names;
  /** UTC instant at which the file is made. */
  readonly at: string;
  /** The needs that the reader may see, by id. */
  readonly needs: ReadonlyMap<string, AssistanceRequirement>;
  /** The pooled funds that the reader may see, by id. */
  readonly funds: ReadonlyMap<string, FinancingInstrument>;
}

/** Its identifiers elsewhere: the flow in FTS, or the provider's own reference. An importer's key of a total is neither. */
const referencesOf = ({ commitments }: Money, names: Names): Element[] =>
  commitments.flatMap(({ content: { reference, donor } }) => {
    if (reference === undefined || reference.startsWith("fts-funding:")) return [];
    const [, flow] = /^fts-flow:(.+)$/.exec(reference) ?? [];
    if (flow !== undefined) return [{ "@ref": flow, "@type": "A4" }];
    const { ref, name } = partyOf(donor, names);
    return [{ "@ref": reference, "@type": "A1", "owner-org": partyElement({ ...(ref && { ref }), name }) }];
  });

const channelElement = ({ code, name }: { readonly code: string; readonly name?: string }): Element =>
  partyElement(
    {
      ...(isOneOrganisation(code) && { ref: channelRef(code) }),
      name: name ?? `Channel of delivery ${code}`,
    },
    { "@role": role.implementing, "@crs-channel-code": code },
  );

const participantsOf = (money: Money, { names }: Setting): Element[] => {
  const donor = partyOf(donorOf(money), names);
  const channels = new Map(
    records(money).flatMap(({ content: { channel } }) => (channel ? [[channel.code, channel]] : [])),
  );
  return [
    partyElement(donor, { "@role": role.funding }),
    partyElement(donor, { "@role": role.accountable }),
    ...[...channels.values()].map(channelElement),
  ];
};

const isPrivate = (type: string | undefined): boolean => type === "60" || type === "70";

/** How the money flows; nothing where the records do not say it. */
const termsOf = (money: Money, { names }: Setting): Element => {
  const { pledge, commitments } = money;
  const donor = donorOf(money);
  const { type } = partyOf(donor, names);
  const official = !isOrganisationCode(donor) || type === "40";
  const modality = pledge?.content.modality ?? commitments[0]?.content.modality ?? "conventional";
  const channel = records(money).find(({ content }) => content.channel)?.content.channel?.code;
  const { kind = "financial", earmarking, tied } = pledge?.content ?? {};
  const collaboration = official
    ? isOrganisationCode(donor)
      ? "4"
      : "1"
    : isPrivate(type)
      ? "6"
      : undefined;
  const flow = official ? "10" : isPrivate(type) ? "30" : undefined;
  const finance = kind === "financial" ? financeType[modality] : undefined;
  const aid = aidType({ kind, modality, ...(earmarking && { earmarking }), ...(channel && { channel }) });
  return {
    ...(collaboration && { "collaboration-type": { "@code": collaboration } }),
    ...(flow && { "default-flow-type": { "@code": flow } }),
    ...(finance && { "default-finance-type": { "@code": finance } }),
    "default-aid-type": [
      { "@code": aid, "@vocabulary": "1" },
      ...(earmarking ? [{ "@code": earmarkingCategory[earmarking], "@vocabulary": "2" }] : []),
    ],
    ...(tied && { "default-tied-status": { "@code": tiedStatus[tied] } }),
  };
};

const notesOf = (money: Money, { names }: Setting): string[] => {
  const { pledge, commitments } = money;
  const shifted = (pledge?.content.schedule ?? []).filter(
    ({ payment, availability }) => spanKey(payment) !== spanKey(availability),
  );
  return [
    ...new Set([
      ...records(money).flatMap((record) => undivided(destinationOf(record), names)),
      ...shifted.map(
        ({ payment, availability }) => `Paid in ${spanKey(payment)}, available in ${spanKey(availability)}.`,
      ),
      ...(pledge && isFrontLoaded(pledge.content)
        ? ["Front-loaded: it is available before it is paid."]
        : []),
      ...commitments.flatMap(({ content: { broader } }) =>
        broader ? [`Broader than mine action, and serving victims: ${broader.relevance}`] : [],
      ),
    ]),
  ];
};

const plannedDisbursements = ({ pledge }: Money, provider: Element): Element[] =>
  pledge === undefined || pledge.status === "cancelled"
    ? []
    : pledge.content.schedule.map(({ payment, minor }) => ({
        "@type": "1",
        ...periodElement(payment),
        value: valueElement(
          { minor, currency: pledge.content.currency },
          pledge.content.announcedOn ?? pledge.createdAt.slice(0, 10),
        ),
        "provider-org": provider,
      }));

/** The identifier of a record as its owner publishes it; in the ISU's own file as the ISU does. */
export const identifierBy = (owner: ProviderCode, id: string, { publisher, names }: Setting): string =>
  identifierOf(publisher.code === "isu" ? publisher : publisherOf(owner, names), id);

/** Where all of it goes; nothing where that differs, and each transaction says it. */
const commonPlace = (money: Money, names: Names): Element | undefined => {
  const named = new Set(records(money).map((record) => destinationOf(record).states.join()));
  return named.size === 1 ? placeOf(destinationOf(leading(money)).states, names) : undefined;
};

/** A fund as it receives: its owner, and the fund's own activity. */
export const fundReceiver = (setting: Setting, { id, content: { owner } }: FinancingInstrument): Element => {
  const party = partyOf(owner, setting.names);
  return partyElement(
    party,
    party.ref === undefined ? {} : { "@receiver-activity-id": identifierBy(owner, id, setting) },
  );
};

const receiverOf =
  (setting: Setting) =>
  ({ requirement, content: { channel, fundId } }: Commitment): Element | undefined => {
    const fund = fundId && setting.funds.get(fundId);
    if (fund) return fundReceiver(setting, fund);
    const need = requirement && setting.needs.get(requirement.id);
    if (need !== undefined) {
      return partyElement(partyOf(need.state, setting.names), {
        "@receiver-activity-id": identifierBy(need.state, need.id, setting),
      });
    }
    if (channel === undefined) return undefined;
    const { "@role": _role, "@crs-channel-code": _code, ...receiver } = channelElement(channel);
    return receiver;
  };

const providerOf = (setting: Setting, money: Money): Element => {
  const donor = donorOf(money);
  const party = partyOf(donor, setting.names);
  const told = directionOf(setting.publisher, donor) === "outgoing" || party.ref === undefined;
  return partyElement(
    party,
    told ? {} : { "@provider-activity-id": identifierBy(donor, leading(money).id, setting) },
  );
};

const transactionsOf = (setting: Setting, money: Money, isPlaced: boolean): Element[] => {
  const { publisher, names, at } = setting;
  const { pledge, commitments } = money;
  const context: TransactionContext = {
    direction: directionOf(publisher, donorOf(money)),
    at,
    provider: providerOf(setting, money),
    receiver: receiverOf(setting),
    place: (of) => (isPlaced ? {} : placeOf(destinationOf(of).states, names)),
    note: (of) => undivided(destinationOf(of), names)[0],
  };
  const kind = pledge?.content.kind ?? "financial";
  return [
    ...(pledge ? pledgeTransactions(context, pledge, liveTotal(commitments)) : []),
    ...commitments.flatMap((commitment) => commitmentTransactions(context, commitment, kind)),
  ];
};

const classificationOf = (money: Money): Element => {
  const broader = money.commitments.some(({ content }) => content.broader !== undefined);
  const pillars = pillarsOf(records(money).map(destinationOf));
  return sectorsOf(pillars, broader ? sectorNotSpecified : undefined);
};

/** What a reader is told in words. */
const wordsOf = (setting: Setting, money: Money) => {
  const { content } = leading(money);
  const title = content.title ?? `Mine action funded by ${partyOf(donorOf(money), setting.names).name}`;
  return {
    title,
    description: money.pledge?.content.description ?? title,
    notes: notesOf(money, setting),
    sources: records(money).flatMap((record): Source[] =>
      record.content.source ? [record.content.source] : [],
    ),
    sourceCategory: "A12",
  };
};

/** The activity of a pledge with its commitments and payments, or of a commitment without a pledge. */
export const moneyActivity = (setting: Setting, money: Money): Activity => {
  const { publisher, names, at } = setting;
  const record = leading(money);
  const place = commonPlace(money, names);
  const updates = records(money).map(({ updatedAt }) => updatedAt);
  const payments = money.commitments.flatMap(({ disbursements }) => disbursements);
  return {
    identifier: identifierOf(publisher, record.id),
    updatedAt: updates.sort().at(-1) ?? record.updatedAt,
    currency: record.content.currency,
    humanitarian: records(money).some(isHumanitarian),
    level: 1,
    ...wordsOf(setting, money),
    participants: participantsOf(money, setting),
    otherIdentifiers: referencesOf(money, names),
    status: statusOf(money, at),
    years: yearsOf(money),
    startedOn: payments.map(({ paidOn }) => paidOn).sort()[0],
    ...(place && { place }),
    classification: classificationOf(money),
    terms: termsOf(money, setting),
    plannedDisbursements: plannedDisbursements(money, providerOf(setting, money)),
    transactions: transactionsOf(setting, money, place !== undefined),
    related: thirdParty(setting, record.id, donorOf(money)),
  };
};

/** The same activity in another's report, so that nobody adds both. */
export const thirdParty = ({ publisher, names }: Setting, id: string, owner: ProviderCode): Element[] => {
  if (publisher.code !== "isu") return [relatedTo(identifierOf(publisherOf("isu", names), id), "thirdParty")];
  return partyOf(owner, names).ref === undefined
    ? []
    : [relatedTo(identifierOf(publisherOf(owner, names), id), "thirdParty")];
};
