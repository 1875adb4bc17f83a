import type {
  ComponentsObject,
  HeaderObject,
  InfoObject,
  ParameterObject,
  SchemaObject,
  SecuritySchemeObject,
  ServerObject,
  TagObject,
} from "openapi3-ts/oas31";

/** What the document says about the service as a whole, beside its operations. */
export const info = {
  title: "Angkor",
  version: "0.1.0",
  description: [
    "Work plans, assistance requirements, pledges, commitments, payments and the funding gap of the Anti-Personnel Mine Ban Convention.",
    "",
    "- **Funding** is commitments plus payments that no recorded commitment covers. Pledges stand beside it, never inside.",
    '- **Amounts** are exact decimal strings such as `"46000000.00"`, never JSON numbers. A missing exchange rate is a problem, never a rate of 0 or 1.',
    "- **Not reported is not zero.** A State without figures is listed as such.",
    "- **Reading** public records needs no token; with one, a caller also sees what its State or role may see. A record that a caller may not see does not exist for it (404).",
    "- **Changing** a record needs `If-Match` with the ETag that was read; **creating** one takes an `Idempotency-Key`, so that a retry never records twice.",
    "- **Lists and reports** also answer `text/csv` to `Accept: text/csv`.",
    "- **Problems** are documents of RFC 9457 (`application/problem+json`). Their `type` is stable: branch on it, not on the status or the words.",
  ].join("\n"),
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
} as const satisfies InfoObject;

/** Relative: the document is served by the service that it describes. */
export const servers: ServerObject[] = [{ url: "/", description: "The service that serves this document" }];

/** Every tag that an operation uses, in the order of a reader's path through the service. */
export const tags: TagObject[] = [
  {
    name: "Work plans",
    description:
      "What an affected State plans, what it costs, what the State pays itself and what it asks from others. Versions are immutable: what was published stays readable as it was.",
  },
  {
    name: "Assistance requirements",
    description:
      "What affected States ask from others: made by publishing a work plan, or standing alone, also for equipment, expertise, training and information.",
  },
  {
    name: "Pledges",
    description:
      "Non-binding announcements of intended, usually multi-year contributions, with the years in which they are paid and in which they can be used.",
  },
  {
    name: "Commitments",
    description: "Firm obligations and their payments. Commitments of a pledge never exceed it.",
  },
  {
    name: "Reports",
    description: "Figures computed from the records, exact at the moment they are read, each with its basis.",
  },
  {
    name: "Documents",
    description:
      "Reports to take to a meeting, in English, French or Spanish: Word documents, workbooks and charts, with the figures of the reports.",
  },
  {
    name: "Snapshots",
    description:
      "Reports frozen at an instant for a meeting: the same for good, made again from the records when asked, and compared with later ones.",
  },
  {
    name: "Cooperation",
    description:
      "What States send in on cooperation and assistance: their reports, and their plans to mobilise resources.",
  },
  {
    name: "Individualised Approach",
    description:
      "A State's way to partners (Action 41): the request, the meeting and who is invited, the dossier that it approves, expressions of interest, and the follow-up until the gap moves. For those concerned alone.",
  },
  {
    name: "Coordination",
    description:
      "How affected States coordinate at home, in National Mine Action Platforms, and how donors coordinate their support.",
  },
  {
    name: "Exchange of experience",
    description:
      "Offers and requests of experience and expertise, what answers what, and the arrangements made of them: who shares with whom, and who pays (Action 45).",
  },
  {
    name: "Finance",
    description:
      "Innovative and pooled finance (Actions 40 and 44): instruments such as front-loading, impact bonds, debt swaps and trust funds, with how far each is.",
  },
  {
    name: "Subscriptions",
    description: "Being told of what happens and what is due, by webhook or feed, as far as one may see it.",
  },
  {
    name: "Matching",
    description:
      "Which open money fits which open need: the fairest use of all of it, with reasons, and its adoption by donors. Nothing is assigned without their consent.",
  },
  {
    name: "Exchange",
    description:
      "What other systems read and write in the formats of the field: activities of the International Aid Transparency Initiative (IATI).",
  },
  {
    name: "Reference",
    description:
      "Dated rosters of States, organisations and exchange rates, kept by the Implementation Support Unit (ISU).",
  },
  { name: "Service", description: "The service itself: whether it works, and this description of it." },
];

/** The name of the only security scheme. */
export const securityScheme = "oidc";

const oidc: SecuritySchemeObject = {
  type: "http",
  scheme: "bearer",
  bearerFormat: "JWT",
  description: "An OpenID Connect access token. Its claims name the caller's State and its dated roles.",
};

const etag: HeaderObject = {
  description: "Strong entity tag of the version; send it in `If-Match` to change the record.",
  required: true,
  schema: { type: "string", examples: ['"1"'] },
};

const ifMatch: ParameterObject = {
  name: "If-Match",
  in: "header",
  required: true,
  description:
    "The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since.",
  schema: { type: "string", examples: ['"1"'] },
};

const ifMatchToReplace: ParameterObject = {
  ...ifMatch,
  required: false,
  description:
    "The `ETag` of the record, to replace one that there is; 428 without it, 412 with a stale one.",
};

const ifNoneMatch: ParameterObject = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "The `ETag` of the last answer: 304 while nothing newer has come.",
  schema: { type: "string", examples: ['W/"x3V9qk0bT2uQmY7cJ1hL5w"'] },
};

const idempotencyKey: ParameterObject = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused.",
  schema: { type: "string", pattern: "^[!-~]{1,200}$", examples: ["01JT3ZF1B9QJ6Z6N1V6A2H4T7C"] },
};

const replayed: HeaderObject = {
  description:
    "Set when the answer is that of an earlier request with the same key: nothing was recorded again.",
  required: false,
  schema: { type: "string", const: "true" },
};

const nextCursor: HeaderObject = {
  description: "For `text/csv`: the `cursor` of the next page; absent on the last.",
  required: false,
  schema: { type: "string" },
};

const prefer: ParameterObject = {
  name: "Prefer",
  in: "header",
  required: false,
  description:
    "`respond-async` (RFC 7240): the document is made beside the request, which is answered with its job.",
  schema: { type: "string", examples: ["respond-async"] },
};

const jobLocation: HeaderObject = {
  description: "Where the job of the document is.",
  required: true,
  schema: { type: "string", examples: ["/document-jobs/dj_x3V9qk0bT2uQmY7cJ1hL5w"] },
};

const wwwAuthenticate: HeaderObject = {
  description: "How to authenticate (RFC 6750).",
  required: true,
  schema: { type: "string", examples: ['Bearer realm="angkor"'] },
};

const retryAfter: HeaderObject = {
  description: "Seconds to wait before trying again.",
  required: true,
  schema: { type: "string", examples: ["1"] },
};

/** Components that do not come from the schemas of operations. */
export const fixedComponents = {
  securitySchemes: { [securityScheme]: oidc },
  headers: {
    ETag: etag,
    IdempotencyReplayed: replayed,
    JobLocation: jobLocation,
    NextCursor: nextCursor,
    RetryAfter: retryAfter,
    WwwAuthenticate: wwwAuthenticate,
  },
  parameters: {
    IfMatch: ifMatch,
    IfMatchToReplace: ifMatchToReplace,
    IfNoneMatch: ifNoneMatch,
    IdempotencyKey: idempotencyKey,
    Prefer: prefer,
  },
} satisfies ComponentsObject;

const fault: SchemaObject = {
  type: "object",
  description: "One fault of a request: where it is, and what would be right.",
  properties: {
    pointer: {
      type: "string",
      description:
        "JSON Pointer (RFC 6901) into the body; of a parameter, its name after `/query/` or `/path/`.",
      examples: ["/activities/0/years/1/cost"],
    },
    detail: {
      type: "string",
      description: "What to correct.",
      examples: ["A year is a whole number."],
    },
  },
  required: ["pointer", "detail"],
};

/** The one shape of every problem (RFC 9457); `types` is the catalogue. */
export const problemSchemas = (types: readonly string[]): Record<string, SchemaObject> => ({
  ProblemType: {
    type: "string",
    description: "Stable URI of a problem's type: a client may branch on it.",
    enum: [...types],
  },
  ProblemFault: fault,
  Problem: {
    type: "object",
    description: "Why a request was not carried out, and what to correct (RFC 9457).",
    properties: {
      type: { $ref: "#/components/schemas/ProblemType" },
      title: { type: "string", description: "The type in words; the same for every problem of the type." },
      status: { type: "integer", description: "The HTTP status of the answer." },
      detail: { type: "string", description: "What happened here, for a person." },
      instance: {
        type: "string",
        description:
          "This request, as the service's own records name it: give it when asking about the problem.",
        examples: ["urn:angkor:request:K2xV7hYzjoEEJ9Q="],
      },
      errors: {
        type: "array",
        description: "Every fault of the request at once; present where the input is at fault.",
        items: { $ref: "#/components/schemas/ProblemFault" },
      },
    },
    required: ["type", "title", "status", "detail", "instance"],
  },
});
