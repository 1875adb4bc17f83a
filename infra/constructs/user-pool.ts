import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolRiskConfigurationAttachment,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  type PasswordPolicy,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import type { TokenSource } from "./api-functions.ts";
import { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { acceptFinding } from "./nag.ts";
import { type OptOut, statedReason } from "./opt-out.ts";
import { tableGrants } from "./table-grants.ts";

export interface UsersProps {
  readonly bundles: Bundles;
  readonly table: HouseTable;
  /** Without it the pool watches for stolen passwords and unusual sign-ins (Cognito's Plus plan, paid by user). */
  readonly withoutThreatProtection?: OptOut;
  readonly disposable?: OptOut;
}

const passwordPolicy: PasswordPolicy = {
  minLength: 14,
  requireDigits: true,
  requireLowercase: true,
  requireSymbols: true,
  requireUppercase: true,
  tempPasswordValidity: Duration.days(7),
};

/** Who may sign in. The ISU invites each user and records its State and dated roles; nobody registers alone. */
export class Users extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly identity: HouseFunction;

  constructor(scope: Construct, id: string, props: UsersProps) {
    super(scope, id);
    this.pool = this.#makePool(props);
    this.client = this.#makeClient();
    this.identity = new HouseFunction(this, "identity", {
      name: "identity",
      bundles: props.bundles,
      description: "Puts a user's State and roles into its access token",
      environment: { TABLE_NAME: props.table.tableName },
      statements: tableGrants(props.table, ["GetItem"]),
    });
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, this.identity, LambdaVersion.V2_0);
  }

  get tokens(): TokenSource {
    const issuer = this.pool.userPoolProviderUrl;
    return {
      issuer,
      clientId: this.client.userPoolClientId,
      jwksUri: `${issuer}/.well-known/jwks.json`,
    };
  }

  #makePool({ disposable, withoutThreatProtection }: UsersProps): UserPool {
    if (disposable !== undefined) statedReason(disposable);
    const pool = new UserPool(this, "Pool", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      customAttributes: {
        state: new StringAttribute({ mutable: true, maxLen: 84 }),
        roles: new StringAttribute({ mutable: true, maxLen: 2048 }),
      },
      passwordPolicy,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: disposable === undefined,
      removalPolicy: disposable === undefined ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(withoutThreatProtection === undefined
        ? {
            featurePlan: FeaturePlan.PLUS,
            standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
          }
        : { featurePlan: FeaturePlan.ESSENTIALS }),
    });
    acceptFinding(pool, {
      id: "AwsSolutions-COG2",
      reason:
        "Every user can turn on a second factor, and risky sign-ins need one. Users of small ministries without a device of their own would be shut out by a general duty.",
    });
    if (withoutThreatProtection === undefined) {
      this.#respondToRisk(pool);
      return pool;
    }
    const { reason } = withoutThreatProtection;
    acceptFinding(pool, { id: "AwsSolutions-COG3", reason });
    acceptFinding(pool, { id: "AwsSolutions-COG8", reason });
    return pool;
  }

  /** A stolen password is blocked; an unusual sign-in needs the second factor. */
  #respondToRisk(pool: UserPool): void {
    new CfnUserPoolRiskConfigurationAttachment(this, "Risks", {
      userPoolId: pool.userPoolId,
      clientId: "ALL",
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
      accountTakeoverRiskConfiguration: {
        actions: {
          mediumAction: { eventAction: "MFA_IF_CONFIGURED", notify: false },
          highAction: { eventAction: "MFA_REQUIRED", notify: false },
        },
      },
    });
  }

  /** The client may not write the custom attributes: whoever could would give itself any role. */
  #makeClient(): UserPoolClient {
    const own = new ClientAttributes().withStandardAttributes({ email: true, fullname: true, locale: true });
    return this.pool.addClient("Client", {
      authFlows: { userSrp: true, adminUserPassword: true },
      generateSecret: false,
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      readAttributes: own.withCustomAttributes("state", "roles"),
      writeAttributes: own,
    });
  }
}
