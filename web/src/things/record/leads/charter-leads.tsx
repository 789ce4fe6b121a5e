import type { Given } from '../given.ts';

/** The rule as it reads now. */
export function RuleLead({ given: { charter, opened } }: { given: Given }) {
  return <strong>{charter?.rules.find(({ ruleId }) => ruleId === opened.about['ruleId'])?.text}</strong>;
}

/** The resource that was put in. */
export function ResourceLead({ given: { charter, opened } }: { given: Given }) {
  const { resourceId } = opened.about;
  return <strong>{charter?.resources.find((one) => one.resourceId === resourceId)?.what}</strong>;
}
