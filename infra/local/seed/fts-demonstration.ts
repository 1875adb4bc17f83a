import type { Phase } from "./job.ts";

/**
 * The FTS exports of the demonstration data set (`demonstrationFile` of @angkor/data): requirements and flows, through
 * the importer of `infra/local/import/`. Until that is there, they are not loaded.
 */
export const importFtsDemonstration = async (
  _baseUrl: string,
  _token: string,
): Promise<readonly Phase[]> => [];
