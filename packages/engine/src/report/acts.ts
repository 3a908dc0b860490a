import type { WorldIndex } from '../compile/world.ts';
import type { Act } from '../model/norm.ts';
import type { PartyId } from '../model/who.ts';
import { EFFORTS, listWords, menuWords, partiesWords } from './phrases.ts';

/** Verbs that take what is done as their object ("impose full sanctions"); others take it with "with". */
const TAKES_OBJECT: ReadonlySet<string> = new Set([
  'impose',
  'use',
  'deploy',
  'mobilise',
  'authorise',
  'decide',
  'carry out',
  'veto',
]);

/** "threaten or use force", "use force with all its available forces": force needs no naming twice. */
const meansWords = (verb: string, menu: string): string => {
  if (menu === '' || verb.endsWith(menu)) return '';
  if (verb === 'take action') return menu === EFFORTS.necessary ? ' as is necessary' : `: ${menu}`;
  return TAKES_OBJECT.has(verb) ? ` ${menu}` : ` with ${menu}`;
};

/** What is protected, and whose: "against the territorial integrity of any state". */
const againstWords = (verb: string, object: string | undefined, whose: string): string => {
  if (object === undefined || !VIOLATIONS.has(verb))
    return whose === ''
      ? ''
      : `${verb === 'attack' ? '' : verb.startsWith('impose') ? ' on' : ' against'} ${whose}`;
  return ` against the ${object}${whose === '' ? '' : ` of ${whose}`}`;
};

const VIOLATIONS: ReadonlySet<string> = new Set(['threaten or use force', 'use force']);

/** Verbs whose object goes before the party: "respect the borders of Ukraine". */
const OBJECT_FIRST: ReadonlySet<string> = new Set(['report', 'respect', 'respect and preserve']);

/** Verbs that are done with somebody, not to somebody: "exchange information with Poland". */
const TAKES_WITH: ReadonlySet<string> = new Set(['exchange information', 'coordinate']);

/** How a verb takes the body that it is about; others are done in it. */
const FORUMS: Readonly<Record<string, string>> = {
  report: 'to ',
  'seek action': 'by ',
  call: 'a meeting of ',
  veto: 'of ',
  admit: '',
  exclude: '',
};

/** What an act asks, in words: "assist Ukraine with arms". */
export const actWords = (
  world: WorldIndex,
  act: Act,
  to: readonly PartyId[],
  against: readonly PartyId[],
): string => {
  const menu = act.menu ? menuWords(act.menu) : '';
  const others = to.length > 6 ? 'the other parties' : partiesWords(world, to);
  const whom = to.length > 0 ? `${TAKES_WITH.has(act.verb) ? ' with' : ''} ${others}` : '';
  const target = againstWords(
    act.verb,
    act.object,
    against.length > 6 ? 'any state' : partiesWords(world, against),
  );
  const about = act.object === undefined || VIOLATIONS.has(act.verb) ? '' : ` ${act.object}`;
  const forum = act.body ? ` ${FORUMS[act.verb] ?? 'in '}the ${act.body.body}` : '';
  const verb = act.qualities ? act.verb.replace(/force$/, `${listWords(act.qualities)} force`) : act.verb;
  const objectFirst = OBJECT_FIRST.has(act.verb);
  return `${verb}${objectFirst ? about : ''}${whom}${objectFirst ? '' : about}${meansWords(act.verb, menu)}${target}${forum}`;
};
