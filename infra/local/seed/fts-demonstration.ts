import type { Progress } from "../progress.ts";
import type { Refusal } from "./job.ts";

/**
 * Where the FTS exports of the demonstration data set (`demonstrationFile` of @angkor/data) are to go in, through the
 * importer of `infra/local/import/`, which writes nothing twice. Until it takes flows too, they are left out.
 */
export const importFtsDemonstration = async (
  _baseUrl: string,
  _token: string,
  _progress: Progress,
): Promise<readonly Refusal[]> => [];
