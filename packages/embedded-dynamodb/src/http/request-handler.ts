import { DynamoDbError, serializationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import { conflicted, type Fault, FaultInjector, throttled } from "../faults/fault-injector.ts";
import type { FaultPlan, FaultReport } from "../faults/fault-plan.ts";
import { itemOperationNames, operations } from "../operations/registry.ts";
import { isJsonObject } from "../request/json.ts";
import { RequestFields } from "../request/request-fields.ts";

export type HttpAnswer = { readonly status: number; readonly body: string };

/** Instead of an answer: the connection is to be broken. */
export const brokenConnection = Symbol("broken connection");

/** Turns the target and body of a request into an answer; injects faults where it is told to. */
export class RequestHandler {
  readonly #engine: Engine;
  #faults: FaultInjector;

  constructor(engine: Engine, plan: FaultPlan | undefined) {
    this.#engine = engine;
    this.#faults = new FaultInjector(plan);
  }

  setFaults(plan: FaultPlan | undefined): void {
    this.#faults = new FaultInjector(plan);
  }

  faultReport(): FaultReport {
    return this.#faults.report();
  }

  answer(target: string, body: string): HttpAnswer | typeof brokenConnection {
    try {
      const request = parseBody(body);
      const name = target.slice(target.indexOf(".") + 1);
      const itemOperation = itemOperationNames.find((candidate) => candidate === name);
      const fault = itemOperation === undefined ? undefined : this.#faults.draw(itemOperation);
      if (fault !== undefined && itemOperation !== undefined) {
        const count = actionCountOf(request);
        if (fault.kind === "throttle") throw throttled(itemOperation, count, fault.dice);
        if (fault.kind === "conflict") throw conflicted(itemOperation, count, fault.dice);
      }
      return this.#perform(target, request, fault);
    } catch (error) {
      return error === brokenConnection ? brokenConnection : refusal(error);
    }
  }

  #perform(target: string, request: unknown, fault: Fault | undefined): ReturnType<RequestHandler["answer"]> {
    const operation = operations.get(target);
    if (operation === undefined) {
      throw new DynamoDbError(
        "UnknownOperationException",
        `The operation ${target} is not implemented by the embedded database`,
      );
    }
    this.#engine.keepHouse();
    this.#engine.database.beforeCommit = strikeBeforeCommit(fault);
    try {
      const fields = new RequestFields(target.slice(target.indexOf(".") + 1), request);
      const answer = operation(fields, this.#engine);
      return strikeAfterCommit(fault) ?? { status: 200, body: JSON.stringify(answer) };
    } finally {
      this.#engine.database.beforeCommit = () => {};
    }
  }
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw serializationError("The request is not valid JSON");
  }
}

function strikeBeforeCommit(fault: Fault | undefined): () => void {
  if (fault?.kind === "dieBeforeCommit") return die;
  if (fault?.kind !== "loseRequest") return () => {};
  return () => {
    throw brokenConnection;
  };
}

/** Also strikes reads, and requests that had nothing to commit. */
function strikeAfterCommit(fault: Fault | undefined): typeof brokenConnection | undefined {
  if (fault?.kind === "dieAfterCommit" || fault?.kind === "dieBeforeCommit") die();
  return fault?.kind === "loseAnswer" || fault?.kind === "loseRequest" ? brokenConnection : undefined;
}

/** As `kill -9` does it: no handler runs, nothing is flushed. */
function die(): never {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment to arrive, in which no further work may be done.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function refusal(error: unknown): HttpAnswer {
  const known =
    error instanceof DynamoDbError
      ? error
      : new DynamoDbError(
          "InternalServerError",
          `The embedded database failed: ${error instanceof Error ? error.message : String(error)}`,
        );
  if (known !== error) console.error("embedded-dynamodb", error);
  return { status: known.httpStatus, body: JSON.stringify(known.toBody()) };
}

function actionCountOf(request: unknown): number {
  const actions = isJsonObject(request) ? request["TransactItems"] : undefined;
  return Array.isArray(actions) ? actions.length : 0;
}
