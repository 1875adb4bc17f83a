import { PledgeIdSchema } from "@angkor/contract/schemas/basic";
import { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import { NotFoundError, Router } from "@aws-lambda-powertools/event-handler/http";
import { Logger } from "@aws-lambda-powertools/logger";
import { z } from "zod";
import { tokenIdentity } from "../../../packages/http/src/identity.ts";
import { readPledge, savePledge } from "./pledge-work.ts";

const logger = new Logger({ serviceName: "pledges" });
const identify = tokenIdentity({
  issuer: process.env.TOKEN_ISSUER,
  clientId: process.env.TOKEN_CLIENT_ID,
  jwksUri: process.env.TOKEN_JWKS_URI,
});
const authorization = (request) => request.headers.get("authorization") ?? undefined;

const app = new Router({ logger });
app.get(
  "/pledges/:id",
  async ({ req, params }) => {
    await identify(authorization(req), new Date().toISOString());
    const pledge = await readPledge(params.id);
    if (pledge === undefined) throw new NotFoundError();
    return pledge;
  },
  { validation: { req: { path: z.object({ id: PledgeIdSchema }) } } },
);
app.post(
  "/pledges",
  async ({ req, valid }) => {
    const caller = await identify(authorization(req), new Date().toISOString());
    return savePledge(caller, valid.req.body);
  },
  { validation: { req: { body: PledgeInputSchema } } },
);

export const handler = async (event, context) => {
  logger.addContext(context);
  return app.resolve(event, context);
};
