import type { Severity } from '@casus/check';
import { bad, EXIT, good, type Outcome } from '../exit.ts';

/** From the least to the worst. */
const SEVERITIES: readonly Severity[] = ['slight', 'serious', 'grave'];

/** `--fail-on grave`, or another of the severities. */
export const severityNamed = (word: string | undefined): Outcome<Severity | undefined> => {
  if (word === undefined) return good(undefined);
  const severity = SEVERITIES.find((one) => one === word);
  return severity
    ? good(severity)
    : bad(EXIT.usage, `--fail-on ${word}: is no severity`, 'write --fail-on grave, serious or slight');
};

/** Whether one of the findings is as severe as that. */
export const bites = (
  findings: readonly { readonly severity: Severity }[],
  worst: Severity | undefined,
): boolean =>
  worst !== undefined &&
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(worst));
