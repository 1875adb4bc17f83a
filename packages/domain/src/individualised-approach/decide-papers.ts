import {
  type Context,
  enteredBy,
  entryStamp,
  type Fault,
  type Refused,
  refuse,
  stamp,
} from "../shared/index.ts";
import {
  approvedDossier,
  type FrozenText,
  type IndividualisedApproachCase,
  type MeetingNotes,
  type Preparation,
  type PreparatoryQuestion,
  type RecordedFollowUp,
} from "./case.ts";
import { askerOf, type CaseDecision, outOfStep, own, stepped } from "./decide.ts";
import { namesIn } from "./names-in.ts";

type Case = IndividualisedApproachCase;

const repeated = (refs: readonly string[], list: string): Fault[] =>
  refs.flatMap((ref, index) =>
    refs.indexOf(ref) < index
      ? [{ pointer: `/${list}/${index}/ref`, detail: `The reference ${ref} is used twice.` }]
      : [],
  );

export const askQuestions = (
  context: Context,
  one: Case,
  questions: readonly PreparatoryQuestion[],
): CaseDecision =>
  stepped(
    one,
    "ask",
    repeated(
      questions.map(({ ref }) => ref),
      "questions",
    ),
    { type: "preparatory-questions-asked", questions, ...own(context) },
  );

export const prepareDossier = (
  context: Context,
  one: Case,
  preparation: Omit<Preparation, "enteredBy">,
): CaseDecision => {
  const entered = enteredBy(context.caller, one.state);
  const refs = preparation.answers.map(({ ref }) => ref);
  return stepped(
    one,
    "prepare",
    [
      ...repeated(refs, "answers"),
      ...refs.flatMap((ref, index) =>
        one.questions.some((question) => question.ref === ref)
          ? []
          : [{ pointer: `/answers/${index}/ref`, detail: `There is no question ${ref}.` }],
      ),
    ],
    {
      type: "dossier-prepared",
      preparation: { ...preparation, ...(entered && { enteredBy: entered }) },
      ...stamp(context, one.state),
    },
  );
};

/** Whether a dossier can be frozen now; asked before its text is made. */
export const mayFreeze = (one: Case): Refused | undefined => outOfStep(one, "freeze");

export const freezeDossier = (context: Context, one: Case, dossier: FrozenText): CaseDecision => {
  return stepped(one, "freeze", [], {
    type: "dossier-frozen",
    dossier,
    ...entryStamp(context, one.state),
  });
};

/** The State approves the dossier that was frozen last. */
export const approveDossier = (context: Context, one: Case): CaseDecision => {
  const last = one.dossiers.at(-1);
  if (last === undefined || last.approvedAt !== undefined)
    return refuse("individualised-approach-step-refused", "No dossier waits for approval.");
  return stepped(one, "approve", [], {
    type: "dossier-approved",
    number: last.number,
    ...stamp(context, one.state),
  });
};

/** `names` are what the anonymised version must not hold: those of the State, of participants, of the contact. */
export const recordNotes = (
  context: Context,
  one: Case,
  notes: MeetingNotes,
  names: readonly string[],
): CaseDecision =>
  stepped(
    one,
    "note",
    notes.anonymised === undefined
      ? []
      : namesIn(notes.anonymised.text, names).map((name) => ({
          pointer: "/anonymised/text",
          detail: `It names ${name}.`,
        })),
    { type: "meeting-notes-recorded", notes, ...own(context) },
  );

/** Whether a follow-up can be recorded now; asked before its text is made. */
export const mayFollowUp = (one: Case): Refused | undefined => outOfStep(one, "follow up");

export const recordFollowUp = (
  context: Context,
  one: Case,
  followUp: Omit<RecordedFollowUp, "recordedAt" | "recordedBy">,
): CaseDecision =>
  stepped(one, "follow up", [], {
    type: "follow-up-recorded",
    followUp: { ...followUp, recordedBy: askerOf(context, one.state) },
    ...stamp(context, one.state),
  });

/**
 * The instant since which a case is followed up: that of the dossier that partners were shown; without one, the beginning
 * of the meeting's day (UTC). Undefined before the meeting was held.
 */
export const followedUpSince = (one: Case): string | undefined =>
  one.heldOn === undefined ? undefined : (approvedDossier(one)?.cutoff ?? `${one.heldOn}T00:00:00.000Z`);
