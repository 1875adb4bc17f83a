import { isRecord, type JsonRecord, list, record, text } from "../json.ts";

export interface Resource {
  readonly logicalId: string;
  readonly properties: JsonRecord;
}

/** The resources of one type. */
export const resourcesOf = (template: JsonRecord, type: string): readonly Resource[] =>
  Object.entries(record(template["Resources"], "Resources"))
    .map(([logicalId, value]) => ({ logicalId, resource: record(value, logicalId) }))
    .filter(({ resource }) => resource["Type"] === type)
    .map(({ logicalId, resource }) => ({
      logicalId,
      properties: record(resource["Properties"], `${logicalId}.Properties`),
    }));

/** The one resource that an `Fn::Join`, `Fn::GetAtt` or `Ref` of the template names. */
export const referenced = (value: unknown, at: string): string => {
  const found = record(value, at);
  const joined = found["Fn::Join"];
  if (joined !== undefined) {
    const parts = list(list(joined, at)[1], at);
    return referenced(
      parts.find((part) => isRecord(part)),
      at,
    );
  }
  const attribute = found["Fn::GetAtt"];
  return attribute === undefined ? text(found["Ref"], at) : text(list(attribute, at)[0], at);
};
