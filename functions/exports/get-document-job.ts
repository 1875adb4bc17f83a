import { getDocumentJob } from "@angkor/contract/operations/get-document-job";
import { handle, problem } from "@angkor/http";
import { readDocumentJob } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { askerOf, toJobDto } from "../document-jobs.ts";

export const getDocumentJobHandler = ({ table, jobs }: Dependencies) =>
  handle(getDocumentJob, async ({ params, caller, at }) => {
    const job = await readDocumentJob(table, params.id, at);
    if (job === undefined || job.asker !== askerOf(caller))
      throw problem("document-job-not-found", `There is no ${params.id} that you asked for.`);
    if (jobs === undefined) throw new Error("This function keeps no documents");
    return { body: await toJobDto(jobs, job) };
  });
