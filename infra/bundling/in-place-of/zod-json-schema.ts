const leftOut = (): never => {
  throw new Error("JSON Schema is left out of the bundle");
};

/**
 * In place of zod's making of JSON Schema, which only the API description needs, and that is made beforehand. Every
 * schema gets its two methods when it is made; they may be there, but not be called.
 */
export const createToJSONSchemaMethod = () => leftOut;
export const createStandardJSONSchemaMethod = () => leftOut;

/** What the getters for a schema's bounds read; no bundled code asks for them. */
export const aggregateChecks = (): Readonly<Record<string, never>> => ({});

export { leftOut as JSONSchemaGenerator, leftOut as toJSONSchema };
