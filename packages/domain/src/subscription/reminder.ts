/** What is due, or overdue: told once each. */
export const reminderKinds = [
  "answer-due",
  "answer-overdue",
  "follow-up-due",
  "tranche-due",
  "tranche-overdue",
] as const;
export type ReminderKind = (typeof reminderKinds)[number];
