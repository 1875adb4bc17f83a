import { expressInterest } from "@angkor/contract/operations/express-interest";
import { getIndividualisedApproachFollowUp } from "@angkor/contract/operations/get-individualised-approach-follow-up";
import { getMeetingNotes } from "@angkor/contract/operations/get-meeting-notes";
import { getRecordedFollowUp } from "@angkor/contract/operations/get-recorded-follow-up";
import { listAnonymisedNotes } from "@angkor/contract/operations/list-anonymised-notes";
import { listExpressionsOfInterest } from "@angkor/contract/operations/list-expressions-of-interest";
import { recordIndividualisedApproachFollowUp } from "@angkor/contract/operations/record-individualised-approach-follow-up";
import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import { withdrawExpressionOfInterest } from "@angkor/contract/operations/withdraw-expression-of-interest";
import { anInterest, asked, held, interested, of, scheduled } from "../individualised-approach.ts";
import { ifMatch } from "../service.ts";
import type { World } from "../world.ts";
import { anyVersion, type CasesOf, cambodia, missing, norway, unrated } from "./circumstances.ts";
import { noCase } from "./individualised-approach-cases.ts";

const requested = async (world: World) => of(await asked(cambodia(world)));
const followUp = { month: 3, words: "Two partners support the plan." };
const notes = { text: "Norway asked about costs." };
const nobody = `ex_${missing}`;

/** Interest of Norway, and who reads it: Germany too, where it is shared. */
const shared = async (world: World) => {
  const { body } = await scheduled(world, ["NOR", "DEU"]);
  const { body: expression, etag } = await interested(norway(world), body.id, {
    sharedWithParticipants: true,
  });
  return { params: { id: body.id, expression: expression.id }, headers: ifMatch(etag), body: {} };
};

export const followUpCases = (): CasesOf<
  | "expressInterest"
  | "listExpressionsOfInterest"
  | "withdrawExpressionOfInterest"
  | "recordMeetingNotes"
  | "getMeetingNotes"
  | "listAnonymisedNotes"
  | "getIndividualisedApproachFollowUp"
  | "recordIndividualisedApproachFollowUp"
  | "getRecordedFollowUp"
> => ({
  expressInterest: {
    "individualised-approach-case-not-found": (world) =>
      norway(world).ask(expressInterest, { ...noCase, body: anInterest() }),
    "not-your-state": async (world) =>
      cambodia(world).ask(expressInterest, {
        params: (await requested(world)).params,
        body: anInterest({ provider: "NOR" }),
      }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(expressInterest, {
        params: (await requested(world)).params,
        body: anInterest({ provider: "NOR" }),
      }),
    "individualised-approach-invalid": async (world) =>
      norway(world).ask(expressInterest, {
        params: of(await scheduled(world)).params,
        body: anInterest({ decideBy: "2026-01-01", requirementIds: [`ar_${missing}`] }),
      }),
  },
  listExpressionsOfInterest: {
    "individualised-approach-case-not-found": (world) => norway(world).ask(listExpressionsOfInterest, noCase),
    "cursor-invalid": async (world) =>
      cambodia(world).ask(listExpressionsOfInterest, {
        params: (await requested(world)).params,
        query: { cursor: "nonsense" },
      }),
  },
  withdrawExpressionOfInterest: {
    "individualised-approach-case-not-found": (world) =>
      norway(world).ask(withdrawExpressionOfInterest, {
        params: { ...noCase.params, expression: nobody },
        ...anyVersion,
        body: {},
      }),
    "expression-of-interest-not-found": async (world) =>
      norway(world).ask(withdrawExpressionOfInterest, {
        params: { ...of(await scheduled(world)).params, expression: nobody },
        ...anyVersion,
        body: {},
      }),
    "not-your-state": async (world) =>
      world.focalPoint("DEU").ask(withdrawExpressionOfInterest, await shared(world)),
    "individualised-approach-step-refused": async (world) => {
      const ask = await shared(world);
      const { etag } = await norway(world).does(withdrawExpressionOfInterest, ask);
      return norway(world).ask(withdrawExpressionOfInterest, { ...ask, headers: ifMatch(etag) });
    },
  },
  recordMeetingNotes: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(recordMeetingNotes, { ...noCase, ...anyVersion, body: notes }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(recordMeetingNotes, { ...of(await scheduled(world)), body: notes }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(recordMeetingNotes, {
        ...of(await held(world)),
        body: { ...notes, anonymised: { text: notes.text, visibility: "public" } },
      }),
  },
  getMeetingNotes: {
    "individualised-approach-case-not-found": (world) => norway(world).ask(getMeetingNotes, noCase),
    "meeting-notes-not-found": async (world) =>
      norway(world).ask(getMeetingNotes, { params: of(await scheduled(world)).params }),
  },
  listAnonymisedNotes: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listAnonymisedNotes, { query: { cursor: "nonsense" } }),
  },
  getIndividualisedApproachFollowUp: {
    "individualised-approach-case-not-found": (world) =>
      norway(world).ask(getIndividualisedApproachFollowUp, noCase),
    "follow-up-not-found": async (world) =>
      norway(world).ask(getIndividualisedApproachFollowUp, { params: of(await scheduled(world)).params }),
    "rate-missing": async (world) =>
      cambodia(world).ask(getIndividualisedApproachFollowUp, {
        params: of(await held(world)).params,
        query: { currency: unrated },
      }),
  },
  recordIndividualisedApproachFollowUp: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(recordIndividualisedApproachFollowUp, { ...noCase, body: followUp }),
    "not-your-state": async (world) =>
      norway(world).ask(recordIndividualisedApproachFollowUp, {
        params: of(await held(world)).params,
        body: followUp,
      }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(recordIndividualisedApproachFollowUp, {
        params: of(await scheduled(world)).params,
        body: followUp,
      }),
    "cutoff-too-late": async (world) =>
      world.isu.ask(recordIndividualisedApproachFollowUp, {
        params: of(await held(world)).params,
        body: { ...followUp, cutoff: "2999-01-01T00:00:00.000Z" },
      }),
  },
  getRecordedFollowUp: {
    "individualised-approach-case-not-found": (world) =>
      norway(world).ask(getRecordedFollowUp, { params: { ...noCase.params, number: "1" } }),
    "follow-up-not-found": async (world) =>
      cambodia(world).ask(getRecordedFollowUp, {
        params: { ...(await requested(world)).params, number: "1" },
      }),
  },
});
