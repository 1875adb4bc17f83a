import type { TextName } from "../languages/language.ts";
import { percentIn } from "../languages/language.ts";
import type { BarChart, Block, Column, Section } from "../report/report-document.ts";
import { paragraph, shown, table, type Unrecorded } from "./blocks.ts";
import { pillarWords, timeWords } from "./places.ts";
import type { ProfileNeed, ProfileWriting } from "./state-profile-content.ts";

/** Open needs with what providers answer. Amounts of several currencies have no total. */
export const needsSection = (writing: ProfileWriting): Section | Unrecorded => {
  const { profile, text } = writing;
  const heading = text("needsByPriority");
  if (profile.needs.length === 0) return { heading, nothing: text("needsNone") };
  const one = new Set(profile.needs.map(({ requirement }) => requirement.currency)).size === 1;
  const money = (name: TextName): Column => ({
    heading: text(name),
    kind: "money",
    ...(one && { total: true as const }),
  });
  return {
    heading,
    blocks: [
      paragraph(text("needsByPriorityText")),
      table(
        text("openNeeds"),
        [
          { heading: text("priority"), kind: "count" },
          { heading: text("need"), kind: "text" },
          { heading: text("pillar"), kind: "text" },
          { heading: text("kind"), kind: "label" },
          { heading: text("currency"), kind: "label" },
          money("asked"),
          money("committed"),
          money("stillOpen"),
          { heading: text("answers"), kind: "text" },
          { heading: text("answerBy"), kind: "day" },
        ],
        profile.needs.map((need) => [
          need.requirement.priority ?? null,
          need.requirement.title,
          text(need.requirement.pillar),
          text(need.requirement.kind),
          need.requirement.currency,
          need.asked,
          need.committed,
          need.open,
          answerWords(need, writing),
          need.answerBy,
        ]),
      ),
      answers(writing),
    ],
  };
};

const answerWords = ({ responses, overdue }: ProfileNeed, { text, nameOf }: ProfileWriting): string =>
  responses
    .map(({ provider, answer }) => text("answerOf", { provider: nameOf(provider), answer: text(answer) }))
    .join("; ") || text(overdue ? "noAnswerOverdue" : "noAnswer");

/** What providers say with their answers, in their own words. */
const answers = ({ profile, text, nameOf }: ProfileWriting) =>
  table(
    text("responses"),
    [
      { heading: text("need"), kind: "text" },
      { heading: text("donor"), kind: "text" },
      { heading: text("answer"), kind: "label" },
      { heading: text("answeredOn"), kind: "day" },
      { heading: text("statement"), kind: "text" },
    ],
    profile.needs.flatMap(({ requirement, responses }) =>
      responses.map(({ provider, answer, updatedAt, statement }) => [
        requirement.title,
        nameOf(provider),
        text(answer),
        updatedAt.slice(0, 10),
        statement ?? null,
      ]),
    ),
  );

const donorsInAChart = 15;

/** Each donor's share in the funding, as far as there is any. */
const shareChart = ({ profile, language, text, nameOf }: ProfileWriting): BarChart | undefined => {
  const bars = profile.providers
    .flatMap(({ donor, share }) =>
      donor === null || share === null || Number(share) === 0 ? [] : [{ label: nameOf(donor), value: share }],
    )
    .slice(0, donorsInAChart);
  if (bars.length < 2) return undefined;
  const list = bars.map(({ label, value }) => `${label} ${percentIn(value, language)}`).join(", ");
  return {
    kind: "bars",
    title: text("shareOfFunding"),
    inWords: text("shareOfFundingWords", { list }),
    bars,
  };
};

/** Who supports the State already, with how much and through whom. */
export const supportersSection = (writing: ProfileWriting): Section | Unrecorded => {
  const { profile, text, nameOf } = writing;
  const heading = text("supporters");
  if (profile.providers.length === 0) return { heading, nothing: text("supportersNone") };
  const money = (name: TextName, note?: TextName): Column => ({
    heading: text(name),
    kind: "money",
    total: true,
    ...(note && { note: text(note) }),
  });
  return {
    heading,
    blocks: [
      paragraph(text("supportersText")),
      ...shown(shareChart(writing)),
      table(
        text("supporters"),
        [
          { heading: text("donor"), kind: "text" },
          { heading: text("providerClass"), kind: "text", detail: true },
          { heading: text("channels"), kind: "text" },
          { heading: text("localOrganisations"), kind: "label", detail: true },
          money("funding", "basisFunding"),
          money("committed"),
          money("disbursed", "basisDisbursed"),
          money("pledged", "basisPledged"),
          { heading: text("share"), kind: "ratio" },
          money("undividedFunding", "basisUndividedFunding"),
        ],
        profile.providers.map((line) => [
          line.donor === null ? text("rounding") : nameOf(line.donor),
          line.class === null ? null : text(line.class),
          line.channels.map(({ code, name }) => name ?? code).join("; ") || null,
          line.donor === null ? null : text(line.localOrganisations ? "yes" : "no"),
          line.funding,
          line.committed,
          line.disbursed,
          line.pledged,
          line.share,
          line.undivided.funding,
        ]),
      ),
      ...fundAllocations(writing),
    ],
  };
};

/** What of this came through pooled funds; nothing where none did. */
const fundAllocations = ({ profile, text }: ProfileWriting): Block[] =>
  profile.fundAllocations.length === 0
    ? []
    : [
        paragraph(text("fundAllocationsText")),
        table(
          text("fundAllocations"),
          [
            { heading: text("fund"), kind: "text" },
            { heading: text("pillar"), kind: "text" },
            { heading: text("year"), kind: "text" },
            { heading: text("currency"), kind: "label" },
            { heading: text("allocated"), kind: "money" },
            { heading: text("disbursed"), kind: "money", note: text("basisDisbursed") },
          ],
          profile.fundAllocations.map(({ fund, target, currency, amount, disbursed, status, ...time }) => [
            fund,
            text(target.pillar),
            timeWords(time),
            currency,
            status === "cancelled" ? disbursed : amount,
            disbursed,
          ]),
        ),
      ];

/** What is promised beside all that. */
export const pledgesSection = ({ profile, text, nameOf }: ProfileWriting): Section | Unrecorded => {
  const heading = text("outstandingPledges");
  if (profile.pledges.length === 0) return { heading, nothing: text("pledgesNone") };
  const blocks = [
    paragraph(text("outstandingPledgesText")),
    table(
      text("outstandingPledges"),
      [
        { heading: text("donor"), kind: "text" },
        { heading: text("pledge"), kind: "text" },
        { heading: text("states"), kind: "text" },
        { heading: text("pillar"), kind: "text" },
        { heading: text("kind"), kind: "label" },
        { heading: text("currency"), kind: "label" },
        { heading: text("pledgedInAll"), kind: "money" },
        { heading: text("outstanding"), kind: "money", note: text("basisOutstanding") },
        { heading: text("announcedOn"), kind: "day" },
      ],
      profile.pledges.map((pledge) => [
        nameOf(pledge.donor),
        pledge.title,
        (pledge.targets.states ?? []).map(nameOf).join(", "),
        pillarWords(pledge.targets, text),
        text(pledge.kind),
        pledge.currency,
        pledge.pledged,
        pledge.outstanding,
        pledge.announcedOn ?? null,
      ]),
    ),
  ];
  return { heading, blocks };
};
