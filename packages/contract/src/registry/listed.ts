import type { Operation } from "../operation.ts";
import type { ProblemCode } from "../problems.ts";

/** An operation of the registry, of which the compiler knows the name and the problems: its own module tells the rest. */
export interface Listed<Id extends string, Problems extends readonly ProblemCode[]> extends Operation {
  readonly operationId: Id;
  readonly problems: Problems;
}

type ListedOf<Op> = Op extends {
  readonly operationId: infer Id extends string;
  readonly problems: infer Problems extends readonly ProblemCode[];
}
  ? Listed<Id, Problems>
  : never;

/** Lists operations: with all their types, each schema would be written down and checked again wherever they are read. */
export function listed<const Operations extends readonly Operation[]>(
  ...operations: Operations
): { readonly [Index in keyof Operations]: ListedOf<Operations[Index]> };
export function listed(...operations: readonly Operation[]): readonly Operation[] {
  return operations;
}
