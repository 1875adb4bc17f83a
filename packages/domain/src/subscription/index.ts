export * from "./decide.ts";
export * from "./digest.ts";
export * from "./reminder.ts";
export * from "./retry.ts";
export * from "./subscription.ts";
export * from "./told.ts";
