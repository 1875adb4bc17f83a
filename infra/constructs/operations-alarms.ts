import { Duration, NestedStack, Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Operation } from "aws-cdk-lib/aws-dynamodb";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import type { ContractApi } from "./http-api.ts";
import { routes } from "./routes.ts";

interface Rule {
  readonly metric: IMetric;
  readonly threshold: number;
  readonly description: string;
  /** How many periods in a row. */
  readonly periods?: number;
}

const period = Duration.minutes(5);
const tableOperations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.TRANSACT_WRITE_ITEMS,
];

/**
 * Every alarm of the service, all to one topic to which the people in charge subscribe. They are a stack of their own
 * inside the service's: together they would be more resources than CloudFormation takes in one (500).
 */
export class OperationsAlarms extends Construct {
  readonly topic: Topic;
  readonly #alarms: NestedStack;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, "Topic", {
      displayName: "Angkor alarms",
      enforceSSL: true,
    });
    this.#alarms = new NestedStack(this, "Operations", { description: "The alarms of the service" });
  }

  watchFunction(name: string, watched: HouseFunction): void {
    this.#alarm(`${name}-errors`, {
      metric: watched.metricErrors({ period }),
      threshold: 1,
      description: `The function ${name} ended with an error, or ran out of time or memory`,
    });
    this.#alarm(`${name}-throttles`, {
      metric: watched.metricThrottles({ period }),
      threshold: 1,
      description: `The function ${name} was called more often at once than the account allows`,
    });
    this.#alarm(`${name}-duration`, {
      metric: watched.metricDuration({ period, statistic: Stats.percentile(95) }),
      threshold: watched.timeoutSeconds * 500,
      periods: 3,
      description: `One call of ${name} in twenty takes more than half of its ${watched.timeoutSeconds} seconds`,
    });
  }

  /** A function that the table's stream feeds: how far it is behind, and what it gave up. */
  watchFeed(name: string, watched: HouseFunction, givenUp: Queue): void {
    this.#alarm(`${name}-behind`, {
      metric: watched.metric("IteratorAge", { period, statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(15).toMilliseconds(),
      description: `${name} is told of changes of the table a quarter of an hour late`,
    });
    this.#alarm(`${name}-given-up`, {
      metric: givenUp.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      threshold: 1,
      description: `Changes of the table were given up that ${name} could not take; the queue says which`,
    });
  }

  /** One alarm an operation, under the operation's own name. */
  watchApi({ api, stage }: ContractApi): void {
    this.#alarm("api-5xx", {
      metric: api.metricServerError({ period }),
      threshold: 5,
      description: "Five answers of the API in five minutes were server errors",
    });
    for (const { name, method, path } of routes) {
      const metric = new Metric({
        namespace: "AWS/ApiGateway",
        metricName: "5xx",
        dimensionsMap: {
          ApiId: api.apiId,
          Stage: stage.stageName,
          Method: method.toUpperCase(),
          Resource: path,
        },
        statistic: Stats.SUM,
        period,
      });
      this.#alarm(name, { metric, threshold: 1, description: `${name} answered with a server error` });
    }
  }

  watchTable(table: HouseTable): void {
    this.#alarm("table-throttles", {
      metric: table.metricThrottledRequestsForOperations({ operations: tableOperations, period }),
      threshold: 10,
      description: "The table refused ten requests in five minutes: too many at once on one key",
    });
    this.#alarm("table-system-errors", {
      metric: table.metricSystemErrorsForOperations({ operations: tableOperations, period }),
      threshold: 1,
      description: "DynamoDB failed on its own side",
    });
  }

  #alarm(name: string, { metric, threshold, description, periods = 1 }: Rule): void {
    const alarm = new Alarm(this.#alarms, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: description,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
