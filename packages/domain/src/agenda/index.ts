export * from "./news.ts";
