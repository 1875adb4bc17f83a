/** In place of `@smithy/core/event-streams`: no operation of DynamoDB has an event stream, so this is never asked for. */
const absent = (): never => {
  throw new Error("Event streams are left out of the bundle");
};

export { absent as eventStreamSerdeProvider, absent as EventStreamSerde };
