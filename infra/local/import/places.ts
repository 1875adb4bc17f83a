import { ProblemError } from "@angkor/client";
import { amountFaults } from "@angkor/contract";
import type { Fault } from "@angkor/documents/table";
import type * as z from "zod";

/** Where in the file the parts of a request come from: by JSON pointer; a longer one goes before a shorter. */
export type Places = readonly (readonly [pointer: string, line: number, column: string])[];

const within = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`) || place === "";

const faultAt = (places: Places, line: number, pointer: string, reason: string): Fault => {
  const place = places
    .filter(([prefix]) => within(pointer, prefix))
    .reduce<Places[number] | undefined>(
      (best, found) => (best === undefined || found[0].length > best[0].length ? found : best),
      undefined,
    );
  return place === undefined ? { line, reason } : { line: place[1], column: place[2], reason };
};

const pointerOf = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part)}`).join("");

/** What the API would find wrong with a body by its schema, in the terms of the file. */
export const schemaFaults = (schema: z.ZodType, body: unknown, places: Places, line: number): Fault[] => {
  const parsed = schema.safeParse(body);
  const issues = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => faultAt(places, line, pointerOf(path), message));
  return [
    ...issues,
    ...amountFaults(body).map(({ pointer, detail }) => faultAt(places, line, pointer, detail)),
  ];
};

const refusing: ReadonlySet<number> = new Set([400, 404, 409, 412, 422]);

/** The API's refusal of a row in the terms of the file; undefined when the fault is not the row's. */
export const refusalFaults = (error: unknown, places: Places, line: number): readonly Fault[] | undefined => {
  if (!(error instanceof ProblemError) || !refusing.has(error.problem.status)) return undefined;
  const { detail, title, errors = [] } = error.problem;
  if (errors.length === 0) return [{ line, reason: detail || title }];
  return errors.map((fault) => faultAt(places, line, fault.pointer, fault.detail));
};
