import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { isRecord, parseJson } from "../json.ts";

export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  readonly publicJwk: JWK;
}

const algorithm = "RS256";
const publicParts = ["kty", "n", "e"] as const;

const signingKey = async (privateJwk: JWK): Promise<SigningKey> => {
  const keyId = await calculateJwkThumbprint(privateJwk);
  const parts = publicParts.map((part) => [part, privateJwk[part]]);
  return {
    keyId,
    privateKey: await importJWK(privateJwk, algorithm),
    publicJwk: { ...Object.fromEntries(parts), kid: keyId, alg: algorithm, use: "sig" },
  };
};

const newPrivateJwk = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair(algorithm, { extractable: true })).privateKey);

const readPrivateJwk = async (file: string): Promise<JWK | undefined> => {
  try {
    const stored = parseJson(await readFile(file, "utf8"));
    return isRecord(stored) && stored["kty"] === "RSA" ? stored : undefined;
  } catch {
    return undefined;
  }
};

/** The key that signs tokens. Kept in `file`, so that a token outlives a restart; a new one each time without. */
export const loadSigningKey = async (file: string | undefined): Promise<SigningKey> => {
  if (file === undefined) return signingKey(await newPrivateJwk());
  const stored = await readPrivateJwk(file);
  if (stored !== undefined) return signingKey(stored);
  const made = await newPrivateJwk();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return signingKey(made);
};
