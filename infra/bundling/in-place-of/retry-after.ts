const untold = (): undefined => undefined;

/** In place of the SDK's reading of `Retry-After`, with all ways to write a date: DynamoDB tells no time to wait. */
export { untold as getRetryAfterHint, untold as parseRetryAfterHeader };
