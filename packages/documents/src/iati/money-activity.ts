import {
  type AssistanceRequirement,
  type Commitment,
  isFrontLoaded,
  isOrganisationCode,
  type Pledge,
  type ProviderCode,
  pledgedTotal,
  type Source,
  type Span,
  spanKey,
  sum,
} from "@angkor/domain";
import { type Activity, pillarsOf, placeOf, relatedTo, sectorsOf, undivided } from "./activity.ts";
import { isOneOrganisation } from "./channels.ts";
import {
  type ActivityStatus,
  aidType,
  earmarkingCategory,
  financeType,
  role,
  sectorNotSpecified,
} from "./codes.ts";
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

/** A pledge with the commitments made of it, or a commitment without one. Only what the reader may see. */
export interface Money {
  readonly pledge?: Pledge;
  readonly commitments: readonly Commitment[];
}

export interface Setting {
  readonly publisher: Publisher;
  readonly names: Names;
  /** UTC instant at which the file is made. */
  readonly at: string;
  /** The needs that the reader may see, by id. */
  readonly needs: ReadonlyMap<string, AssistanceRequirement>;
}

/** The record that the activity is of. */
export const leading = ({ pledge, commitments: [first] }: Money): Pledge | Commitment => {
  const record = pledge ?? first;
  if (record === undefined) throw new RangeError("Money without a pledge or a commitment");
  return record;
};

const records = ({ pledge, commitments }: Money): readonly (Pledge | Commitment)[] =>
  pledge === undefined ? commitments : [pledge, ...commitments];

const destinationOf = ({ content }: Pledge | Commitment) =>
  "targets" in content ? content.targets : content.destination;

export const donorOf = (money: Money): ProviderCode => leading(money).content.donor;

/** Every State that the money names. */
export const statesOf = (money: Money): readonly string[] =>
  records(money).flatMap((record) => destinationOf(record).states);

const spansOf = ({ pledge, commitments }: Money): Span[] => [
  ...(pledge?.content.schedule ?? []).map(({ availability }) => availability),
  ...commitments.flatMap(({ content }) => content.lines.map(({ span }) => span)),
];

const yearsOf = (money: Money): Span => {
  const years = spansOf(money).flatMap(({ from, to }) => [from, to]);
  const made = Number(leading(money).createdAt.slice(0, 4));
  return years.length === 0 ? { from: made, to: made } : { from: Math.min(...years), to: Math.max(...years) };
};

const paidTotal = (commitments: readonly Commitment[]): bigint =>
  sum(commitments.flatMap(({ disbursements }) => disbursements.map(({ amountSent }) => amountSent)));

const statusOf = (money: Money, at: string): ActivityStatus => {
  const { pledge, commitments } = money;
  const live = liveTotal(commitments);
  if (live === 0n && leading(money).status === "cancelled") return "cancelled";
  if (commitments.length === 0) return "pipeline";
  const open = pledge?.status === "announced" && pledgedTotal(pledge.content) > live;
  const over = yearsOf(money).to < Number(at.slice(0, 4));
  return over && !open && paidTotal(commitments) >= live ? "closed" : "implementation";
};

const isHumanitarian = ({ content }: Pledge | Commitment): boolean =>
  content.source?.citation.startsWith("OCHA FTS ") === true;

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

/** How the money flows. The provider says whether it is tied nowhere here, so nothing is said of it. */
const termsOf = (money: Money, { names }: Setting): Element => {
  const { pledge, commitments } = money;
  const donor = donorOf(money);
  const { type } = partyOf(donor, names);
  const official = !isOrganisationCode(donor) || type === "40";
  const modality = pledge?.content.modality ?? commitments[0]?.content.modality ?? "conventional";
  const channel = records(money).find(({ content }) => content.channel)?.content.channel?.code;
  const { kind = "financial", earmarking } = pledge?.content ?? {};
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
const identifierBy = (owner: ProviderCode, id: string, { publisher, names }: Setting): string =>
  identifierOf(publisher.code === "isu" ? publisher : publisherOf(owner, names), id);

/** Where all of it goes; nothing where that differs, and each transaction says it. */
const commonPlace = (money: Money, names: Names): Element | undefined => {
  const named = new Set(records(money).map((record) => destinationOf(record).states.join()));
  return named.size === 1 ? placeOf(destinationOf(leading(money)).states, names) : undefined;
};

const receiverOf =
  (setting: Setting) =>
  ({ requirement, content: { channel } }: Commitment): Element | undefined => {
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

/** The activity of a pledge with its commitments and payments, or of a commitment without a pledge. */
export const moneyActivity = (setting: Setting, money: Money): Activity => {
  const { publisher, names, at } = setting;
  const { pledge, commitments } = money;
  const record = leading(money);
  const donor = donorOf(money);
  const direction = directionOf(publisher, donor);
  const place = commonPlace(money, names);
  const party = partyOf(donor, names);
  const provider = partyElement(
    party,
    direction === "incoming" && party.ref !== undefined
      ? { "@provider-activity-id": identifierBy(donor, record.id, setting) }
      : {},
  );
  const context: TransactionContext = {
    direction,
    at,
    provider,
    receiver: receiverOf(setting),
    place: (of) => (place === undefined ? placeOf(destinationOf(of).states, names) : {}),
    note: (of) => undivided(destinationOf(of), names)[0],
  };
  const kind = pledge?.content.kind ?? "financial";
  const title = record.content.title ?? `Mine action funded by ${party.name}`;
  const broader = commitments.some(({ content }) => content.broader !== undefined);
  const paid = commitments.flatMap(({ disbursements }) => disbursements.map(({ paidOn }) => paidOn)).sort();
  return {
    identifier: identifierOf(publisher, record.id),
    updatedAt:
      records(money)
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? record.updatedAt,
    currency: record.content.currency,
    humanitarian: records(money).some(isHumanitarian),
    level: 1,
    title,
    description: pledge?.content.description ?? title,
    notes: notesOf(money, setting),
    participants: participantsOf(money, setting),
    otherIdentifiers: referencesOf(money, names),
    status: statusOf(money, at),
    years: yearsOf(money),
    startedOn: paid[0],
    ...(place && { place }),
    classification: sectorsOf(
      pillarsOf(records(money).map(destinationOf)),
      broader ? sectorNotSpecified : undefined,
    ),
    terms: termsOf(money, setting),
    plannedDisbursements: plannedDisbursements(money, provider),
    transactions: [
      ...(pledge ? pledgeTransactions(context, pledge, liveTotal(commitments)) : []),
      ...commitments.flatMap((commitment) => commitmentTransactions(context, commitment, kind)),
    ],
    sources: records(money).flatMap(({ content }): Source[] => (content.source ? [content.source] : [])),
    sourceCategory: "A12",
    related: thirdParty(setting, record.id, donor),
  };
};

/** The same activity in another's report, so that nobody adds both. */
const thirdParty = ({ publisher, names }: Setting, id: string, owner: ProviderCode): Element[] => {
  if (publisher.code !== "isu") return [relatedTo(identifierOf(publisherOf("isu", names), id), "thirdParty")];
  return partyOf(owner, names).ref === undefined
    ? []
    : [relatedTo(identifierOf(publisherOf(owner, names), id), "thirdParty")];
};
