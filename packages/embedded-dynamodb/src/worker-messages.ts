import type { FaultPlan, FaultReport } from "./faults/fault-plan.ts";
import { isJsonObject } from "./request/json.ts";
import type { StartOptions } from "./start.ts";

/** A clock is a function, and functions do not cross threads. */
export type WorkerOptions = Omit<StartOptions, "now">;

/** From the thread that started the database to the worker that runs it; each is answered under its number. */
export type Command = { readonly id: number } & (
  | { readonly kind: "setFaults"; readonly plan: FaultPlan | undefined }
  | { readonly kind: "reportFaults" }
  | { readonly kind: "stop" }
);

export type Reply =
  | { readonly kind: "started"; readonly endpoint: string; readonly port: number }
  | { readonly kind: "done"; readonly id: number; readonly report: FaultReport }
  | { readonly kind: "failed"; readonly id: number | undefined; readonly message: string };

/** Both ends are of this package, so a glance tells the rest. */
export const isWorkerOptions = (value: unknown): value is WorkerOptions => isJsonObject(value);

export const isCommand = (message: unknown): message is Command =>
  isJsonObject(message) && typeof message["id"] === "number";

export const isReply = (message: unknown): message is Reply =>
  isJsonObject(message) && typeof message["kind"] === "string";
