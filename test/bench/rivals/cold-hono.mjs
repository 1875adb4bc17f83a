import { PledgeIdSchema } from "@angkor/contract/schemas/basic";
import { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { tokenIdentity } from "../../../packages/http/src/identity.ts";
import { readPledge, savePledge } from "./pledge-work.ts";

const identify = tokenIdentity({
  issuer: process.env.TOKEN_ISSUER,
  clientId: process.env.TOKEN_CLIENT_ID,
  jwksUri: process.env.TOKEN_JWKS_URI,
});

const app = new Hono();
app.use(secureHeaders());
app.get("/pledges/:id", zValidator("param", z.object({ id: PledgeIdSchema })), async (c) => {
  await identify(c.req.header("authorization"), new Date().toISOString());
  const pledge = await readPledge(c.req.valid("param").id);
  if (pledge === undefined) throw new HTTPException(404);
  return c.json(pledge);
});
app.post("/pledges", zValidator("json", PledgeInputSchema), async (c) => {
  const caller = await identify(c.req.header("authorization"), new Date().toISOString());
  const saved = await savePledge(caller, c.req.valid("json"));
  if (!saved.ok) throw new HTTPException(409, { message: saved.refusal.detail });
  return c.json(saved.pledge, 201);
});

export const handler = handle(app);
