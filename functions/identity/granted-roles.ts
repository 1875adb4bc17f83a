import { roles } from "@angkor/domain/shared";

const grantPattern = /^([a-z-]+)(?:@(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?)?$/;

const isGrant = (text: string): boolean => {
  const name = grantPattern.exec(text)?.[1];
  return roles.some((role) => role === name);
};

const listed = (attribute: string): readonly unknown[] => {
  try {
    const list: unknown = JSON.parse(attribute);
    return Array.isArray(list) ? list : [list];
  } catch {
    return attribute.split(/[\s,]+/).filter((part) => part !== "");
  }
};

/**
 * The roles of the user attribute `custom:roles`: a JSON list, or words separated by spaces or commas, each such as
 * `isu` or, from a day until (exclusive) another, `committee@2025-12-01/2027-11-30`. What is no role is `refused`.
 */
export const grantedRoles = (
  attribute: string | undefined,
): { readonly granted: readonly string[]; readonly refused: readonly string[] } => {
  const texts = listed(attribute ?? "").map(String);
  return { granted: texts.filter(isGrant), refused: texts.filter((text) => !isGrant(text)) };
};
