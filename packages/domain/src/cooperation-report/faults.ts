import { type Fault, isFuture, type StateCode } from "../shared/index.ts";
import {
  type AssistanceProvidedAnswer,
  type AssistanceRecord,
  answersGiven,
  type NationalCommitmentsAnswer,
  type PlacedAnswer,
  type ReportAnswers,
  type ReportDocument,
  type YesNo,
} from "./answers.ts";
import type { CooperationReportContent } from "./cooperation-report.ts";

/** Every fault of a report's content that its schema cannot see, with pointers as in the request body. */
export const reportFaults = (content: CooperationReportContent, at: string): Fault[] => {
  const { answers, documents, year, state } = content;
  return [
    ...(isFuture(`${year}-01-01`, at) ? [{ pointer: "/year", detail: `${year} has not begun.` }] : []),
    ...documents.flatMap((document, index) => documentFaults(documents, document, index, at)),
    ...answersGiven(answers).flatMap((answer) => sourceFaults(documents, answer)),
    ...answersGiven(answers).flatMap(contradictions),
    ...Object.entries(answers.nationalCommitments ?? {}).flatMap(([pillar, answer]) =>
      commitmentFaults(`/answers/nationalCommitments/${pillar}`, answer),
    ),
    ...assistanceFaults(answers.assistanceProvided, state),
    ...dayFaults(answers, at),
    ...linkFaults(answers, state),
  ];
};

const documentFaults = (
  documents: readonly ReportDocument[],
  { ref, reportedAt }: ReportDocument,
  index: number,
  at: string,
): Fault[] => [
  ...(documents.findIndex((document) => document.ref === ref) === index
    ? []
    : [{ pointer: `/documents/${index}/ref`, detail: `The reference ${ref} is used twice.` }]),
  ...(isFuture(reportedAt, at)
    ? [{ pointer: `/documents/${index}/reportedAt`, detail: "That day is not yet." }]
    : []),
];

const sourceFaults = (
  documents: readonly ReportDocument[],
  { pointer, answer, accepted }: PlacedAnswer,
): Fault[] => {
  const place = `${pointer}/source/sourceDocument`;
  const { sourceDocument } = answer.source;
  const document = documents.find(({ ref }) => ref === sourceDocument);
  if (document === undefined)
    return [{ pointer: place, detail: `The report names no document ${sourceDocument}.` }];
  return accepted.includes(document.kind)
    ? []
    : [{ pointer: place, detail: `This question is answered from: ${accepted.join(", ")}.` }];
};

/** A "no" whose parts or particulars say otherwise. */
const contradictions = ({ pointer, answer }: PlacedAnswer): Fault[] =>
  answer.answer === "yes"
    ? []
    : Object.entries(answer)
        .filter(([name, part]) => name !== "answer" && saysOtherwise(part))
        .map(([name]) => ({
          pointer: `${pointer}/${name}`,
          detail: "The answer is no, and this says otherwise.",
        }));

/** Lists are looked at where they are known: some of their entries go with a no. */
const saysOtherwise = (part: unknown): boolean => part === ("yes" satisfies YesNo);

const commitmentFaults = (pointer: string, { answer, lines }: NationalCommitmentsAnswer): Fault[] =>
  answer === "yes"
    ? []
    : lines.flatMap(({ kind, status }, index) =>
        kind === "financial" && status !== "planned"
          ? [
              {
                pointer: `${pointer}/lines/${index}`,
                detail: "The answer is no, and this is a national financial commitment.",
              },
            ]
          : [],
      );

const assistanceFaults = (provided: AssistanceProvidedAnswer | undefined, state: StateCode): Fault[] => {
  if (provided === undefined) return [];
  const pointer = "/answers/assistanceProvided/assistance";
  const given = provided.assistance.filter(({ status }) => status !== "pledge");
  return [
    ...(provided.answer === "yes" && given.length === 0
      ? [{ pointer, detail: "The answer is yes: name at least one assistance that is more than a pledge." }]
      : []),
    ...(provided.answer === "no" && given.length > 0
      ? [{ pointer, detail: "The answer is no, and assistance is named." }]
      : []),
    ...provided.assistance.flatMap((record, index) => recordFaults(record, `${pointer}/${index}`, state)),
  ];
};

const recordFaults = (record: AssistanceRecord, pointer: string, state: StateCode): Fault[] => [
  ...record.recipients.flatMap((recipient, index) =>
    recipient === state
      ? [{ pointer: `${pointer}/recipients/${index}`, detail: "A State does not assist itself." }]
      : [],
  ),
  ...(record.vaRoute !== undefined && record.pillar !== "victim-assistance"
    ? [{ pointer: `${pointer}/vaRoute`, detail: "Only victim assistance has a route." }]
    : []),
  ...(record.vaRoute === "broader" && record.relevance === undefined
    ? [
        {
          pointer: `${pointer}/relevance`,
          detail: "Say how the broader funding is relevant to victims (Action 43).",
        },
      ]
    : []),
];

/** Days that cannot be: an end before its beginning, and what has happened on a day to come. */
const dayFaults = (answers: ReportAnswers, at: string): Fault[] => {
  const { resourceMobilisationPlan: plan, nationalMineActionPlatform: platform } = answers;
  const meetings = answers.individualisedApproach?.meetings ?? [];
  return [
    ...ends("/answers/resourceMobilisationPlan/validTo", plan?.validFrom, plan?.validTo),
    ...ends(
      "/answers/nationalMineActionPlatform/dissolvedOn",
      platform?.establishedOn,
      platform?.dissolvedOn,
    ),
    ...meetings.flatMap(({ date, status }, index) =>
      isHeld(status) && isFuture(date, at)
        ? [
            {
              pointer: `/answers/individualisedApproach/meetings/${index}/date`,
              detail: `A meeting that is ${status} has taken place; that day is not yet.`,
            },
          ]
        : [],
    ),
  ];
};

const ends = (pointer: string, from: string | undefined, to: string | undefined): Fault[] =>
  from !== undefined && to !== undefined && to < from
    ? [{ pointer, detail: "It ends before it begins." }]
    : [];

/** Whether a meeting of the Individualised Approach has taken place: "held", or a status that comes after. */
export const isHeld = (status: string): boolean =>
  status === "held" || status === "follow-up" || status === "closed";

const linkFaults = (answers: ReportAnswers, state: StateCode): Fault[] => {
  const links = answers.coordinationAmongProviders?.links ?? [];
  return links.flatMap((link, index) =>
    link.with.flatMap((other, place) =>
      other === state
        ? [
            {
              pointer: `/answers/coordinationAmongProviders/links/${index}/with/${place}`,
              detail: "A State coordinates with others, not with itself.",
            },
          ]
        : [],
    ),
  );
};
