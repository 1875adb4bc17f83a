import {
  type AssistanceRequirement,
  type Commitment,
  formatAmount,
  liveAmount,
  type NeedResponse,
  type Organisation,
  type Pledge,
  type ProgressRecord,
  type RateSeries,
  type RecordBase,
  type ResourceMobilisationPlan,
  requirementsOf,
  type Span,
  type State,
  spanKey,
  type WorkPlan,
} from "@angkor/domain";

/** What every row of a record tells of it. */
const sourceOf = ({ source, createdAt, updatedAt }: Omit<RecordBase, "visibility">) => ({
  source: source?.citation,
  sourceUrl: source?.url,
  sourceVerified: source?.verified,
  createdAt,
  updatedAt,
});

const years = ({ from, to }: Span) => ({ fromYear: from, toYear: to });

const list = (members: readonly string[]): string => members.join(" ");

/** One row for each place on the rosters; one of its own for a State that has none. */
export const stateRows = ({ iso3, name, party, flags }: State) => {
  const state = { state: iso3, name, partyFrom: party?.from, partyUntil: party?.until };
  return flags.length === 0
    ? [state]
    : flags.map(({ flag, from, until, deadline, reason, source }) => ({
        ...state,
        roster: flag,
        from,
        until,
        deadline,
        reason,
        source: source.citation,
        sourceUrl: source.url,
      }));
};

export const organisationRow = ({ code, name, type, aliases, source }: Organisation) => ({
  code,
  name,
  type,
  aliases: aliases.join("; "),
  source: source?.citation,
  sourceUrl: source?.url,
});

export const rateRows = ({ currency, rates }: RateSeries) =>
  rates.map(({ period, unitsPerUsd, source, recordedAt }) => ({
    currency,
    period,
    unitsPerUsd,
    source,
    recordedAt,
  }));

/** One row for each activity and span of a plan. */
export const activityRows = (plan: WorkPlan) => {
  const { content } = plan;
  const amount = (minor: bigint | undefined) =>
    minor === undefined ? undefined : formatAmount(minor, content.currency);
  return content.activities.flatMap(({ ref, title, pillar, priority, years: lines }) =>
    lines.map(({ span, cost, nationalContribution: own, assistanceRequired, milestones }) => ({
      workPlan: plan.id,
      state: content.state,
      kind: content.kind,
      plan: content.title,
      status: plan.status,
      ref,
      activity: title,
      pillar,
      priority,
      ...years(span),
      currency: content.currency,
      cost: amount(cost),
      nationalContribution: amount(own?.minor),
      nationalContributionStatus: own?.status,
      assistanceRequired: amount(assistanceRequired),
      areaM2: milestones?.areaM2,
      areas: milestones?.areas,
      people: milestones?.people,
      publishedAt: plan.publishedAt,
      ...sourceOf(plan),
    })),
  );
};

/** One row for each line of what was reached in a year. An empty cell was not reported, which is not zero. */
export const progressRows = ({ lines, ...record }: ProgressRecord) =>
  lines.map((line) => ({
    progressRecord: record.id,
    workPlan: record.workPlanId,
    state: record.state,
    year: record.year,
    ref: line.ref,
    pillar: line.pillar,
    areaM2: line.areaM2,
    cancelledM2: line.cancelledM2,
    reducedM2: line.reducedM2,
    clearedM2: line.clearedM2,
    areas: line.areas,
    people: line.people,
    description: line.description,
    ...sourceOf(record),
  }));

/** One row for each span of a need, whether a plan made it or it stands alone. */
export const needRows = (plans: readonly WorkPlan[], alone: readonly AssistanceRequirement[]) =>
  [...plans.flatMap(requirementsOf), ...alone].flatMap((need) =>
    need.lines.map(({ span, original, revised, quantity, unit }) => ({
      requirement: need.id,
      state: need.state,
      pillar: need.pillar,
      kind: need.kind,
      title: need.title,
      status: need.status,
      ...years(span),
      currency: need.currency,
      original: formatAmount(original, need.currency),
      revised: formatAmount(revised, need.currency),
      quantity,
      unit,
      workPlan: need.workPlan?.id,
      ...sourceOf(need),
    })),
  );

/** One row for each line of a pledge's schedule; one of its own for a pledge in kind. */
export const pledgeRows = (pledge: Pledge) => {
  const { content } = pledge;
  const record = {
    pledge: pledge.id,
    donor: content.donor,
    title: content.title,
    kind: content.kind,
    status: pledge.status,
    earmarking: content.earmarking,
    states: list(content.targets.states),
    pillars: list(content.targets.pillars),
    modality: content.modality,
    announcedOn: content.announcedOn,
    currency: content.currency,
  };
  return content.schedule.length === 0
    ? [{ ...record, ...sourceOf(pledge) }]
    : content.schedule.map(({ payment, availability, minor }) => ({
        ...record,
        paymentFromYear: payment.from,
        paymentToYear: payment.to,
        availabilityFromYear: availability.from,
        availabilityToYear: availability.to,
        amount: formatAmount(minor, content.currency),
        ...sourceOf(pledge),
      }));
};

const commitmentOf = ({ id, status, content, pledgeId, requirement }: Commitment) => ({
  commitment: id,
  donor: content.donor,
  status,
  states: list(content.destination.states),
  pillars: list(content.destination.pillars),
  pledge: pledgeId,
  requirement: requirement?.id,
});

/** One row for each line of a commitment. What was cancelled of it is not in `committed`. */
export const commitmentRows = (commitment: Commitment) => {
  const { content, rate } = commitment;
  return content.lines.map((line) => ({
    ...commitmentOf(commitment),
    decidedOn: content.decidedOn,
    title: content.title,
    reference: content.reference,
    modality: content.modality,
    broader: content.broader?.relevance,
    ...years(line.span),
    currency: content.currency,
    recorded: formatAmount(line.minor, content.currency),
    committed: formatAmount(liveAmount(commitment, line), content.currency),
    unitsPerUsd: rate.unitsPerUsd,
    ratePeriod: rate.period,
    rateSource: rate.source,
    ...sourceOf(commitment),
  }));
};

/** One row for each payment. */
export const paymentRows = (commitment: Commitment) =>
  commitment.disbursements.map(({ id, span, paidOn, amountSent, uncovered, reference, rate }) => ({
    disbursement: id,
    ...commitmentOf(commitment),
    paidOn,
    ...years(span),
    currency: commitment.content.currency,
    amountSent: formatAmount(amountSent, commitment.content.currency),
    uncovered: formatAmount(uncovered, commitment.content.currency),
    reference,
    unitsPerUsd: rate.unitsPerUsd,
    ratePeriod: rate.period,
    rateSource: rate.source,
  }));

export const responseRow = ({ id, requirementId, state, provider, ...response }: NeedResponse) => ({
  response: id,
  requirement: requirementId,
  state,
  provider,
  answer: response.answer,
  statement: response.statement,
  redirectedTo: response.redirectedTo,
  pledge: response.pledgeId,
  ...sourceOf(response),
});

/** One row for each target of a resource mobilisation plan. */
export const targetRows = (plan: ResourceMobilisationPlan) =>
  plan.content.targets.map(({ source, span, minor }) => ({
    resourceMobilisationPlan: plan.id,
    state: plan.content.state,
    title: plan.content.title,
    status: plan.status,
    validFrom: plan.content.validFrom,
    validTo: plan.content.validTo,
    from: source,
    ...years(span),
    currency: plan.content.currency,
    amount: formatAmount(minor, plan.content.currency),
    period: spanKey(span),
    ...sourceOf(plan),
  }));
