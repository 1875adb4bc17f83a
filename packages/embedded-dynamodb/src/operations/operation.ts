import type { Engine } from "../engine.ts";
import type { RequestFields } from "../request/request-fields.ts";

/** The body of an answer: what JSON.stringify makes of it. */
export type Answer = Readonly<Record<string, unknown>>;

/** One operation of the API: reads the request, does the work, and answers, all before the next request begins. */
export type Operation = (fields: RequestFields, engine: Engine) => Answer;
