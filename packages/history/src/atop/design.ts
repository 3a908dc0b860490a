import type { Body, Cite, Norm } from '@casus/engine';
import { isValid } from '@casus/engine';
import { citesOf, unique } from './cites.ts';
import type { Engagement } from './engaged.ts';
import { asksFor, classOf, itemsOf } from './help.ts';
import { meant, type Scene } from './scene.ts';
import type { Coded } from './types.ts';
import type { Variable } from './variables.ts';

/** How the alliance is built: organs, contacts, aid, troops, and what it says of other treaties. */
export const designCodes = (engagements: readonly Engagement[], scene: Scene): readonly Coded[] => [
  ...organCodes(scene),
  militaryContact(engagements),
  militaryAid(engagements),
  base(scene),
  contributions(scene),
  flag('armred', 0, []),
  forbidden('acqterr', scene, (norm) => norm.act.verb === 'change' && isFrontier(norm), 2),
  flag('demwith', 1, citesOf(engagements.filter(({ norm }) => norm.act.verb === 'withdraw forces'))),
  ...relationCodes(scene),
  inside(scene),
  settlement(scene),
  flag('nomicoop', 1, citesOf(engagements.filter(isCivil))),
  flag(
    'ecaid',
    1,
    citesOf(
      engagements.filter(({ norm, way }) => way.length === 0 && owesHelp(norm) && asksFor(norm, 'funds')),
    ),
  ),
];

const flag = (variable: Variable, value: number, because: readonly Cite[]): Coded => ({
  variable,
  value: because.length > 0 ? value : 0,
  because,
});

const forbidden = (variable: Variable, scene: Scene, is: (norm: Norm) => boolean, value: number): Coded =>
  flag(
    variable,
    value,
    citesOf(
      scene.owed.filter((norm) => norm.position === 'prohibition' && is(norm)).map((norm) => ({ norm })),
    ),
  );

const isFrontier = (norm: Norm): boolean => norm.act.object === 'frontiers' || norm.act.object === 'borders';

const owesHelp = (norm: Norm): boolean => norm.position === 'duty' && classOf(norm) === 'help';

/** Bodies of the pact itself: not the parliament of one party, not a council of another treaty. */
const bodiesOf = (scene: Scene): readonly Body[] =>
  scene.pact.bodies.filter(
    (body) => body.actsFor === undefined && body.members !== undefined && isValid(body.valid ?? {}, scene.at),
  );

const organCodes = (scene: Scene): readonly Coded[] => {
  const bodies = bodiesOf(scene);
  const standing = bodies.filter(({ monitors }) => monitors !== undefined);
  const cites = unique(bodies.map(({ cite }) => cite));
  const meetings = scene.owed.filter(({ act, when }) => act.verb === 'hold' && when === undefined);
  const met = citesOf(meetings.map((norm) => ({ norm })));
  const military = bodies.some(
    ({ rules, countsFor }) =>
      countsFor !== undefined ||
      rules.some(({ on }) => on === 'force' || on === 'measures' || on === 'findings'),
  );
  const settles = bodies.some(({ rules }) => rules.some(({ on }) => on === 'settlement'));
  if (bodies.length === 0) return [flag('organ1', 1, met), flag('orgpurp1', 3, met)];
  return [
    {
      ...flag('organ1', standing.length > 0 ? 3 : 2, cites),
      assumption: 'a body that the text names is taken to meet regularly',
    },
    flag('orgpurp1', settles ? 5 : military ? 1 : 3, cites),
  ];
};

const militaryContact = (engagements: readonly Engagement[]): Coded => {
  const peace = engagements.filter(
    ({ norm, way }) =>
      norm.position === 'duty' &&
      way.length === 0 &&
      // To co-operate says nothing of the military; to exercise together, or to tell each other, does.
      (norm.act.verb === 'hold' || norm.act.verb === 'exchange information'),
  );
  const war = engagements.filter(
    ({ norm, way }) => norm.position === 'duty' && way.length > 0 && norm.act.verb === 'coordinate',
  );
  return peace.length > 0 ? flag('milcon', 2, citesOf(peace)) : flag('milcon', 1, citesOf(war));
};

const militaryAid = (engagements: readonly Engagement[]): Coded => {
  const standing = engagements.filter(
    ({ norm, way }) => way.length === 0 && owesHelp(norm) && norm.act.to !== undefined,
  );
  const training = standing.filter(({ norm }) => asksFor(norm, 'training'));
  const arms = standing.filter(({ norm }) => asksFor(norm, 'arms') || asksFor(norm, 'military assistance'));
  const value = training.length > 0 ? (arms.length > 0 ? 4 : 3) : arms.length > 0 ? 1 : 0;
  return { variable: 'milaid', value, because: citesOf([...arms, ...training]) };
};

/** Troops of one party in the country of another, as a right or a duty. */
const base = (scene: Scene): Coded => {
  const sends = scene.pact.norms.filter(
    (norm) =>
      (norm.position === 'liberty' || norm.position === 'duty') &&
      classOf(norm) === 'deploy' &&
      norm.act.in !== undefined &&
      norm.when === undefined &&
      isValid(norm.valid ?? {}, scene.at),
  );
  const senders = new Set(sends.flatMap(({ subject }) => meant(scene, subject.who)));
  const mutual = scene.parties.every((party) => senders.has(party));
  return flag('base', mutual ? 2 : 3, citesOf(sends.map((norm) => ({ norm }))));
};

const contributions = (scene: Scene): Coded =>
  flag(
    'contrib',
    1,
    citesOf(
      scene.owed
        .filter(({ act }) => act.menu?.items.some(({ amount }) => amount !== undefined))
        .map((norm) => ({ norm })),
    ),
  );

const UN = 'UNC-1945';
const LEAGUE = 'COVENANT-1920';

const relationCodes = (scene: Scene): readonly Coded[] => {
  const cited = citedIn(scene);
  const of = (wanted: (id: string) => boolean): readonly Cite[] =>
    unique(cited.filter(({ id }) => wanted(id)).map(({ cite }) => cite));
  const un = of((id) => id === UN);
  const league = of((id) => id === LEAGUE);
  return [
    un.length > 0 ? flag('reflnun', 2, un) : flag('reflnun', 1, league),
    flag(
      'natrefal',
      1,
      of((id) => id !== UN && id !== LEAGUE),
    ),
  ];
};

interface Cited {
  readonly id: string;
  readonly cite: Cite;
}

/** Other treaties that sentences of the pact name. */
const citedIn = (scene: Scene): readonly Cited[] => {
  const { pact } = scene;
  return [
    ...pact.relations.flatMap((relation): readonly Cited[] => {
      const id =
        relation.kind === 'prevails'
          ? relation.over
          : relation.kind === 'replaces'
            ? relation.pact
            : relation.kind === 'article subject to'
              ? (relation.to.pact ?? pact.id)
              : relation.to;
      return [{ id, cite: relation.cite }];
    }),
    ...[...pact.norms, ...pact.terms].flatMap((part) =>
      pactsIn(part).map((id): Cited => ({ id, cite: part.cite })),
    ),
  ].filter(({ id }) => id !== pact.id && id !== 'all');
};

const pactsIn = (part: unknown): readonly string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([key, inner]) =>
        key === 'cite' ? [] : key === 'pact' && typeof inner === 'string' ? [inner] : pactsIn(inner),
      );

/** Conflict between members: a party attacks another in the words of some sentence, or the meaning of the text is in question. */
const inside = (scene: Scene): Coded => {
  const lost = scene.pact.forfeitures.map(({ cite }) => cite);
  const attacks = scene.pact.norms.filter(
    ({ when }) =>
      when?.kind === 'incident' &&
      when.pattern.by !== undefined &&
      when.pattern.by.kind !== 'any state' &&
      when.pattern.by.kind !== 'except' &&
      meant(scene, when.pattern.by).some((party) => scene.parties.includes(party)),
  );
  const asked = scene.owed.filter(
    ({ when }) => when?.kind === 'fact' && when.arises === 'question of the text',
  );
  const general = unique([...citesOf(attacks.map((norm) => ({ norm }))), ...lost]);
  return general.length > 0
    ? flag('conwtin', 1, general)
    : flag('conwtin', 3, citesOf(asked.map((norm) => ({ norm }))));
};

const settlement = (scene: Scene): Coded =>
  flag(
    'medarb',
    1,
    unique(
      bodiesOf(scene).flatMap(({ rules }) =>
        rules.filter(({ on }) => on === 'settlement').map(({ cite }) => cite),
      ),
    ),
  );

/** A standing duty of help that is neither arms nor forces. */
const isCivil = ({ norm, way }: Engagement): boolean =>
  way.length === 0 &&
  owesHelp(norm) &&
  itemsOf(norm.act.menu).some((measure) =>
    ['funds', 'economic assistance', 'civil protection', 'police co-operation'].includes(measure),
  );
