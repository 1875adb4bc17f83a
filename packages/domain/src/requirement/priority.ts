import { type AssistanceRequirement, publishedAtOf } from "./requirement.ts";

/** Needs in the State's own order where it gives one, 1 first; then, and among equals, the oldest first. */
export const byPriority = (one: AssistanceRequirement, other: AssistanceRequirement): number =>
  (one.priority ?? Number.MAX_SAFE_INTEGER) - (other.priority ?? Number.MAX_SAFE_INTEGER) ||
  (age(one) < age(other) ? -1 : 1);

const age = (need: AssistanceRequirement): string => `${publishedAtOf(need)} ${need.id}`;
