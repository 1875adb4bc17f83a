import type { Operation } from "@angkor/contract";
import type { Caller } from "./service.ts";
import type { World } from "./world.ts";

/** An operation that takes an Idempotency-Key, with two requests that differ. */
export interface Repeatable {
  readonly operation: Operation;
  readonly by: (world: World) => Caller;
  readonly params?: (world: World) => Promise<Record<string, string>>;
  readonly body: object;
  /** What all its bodies name that has an id of its own. */
  readonly naming?: (world: World) => Promise<object>;
  /** The same key with this is another request. */
  readonly other: object;
  /** To be sent many times at once, where the first can be carried out only once. */
  readonly rush?: object;
}
