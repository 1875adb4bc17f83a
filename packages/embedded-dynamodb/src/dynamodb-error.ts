/** Error codes that this database raises, with the namespace that DynamoDB puts before each on the wire. */
const namespaceOf = {
  ValidationException: "com.amazon.coral.validate",
  SerializationException: "com.amazon.coral.service",
  UnknownOperationException: "com.amazon.coral.service",
  ThrottlingException: "com.amazon.coral.availability",
  AccessDeniedException: "com.amazon.coral.service",
  ConditionalCheckFailedException: "com.amazonaws.dynamodb.v20120810",
  ExpiredIteratorException: "com.amazonaws.dynamodb.v20120810",
  IdempotentParameterMismatchException: "com.amazonaws.dynamodb.v20120810",
  InternalServerError: "com.amazonaws.dynamodb.v20120810",
  ProvisionedThroughputExceededException: "com.amazonaws.dynamodb.v20120810",
  ResourceInUseException: "com.amazonaws.dynamodb.v20120810",
  ResourceNotFoundException: "com.amazonaws.dynamodb.v20120810",
  TransactionCanceledException: "com.amazonaws.dynamodb.v20120810",
  TransactionConflictException: "com.amazonaws.dynamodb.v20120810",
  TrimmedDataAccessException: "com.amazonaws.dynamodb.v20120810",
} as const;

export type ErrorCode = keyof typeof namespaceOf;

/** A refusal in DynamoDB's own terms; `members` are the error's further fields, such as `CancellationReasons`. */
export class DynamoDbError extends Error {
  readonly code: ErrorCode;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.members = members;
  }

  get httpStatus(): number {
    return this.code === "InternalServerError" ? 500 : 400;
  }

  /** The body of the answer. `Message` beside `message`: DynamoDB capitalises it in modelled errors, SDKs read either. */
  toBody(): Record<string, unknown> {
    const type = `${namespaceOf[this.code]}#${this.code}`;
    return { __type: type, message: this.message, Message: this.message, ...this.members };
  }
}

export const validationError = (message: string): DynamoDbError =>
  new DynamoDbError("ValidationException", message);

export const serializationError = (message: string): DynamoDbError =>
  new DynamoDbError("SerializationException", message);

/** What we do not implement is refused by name: a parameter that is dropped in silence would be a lie. */
export const notImplemented = (what: string): DynamoDbError =>
  validationError(`${what} is not implemented by the embedded database`);
