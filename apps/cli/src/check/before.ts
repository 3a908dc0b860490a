import type { Opening } from '@casus/check';
import type { Draft, Incident } from '@casus/engine';
import { counted, listed } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { loadCrisis, type Faulty, type Library } from '../library/load.ts';
import type { Choices } from '../run/choose.ts';

/** What a chronicle tells of the time before an incident: the incident, what happened until then, and what it fixes. */
export interface Told {
  readonly incident: Incident;
  readonly opening: Opening;
  readonly chosen: Choices;
  /** For the heading. */
  readonly says: string;
}

/**
 * `--crisis FILE`: what happened before the incident asked about is what the chronicle tells. The incident is its
 * last, or the one with the number that `--event` gives; what comes after it is left out.
 */
export async function toldBy(
  library: Library,
  file: string,
  event: string | undefined,
  drafts: readonly Draft[],
): Promise<Outcome<Told> | Faulty> {
  const loaded = await loadCrisis(library, file);
  if (!loaded.ok) return loaded;
  const { crisis } = loaded.value;
  const foreign = drafts.filter(({ id }) => !crisis.pacts.includes(id)).map(({ id }) => id);
  if (foreign.length > 0)
    return bad(
      EXIT.findings,
      `${file}: is a crisis under ${listed(crisis.pacts)}, not under ${listed(foreign)}`,
      `ask about ${crisis.pacts.join(' ')}, or name a crisis that is under ${listed(foreign)}`,
    );
  const events = crisis.steps.flatMap((step) => (step.kind === 'event' ? [step.event] : []));
  const incidents = events.filter((one): one is Incident => one.kind === 'incident');
  const number = event === undefined ? undefined : Number(event.replace(/[()]/g, ''));
  const incident = number === undefined ? incidents.at(-1) : incidents.find(({ no }) => no === number);
  if (incident === undefined)
    return bad(
      EXIT.findings,
      number === undefined
        ? `${file}: tells of no incident`
        : `${file}: ${event ?? ''} is the number of no incident`,
      number === undefined
        ? 'an incident is what somebody does to another, e.g. "Russia attacks Ukraine."'
        : incidents.length === 0
          ? 'it tells of none'
          : `its incidents are ${incidents.map(({ no }) => (no === undefined ? 'one without a number' : `(${no})`)).join(', ')}`,
    );
  const before = events.slice(0, events.indexOf(incident));
  const { text: _text, ...bare } = incident;
  return good({
    incident: bare,
    chosen: crisis.chosen,
    opening: { at: incident.at, before, idle: [], out: [] },
    says: `What happened before is as ${file} tells it (${counted(before.length, 'event')}); what it tells of later is left out.`,
  });
}
