import type { WorldIndex } from '../compile/world.ts';
import type { Attribution, Claim, Contest, Event, Finding, Request } from '../model/event.ts';
import { itemWords, listWords, partiesWords, partyWords, regionWords } from './phrases.ts';

/** An event in a few words, for trees and lanes; the chronicle's own sentence where it has one. */
export const eventWords = (world: WorldIndex, event: Event): string => {
  if (event.text !== undefined) return event.text;
  const who = 'by' in event && typeof event.by === 'string' ? partyWords(world, event.by) : '';
  switch (event.kind) {
    case 'incident':
      return `${who}: ${incidentWords(world, event)}`;
    case 'claim':
      return `${who} ${event.denies ? 'denies' : 'claims'} ${claimed(world, event)}${event.because === undefined ? '' : `, because "${event.because}"`}`;
    case 'attribution':
      return `${who} attributes ${numbered(event.about)} to ${partyWords(world, event.to)}${grounds(event)}`;
    case 'contest':
      return `${who} contests ${numbered(event.about)}${event.term === undefined ? '' : ` as ${event.term}`}${grounds(event)}`;
    case 'finding':
      return finding(world, event);
    case 'opinion':
      return `${who} determines that the security of ${partiesWords(world, event.of)} is threatened${event.in === undefined ? '' : ` in ${listWords(event.in.map((id) => regionWords(world, id)))}`}`;
    case 'invocation':
      return `${who} invokes Article ${event.article} of ${event.pact}`;
    case 'request': {
      const what = event.what === 'meeting' ? `a meeting of the ${event.body ?? 'parties'}` : event.what;
      return `${who} requests ${what}${event.to ? ` from ${partiesWords(world, event.to)}` : ''}${under(event)}`;
    }
    case 'consultation':
      return `${partiesWords(world, event.by)} ${event.by.length === 1 ? 'consults' : 'consult'}`;
    case 'proposal':
      return `${who} proposes "${event.motion.title}" to the ${event.body}`;
    case 'vote':
      return `${who} ${VOTES[event.vote]} "${event.title}"`;
    case 'decision':
      return `${event.body}: "${event.motion.title}" is ${event.outcome}`;
    case 'measure':
      return `${who}: ${itemWords(event)}${against(world, event.against)}`;
    case 'pledge':
      return `${who} pledges ${listWords(event.items.map(itemWords))} to ${partiesWords(world, event.to)}`;
    case 'delivery':
      return `${who} delivers ${itemWords(event)} to ${partiesWords(world, event.to)}`;
    case 'authorisation':
      return `the ${event.organ} of ${partyWords(world, event.of)} ${event.granted ? 'gives' : 'withholds'} approval`;
    case 'reporting':
      return `${who} reports to the ${event.body}`;
    case 'conduct':
      return `${who}: ${event.verb}${event.object === undefined ? '' : ` ${event.object}`}`;
    case 'status':
      return `${event.by === undefined ? '' : `${who} `}${event.act} ${event.pact}`;
    case 'fact':
      return `${event.by === undefined ? '' : `${who} ${event.finds ? 'finds' : 'claims'}: `}${event.fact} ${event.holds ? 'holds' : 'does not hold'}`;
    case 'tick':
      return 'time passes';
  }
};

const VOTES = {
  yes: 'votes for',
  no: 'votes against',
  abstain: 'abstains on',
  absent: 'is absent from',
  veto: 'vetoes',
  objects: 'objects to',
} as const;

/** How a chronicle refers to an event: by its number, or as the incident in hand. */
const numbered = (about: number | undefined): string => (about === undefined ? 'the incident' : `(${about})`);

const incidentWords = (
  world: WorldIndex,
  of: { readonly incident: string; readonly on: readonly string[] },
): string => `${of.incident}${of.on.length > 0 ? ` on ${partiesWords(world, of.on)}` : ''}`;

const claimed = (world: WorldIndex, event: Claim): string =>
  event.incident === undefined
    ? numbered(event.about)
    : `${incidentWords(world, event.incident)} by ${partyWords(world, event.incident.by)}`;

const finding = (world: WorldIndex, event: Finding): string => {
  const by = world.actors.has(event.by) ? partyWords(world, event.by) : `the ${event.by}`;
  const found =
    event.element === 'attribution'
      ? `an act of ${partyWords(world, event.to ?? 'unknown')}`
      : (event.element ?? event.term ?? event.incident);
  const what =
    found === undefined
      ? `${event.holds ? '' : 'against '}${numbered(event.about)}`
      : `that ${numbered(event.about)} is ${event.holds ? '' : 'not '}${found}`;
  return `${by} finds ${what}${event.provided === undefined ? '' : `, if it is ${event.provided}`}`;
};

const grounds = (event: Attribution | Contest): string =>
  `${event.confidence === undefined ? '' : `, with ${event.confidence} confidence`}${event.evidence ? `, on the evidence of ${listWords(event.evidence)}` : ''}`;

const under = (event: Request): string =>
  event.pact === undefined
    ? ''
    : ` under ${event.article === undefined ? '' : `Article ${event.article} of `}${event.pact}`;

const against = (world: WorldIndex, parties: readonly string[] | undefined): string =>
  parties ? ` against ${partiesWords(world, parties)}` : '';
