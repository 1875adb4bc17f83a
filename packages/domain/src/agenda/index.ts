export * from "./news.ts";
export { type NewsTextName, newsTexts } from "./news-texts.ts";
