import { answerOf, type Client, type Schema } from "@angkor/client";
import type { Task } from "../tasks.ts";

export interface Newcomer {
  readonly code: `org:${string}`;
  readonly name: string;
  readonly type: Schema<"OrganisationInput">["type"];
  readonly source?: Schema<"Source">;
}

/** Tasks that register those organisations that the reference list lacks. */
export const registrations = (
  client: Client,
  known: readonly Schema<"Organisation">[],
  newcomers: readonly Newcomer[],
): readonly Task[] => {
  const codes = new Set(known.map(({ code }) => code));
  return newcomers
    .filter(({ code }) => !codes.has(code))
    .map(({ code, ...body }) => ({
      lines: [],
      places: [],
      run: async () => {
        await answerOf(client.PUT("/organisations/{code}", { params: { path: { code } }, body }));
        return "recorded";
      },
    }));
};
