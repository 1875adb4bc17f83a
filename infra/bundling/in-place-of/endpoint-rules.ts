/**
 * In place of the SDK's rules for DynamoDB's endpoints: the stack writes the endpoint of its region into each
 * function's environment (`AWS_ENDPOINT_URL_DYNAMODB`), as one machine writes that of its own database.
 */
export const defaultEndpointResolver = ({ Endpoint: endpoint }: { readonly Endpoint?: string }) => {
  if (endpoint === undefined) throw new Error("The environment lacks AWS_ENDPOINT_URL_DYNAMODB");
  return { url: new URL(endpoint), properties: {}, headers: {} };
};
