import { confirmProgressRecord } from "@angkor/contract/operations/confirm-progress-record";
import { correctProgressRecord } from "@angkor/contract/operations/correct-progress-record";
import { getProgressRecord } from "@angkor/contract/operations/get-progress-record";
import { getWorkPlanProgress } from "@angkor/contract/operations/get-work-plan-progress";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { aYearReached, drafted, progressRecorded, published } from "../records.ts";
import type { World } from "../world.ts";
import {
  anyVersion,
  at,
  type CasesOf,
  cambodia,
  missing,
  noPlan,
  norway,
  withdrawn,
} from "./circumstances.ts";

const noRecord = { params: { id: `pr_${missing}.2024` } };
const recorded = (world: World) => progressRecorded(cambodia(world));

const { lines } = aYearReached();
const ofNoActivity = lines.map((line) => ({ ...line, ref: "A9" }));

export const progressCases = (): CasesOf<
  | "recordProgress"
  | "getWorkPlanProgress"
  | "getProgressRecord"
  | "correctProgressRecord"
  | "confirmProgressRecord"
> => ({
  recordProgress: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(recordProgress, { ...noPlan, body: aYearReached() }),
    "not-your-state": async (world) => {
      const { id } = (await published(cambodia(world))).body;
      return norway(world).ask(recordProgress, { params: { id }, body: aYearReached() });
    },
    "not-yet-published": async (world) => {
      const { id } = (await drafted(cambodia(world))).body;
      return cambodia(world).ask(recordProgress, { params: { id }, body: aYearReached() });
    },
    "work-plan-closed": async (world) => {
      const { id } = (await withdrawn(world)).body;
      return cambodia(world).ask(recordProgress, { params: { id }, body: aYearReached() });
    },
    "progress-record-exists": async (world) => {
      const { workPlanId: id } = (await recorded(world)).body;
      return cambodia(world).ask(recordProgress, { params: { id }, body: aYearReached() });
    },
    "progress-record-invalid": async (world) => {
      const { id } = (await published(cambodia(world))).body;
      const body = aYearReached({ lines: ofNoActivity });
      return cambodia(world).ask(recordProgress, { params: { id }, body });
    },
  },
  getWorkPlanProgress: {
    "work-plan-not-found": ({ anyone }) => anyone.ask(getWorkPlanProgress, noPlan),
    "version-not-found": async (world) => {
      const { id } = (await published(cambodia(world))).body;
      const query = { asOf: "2024-01-01T00:00:00.000Z" };
      return world.anyone.ask(getWorkPlanProgress, { params: { id }, query });
    },
  },
  getProgressRecord: {
    "progress-record-not-found": ({ anyone }) => anyone.ask(getProgressRecord, noRecord),
    "version-not-found": async (world) => {
      const { id } = (await recorded(world)).body;
      return world.anyone.ask(getProgressRecord, { params: { id }, query: { version: 9 } });
    },
  },
  correctProgressRecord: {
    "progress-record-not-found": (world) =>
      cambodia(world).ask(correctProgressRecord, { ...noRecord, ...anyVersion, body: { lines } }),
    "not-your-state": async (world) =>
      norway(world).ask(correctProgressRecord, { ...at(await recorded(world)), body: { lines } }),
    "progress-record-invalid": async (world) =>
      cambodia(world).ask(correctProgressRecord, {
        ...at(await recorded(world)),
        body: { lines: ofNoActivity },
      }),
  },
  confirmProgressRecord: {
    "progress-record-not-found": (world) =>
      cambodia(world).ask(confirmProgressRecord, { ...noRecord, ...anyVersion }),
    "not-your-state": async (world) => norway(world).ask(confirmProgressRecord, at(await recorded(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmProgressRecord, at(await recorded(world))),
  },
});
