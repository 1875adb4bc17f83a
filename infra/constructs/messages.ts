import { Aws, Duration, Fn, Stack } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { StreamFeed } from "./stream-feed.ts";
import { tableGrants } from "./table-grants.ts";

export interface MessagesProps {
  readonly bundles: Bundles;
  readonly table: HouseTable;
  /** Where links to records begin. */
  readonly apiUrl: string;
  /** The address that sends e-mail; its domain is an identity that SES has verified. */
  readonly mailSender: string;
}

/** Events of these kinds of records are news. */
const newsKinds = [
  "work-plan",
  "progress-record",
  "requirement",
  "pledge",
  "commitment",
  "fund-allocation",
  "response",
];

const newEvents = {
  eventName: ["INSERT"],
  dynamodb: {
    Keys: { pk: { S: newsKinds.map((kind) => ({ prefix: `${kind}#` })) }, sk: { S: [{ prefix: "EVENT#" }] } },
  },
};

/** A queue of messages in which something was just put. */
const wokenQueues = {
  dynamodb: { Keys: { sk: { S: ["QUEUE"] } }, NewImage: { wake: { S: [{ exists: true }] } } },
};

/** Tells subscribers of events: docs/adr/0032-telling-people.md. */
export class Messages extends Construct {
  readonly notify: HouseFunction;
  readonly notifyFeed: StreamFeed;
  readonly deliver: HouseFunction;
  readonly deliverFeed: StreamFeed;
  readonly remind: HouseFunction;
  readonly digest: HouseFunction;

  constructor(scope: Construct, id: string, { bundles, table, apiUrl, mailSender }: MessagesProps) {
    super(scope, id);
    this.notify = new HouseFunction(this, "notify", {
      name: "notify",
      bundles,
      description: "Puts a message of each event into the queues of those whom it concerns",
      environment: { TABLE_NAME: table.tableName },
      statements: tableGrants(table, ["GetItem", "Query", "PutItem", "UpdateItem"]),
      timeout: { seconds: 60, reason: "A batch of events may concern every subscription" },
    });
    this.notifyFeed = new StreamFeed(this, "NotifyFeed", {
      table,
      target: this.notify,
      filters: [newEvents],
      batchSize: 25,
    });
    this.deliver = new HouseFunction(this, "deliver", {
      name: "deliver",
      bundles,
      description: "Sends what waits in the queues of subscriptions",
      environment: { TABLE_NAME: table.tableName, API_URL: apiUrl },
      statements: tableGrants(table, ["GetItem", "BatchGetItem", "Query", "UpdateItem"]),
      timeout: {
        seconds: 60,
        reason: "Others' servers are given ten seconds to answer, several times in a row",
      },
    });
    this.deliverFeed = new StreamFeed(this, "DeliverFeed", {
      table,
      target: this.deliver,
      filters: [wokenQueues],
      batchSize: 50,
      lanes: 10,
    });
    this.remind = new HouseFunction(this, "remind", {
      name: "remind",
      bundles,
      description: "Puts messages of what is due or overdue into the queues of those whom it concerns",
      environment: { TABLE_NAME: table.tableName },
      statements: tableGrants(table, ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem"]),
      timeout: {
        seconds: 300,
        reason: "It reads every open need and pledge, once a day, and nobody waits for it",
      },
    });
    this.digest = new HouseFunction(this, "digest", {
      name: "digest",
      bundles,
      description: "Sends e-mail: what waits as a digest, and codes that confirm addresses",
      environment: {
        TABLE_NAME: table.tableName,
        API_URL: apiUrl,
        MAIL_SENDER: mailSender,
        MAIL_ENDPOINT: `https://email.${Aws.REGION}.${Aws.URL_SUFFIX}`,
      },
      statements: [
        ...tableGrants(table, ["GetItem", "BatchGetItem", "Query", "UpdateItem"]),
        new PolicyStatement({
          // SendEmail of a whole message is checked as SendRawEmail too.
          actions: ["ses:SendEmail", "ses:SendRawEmail"],
          resources: [
            Stack.of(this).formatArn({
              service: "ses",
              resource: "identity",
              resourceName: Fn.select(1, Fn.split("@", mailSender)),
            }),
          ],
        }),
      ],
      timeout: {
        seconds: 300,
        reason:
          "It reads what waits for each subscription by e-mail, one after the other, and nobody waits for it",
      },
    });
    new Rule(this, "EveryFiveMinutes", {
      description: "Sends codes to addresses that are to be confirmed, and the digests that are due",
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(this.digest, { retryAttempts: 0 })],
    });
    new Rule(this, "EveryDay", {
      description: "Tells what is due",
      schedule: Schedule.rate(Duration.days(1)),
      targets: [new LambdaFunction(this.remind, { retryAttempts: 2 })],
    });
    new Rule(this, "EveryMinute", {
      description: "Sends what is due",
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(this.deliver, { retryAttempts: 0 })],
    });
  }

  get functions(): ReadonlyMap<string, HouseFunction> {
    return new Map([
      ["notify", this.notify],
      ["deliver", this.deliver],
      ["remind", this.remind],
      ["digest", this.digest],
    ]);
  }
}
