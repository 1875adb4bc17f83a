/**
 * Takes the place of `@aws-sdk/credential-provider-node` in every bundle. Lambda puts a function's credentials into
 * its environment, so the chain of files, processes and services that the SDK would try is dead weight
 * (130 KiB and 9 ms of a cold start). See docs/adr/0011-small-bundles.md.
 */
export const defaultProvider = () => async () => {
  const accessKeyId = process.env["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = process.env["AWS_SECRET_ACCESS_KEY"];
  const sessionToken = process.env["AWS_SESSION_TOKEN"];
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new Error("The environment holds no AWS credentials");
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
};
