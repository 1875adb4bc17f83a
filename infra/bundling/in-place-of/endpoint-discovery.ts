/** In place of `@aws-sdk/middleware-endpoint-discovery`: the endpoint is in the environment, nothing is discovered. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => false,
  configFileSelector: () => false,
  default: false,
};

export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;

export const getEndpointDiscoveryPlugin = () => ({ applyToStack: () => {} });
