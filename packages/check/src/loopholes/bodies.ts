import { type Body, type Event, NATURE, type Pact } from '@casus/engine';
import type { Defect } from '../blockers/mend.ts';
import { votes } from '../acts/motions.ts';
import { mayMean } from '../search/atoms.ts';
import type { NamedWord } from '../search/say.ts';
import { type Asked, aidsOf, citesOf, findingOf, found, type Lower, lower } from './asked.ts';
import type { Finding } from './finding.ts';

/** Bodies outside, in which the attacker may have a veto, and what has to be sought of them. */
const vetoed = (asked: Asked): readonly Body[] =>
  asked.system.bodies.flatMap(({ body, pact }) =>
    !votes(body) &&
    body.vetoes.some(({ who }) =>
      mayMean(who, asked.frame.attacker, asked.frame, asked.system.pacts[pact]?.pact.id ?? ''),
    )
      ? [body]
      : [],
  );

/** The attacker's veto in a body outside: on what the duty waits for, or on what has to be sought. */
const veto = (asked: Asked, lost: Lower | undefined): readonly Finding[] => {
  const blocked = vetoed(asked);
  if (blocked.length === 0) return [];
  const names = blocked.map((body) => body.name);
  const sought = aidsOf(asked).filter(
    (norm) => norm.act.verb === 'seek action' && names.includes(norm.act.body?.body ?? ''),
  );
  const cites = blocked.flatMap((body) => body.vetoes.map((one) => one.cite));
  if (lost && blocked.some((body) => saysAnything(asked, body.name)))
    return findingOf(asked, 'attacker-veto', lost, cites);
  return sought.length > 0
    ? [
        found(
          asked,
          'attacker-veto',
          `What has to be sought, ${asked.frame.attacker} can veto.`,
          [],
          [...citesOf(sought), ...cites],
        ),
      ]
    : [];
};

/** Bodies that nobody here commands: those outside the pacts, and the domestic ones of a guarantor. */
export const bodies = (asked: Asked): readonly Finding[] => {
  const silent = lower(asked.base, freed(asked, ['finding', 'decision']));
  return [
    ...veto(asked, silent),
    ...findingOf(
      asked,
      'outside-body',
      silent,
      asked.system.bodies.flatMap(({ body }) => (saysAnything(asked, body.name) ? [body.cite] : [])),
    ),
    ...findingOf(
      asked,
      'constitutional-process',
      lower(asked.base, freed(asked, ['authorisation'], ['gate'])),
      asked.system.pacts.flatMap(({ pact }) => pact.gates.map((gate) => gate.cite)),
      voted,
    ),
  ];
};

const freed = (asked: Asked, kinds: readonly Event['kind'][], defects: readonly Defect[] = []) =>
  asked.open({ defects, freedom: { word: (word) => word.by === NATURE && kinds.includes(word.act.kind) } });

const saysAnything = ({ tools }: Asked, name: string): boolean =>
  tools.words.some((word: NamedWord) => {
    if (word.by !== NATURE) return false;
    return (
      (word.act.kind === 'finding' && word.act.by === name) ||
      (word.act.kind === 'decision' && word.act.body === name)
    );
  });

const voted = (pact: Pact): Pact => ({
  ...pact,
  gates: pact.gates.map((gate) => ({ ...gate, already: true })),
});
