import type { Operation } from "@angkor/contract";
import type { Caller } from "@angkor/domain/shared";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { jsonReply } from "./json-reply.ts";
import type { Document } from "./reply.ts";
import { header } from "./request.ts";

/** A request for a document, as it can be carried out again by itself: with the asker's sight, at the instant it asked. */
export interface DocumentOrder {
  readonly operation: Operation;
  readonly event: APIGatewayProxyEventV2;
  readonly caller: Caller;
  readonly at: string;
}

/** How far a document is: what is being done, and how much of that is done where it can be counted. */
export interface MakingStep {
  readonly step: "reading" | "making" | "storing";
  readonly count?: {
    readonly unit: "events" | "bytes";
    readonly done: number;
    /** In all, where that is known. */
    readonly of?: number;
  };
}

/** Tells how far a document is. Nobody is told where its asker waits for the answer. */
export type TellStep = (step: MakingStep) => Promise<void>;

/** A job as it is told to who asked. */
export interface ToldJob {
  readonly id: string;
}

/** Where documents are kept that no answer holds, or that are made beside their request. */
export interface DocumentKeeper {
  /** Has a document made beside the request. */
  readonly request: (order: DocumentOrder) => Promise<ToldJob>;
  /** Keeps a document that was made. */
  readonly keep: (order: DocumentOrder, document: Document) => Promise<ToldJob>;
}

/** Whether the caller would rather not wait (RFC 7240). */
export const prefersAsync = (event: APIGatewayProxyEventV2): boolean =>
  (header(event, "prefer") ?? "").split(",").some((part) => part.trim().toLowerCase() === "respond-async");

/** The job in the place of a document. */
export const jobReply = (job: ToldJob, asked: boolean): APIGatewayProxyStructuredResultV2 =>
  jsonReply(202, JSON.stringify(job), {
    location: `/document-jobs/${job.id}`,
    ...(asked && { "preference-applied": "respond-async" }),
  });
