import { type Body, isValid, type PartyId } from '@casus/engine';
import { votes } from '../acts/motions.ts';
import { mayMean } from '../search/atoms.ts';
import { type Asked, findingOf, lower } from './asked.ts';
import { eachBody } from './edits.ts';
import type { Finding, Repair } from './finding.ts';

/** Bodies whose members vote: what one vote can do, and what all of them can. */
export const voting = (asked: Asked): readonly Finding[] => {
  const bodies = asked.system.bodies.filter(
    ({ body }) => votes(body) && isValid(body.valid, asked.frame.start),
  );
  if (bodies.length === 0) return [];
  const cites = bodies.map(({ body }) => body.cite);
  const voters = asked.frame.cast.filter(
    (party) =>
      !asked.frame.victims.includes(party) &&
      bodies.some(({ body, pact }) => hasVoice(asked, body, asked.system.pacts[pact]?.pact.id ?? '', party)),
  );
  const lost = (free: readonly PartyId[]) =>
    lower(asked.base, asked.open({ freedom: { vote: (by) => free.includes(by) }, about: free }));
  const single = voters.flatMap((by) =>
    findingOf(asked, slugOf(asked, by), lost([by]), cites, repairOf(asked, by)),
  );
  const all = voters.length > 0 ? lost(voters) : undefined;
  const rules = bodies.flatMap(({ body }) => body.rules.map(({ rule }) => rule.kind));
  const strict = rules.some((rule) => rule === 'unanimity' || rule === 'consensus');
  const loose = rules.some((rule) => rule !== 'unanimity' && rule !== 'consensus');
  return [
    ...single,
    ...(strict ? findingOf(asked, 'consensus-body', all, cites, eachBody(byOne)) : []),
    ...(loose ? findingOf(asked, 'voting-body', all, cites) : []),
  ];
};

const hasVoice = (asked: Asked, body: Body, pact: string, party: PartyId): boolean =>
  (body.members !== undefined && mayMean(body.members, party, asked.frame, pact)) ||
  body.vetoes.some(({ who }) => mayMean(who, party, asked.frame, pact));

const slugOf = ({ frame, guarantors }: Asked, by: PartyId) =>
  by === frame.attacker ? 'attacker-veto' : guarantors.includes(by) ? 'self-veto' : 'any-party-veto';

const repairOf = ({ frame }: Asked, by: PartyId): Repair['edit'] =>
  by === frame.attacker
    ? eachBody((body) => ({
        ...body,
        excluded: [
          ...body.excluded,
          { who: { kind: 'pronoun', pronoun: 'attacker' }, on: 'all', cite: body.cite },
        ],
      }))
    : eachBody(byOne);

/** One vote for it is enough. */
const byOne = (body: Body): Body => ({
  ...body,
  rules: body.rules.map((one) => ({ ...one, rule: { kind: 'votes', need: 1, of: 0 } })),
});
