export * from "./follow-up.ts";
export * from "./response.ts";
