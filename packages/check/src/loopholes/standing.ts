import { type Cite, isValid, type Pact, type PartyId, SHARES, MEASURES, VERBS } from '@casus/engine';
import { isAid, isDuty } from '../blockers/mend.ts';
import { mayMean } from '../search/atoms.ts';
import { type Asked, aidsOf, citesOf, found } from './asked.ts';
import type { Finding } from './finding.ts';

/** What can be read off the text whatever the incident: form, parties, monitors, ranks, and means promised twice. */
export const standing = (asked: Asked): readonly Finding[] =>
  asked.system.pacts.flatMap(({ pact }) => [
    ...weakForm(asked, pact),
    ...creature(asked, pact),
    ...mortal(asked, pact),
    ...monitor(asked, pact),
    ...ranks(asked, pact),
    ...means(asked, pact),
    ...fellowsIn(asked, pact),
  ]);

/** An attacker that is itself a party. */
export const fellows = (asked: Asked): readonly Finding[] =>
  asked.system.pacts.flatMap(({ pact }) => fellowsIn(asked, pact));

/** The heading of a pact, which says its form. */
const heading = (pact: Pact): Cite => ({ pact: pact.id, article: 'Heading', sentence: 1, text: pact.title });

const weakForm = (asked: Asked, pact: Pact): readonly Finding[] => {
  const why = [
    ...(pact.form.binding ? [] : ['It does not bind in law.']),
    // A declaration is published and not signed; one that says since when it holds is no proposal.
    ...(pact.term.status === 'signed' || (pact.term.status === 'proposed' && pact.term.from !== undefined)
      ? []
      : [`It is ${pact.term.status}.`]),
    ...(pact.form.marks.includes('secret') ? ['It is secret.'] : []),
    ...(pact.form.marks.includes('executive') ? ['No parliament was asked to approve it.'] : []),
  ];
  if (why.length > 0) return [found(asked, 'weak-form', why.join(' '), [], [heading(pact)])];
  const cites = pact.norms.map((norm) => norm.cite);
  const hidden = cites.filter((cite) => cite.knownTo !== undefined);
  if (hidden.length > 0)
    return [found(asked, 'weak-form', 'What it means stands in a secret part.', [], hidden)];
  const loose = citesOf(pact.norms.filter((norm) => isAid(norm) && norm.cite.binding === false));
  return loose.length > 0
    ? [found(asked, 'weak-form', 'Help stands in a part that does not bind in law.', [], loose)]
    : [];
};

/** A party that is no state of the catalogue's making: whoever recognises it can act at its invitation. */
const creature = (asked: Asked, pact: Pact): readonly Finding[] =>
  pact.roles.flatMap((role) =>
    role.nature === 'outsiders' || role.nature === 'adversary'
      ? []
      : role.seats.flatMap(({ party }) =>
          asked.system.world.actors.get(party)?.kind === 'entity'
            ? [
                found(
                  asked,
                  'manufactured-beneficiary',
                  `${party} is a party, and is no state that others recognise.`,
                  [],
                  [role.cite],
                ),
              ]
            : [],
        ),
  );

/** A beneficiary that ended before the pact did, or with whose end the pact ends. */
const mortal = (asked: Asked, pact: Pact): readonly Finding[] =>
  asked.frame.victims.flatMap((party) => {
    const until = asked.system.world.actors.get(party)?.until;
    const end = pact.term.until ?? Number.POSITIVE_INFINITY;
    if (until === undefined || until > end || !isSeated(pact, party)) return [];
    return [
      found(
        asked,
        'lapsed-beneficiary',
        `${party} ended while the pact ran, or the pact with it.`,
        [],
        [heading(pact)],
      ),
    ];
  });

const isSeated = (pact: Pact, party: PartyId): boolean =>
  pact.roles.some((role) => role.seats.some((seat) => seat.party === party));

/** A monitor that the attacker's side is not bound to let in. */
const monitor = (asked: Asked, pact: Pact): readonly Finding[] => {
  const monitors = pact.bodies.filter((body) => body.monitors);
  const { attacker, frame } = { attacker: asked.frame.attacker, frame: asked.frame };
  const bound = pact.norms.some(
    (norm) => norm.act.verb === 'admit' && mayMean(norm.subject.who, attacker, frame, pact.id),
  );
  return monitors.length > 0 && !bound
    ? [
        found(
          asked,
          'monitor-blocked',
          `Nothing binds ${attacker} to admit it.`,
          [],
          monitors.map((body) => body.monitors?.cite ?? body.cite),
        ),
      ]
    : [];
};

/** Another treaty stands above this one by its own words. The Charter stands above all, and is not told. */
const ranks = (asked: Asked, pact: Pact): readonly Finding[] => {
  const above = pact.relations.flatMap((relation) =>
    (relation.kind === 'yields' || relation.kind === 'without prejudice') && relation.to !== 'UNC-1945'
      ? [{ to: relation.to, cite: relation.cite }]
      : [],
  );
  return above.length > 0
    ? [
        found(
          asked,
          'prior-treaty',
          `${above.map(({ to }) => to).join(', ')} goes before it.`,
          [],
          above.map(({ cite }) => cite),
        ),
      ]
    : [];
};

/**
 * Three or more who owe each other help, and no sentence about one of them that attacks another: it keeps its seat, its
 * vote and its rights. Where the casus itself is the attack of one of them, that is the rule.
 */
const fellowsIn = (asked: Asked, pact: Pact): readonly Finding[] => {
  const { attacker, start: at } = asked.frame;
  const mutual = pact.roles.filter((role) => role.nature === 'members' || role.nature === 'parties');
  const has = (party: PartyId): boolean =>
    mutual.some((role) =>
      role.seats.some((seat) => (seat.party === party || seat.party === 'all states') && isValid(seat, at)),
    );
  if (!has(attacker) || !asked.frame.victims.some(has)) return [];
  const loses = pact.exits.some((exit) => exit.kind === 'expel' || exit.kind === 'suspend');
  const meant = pact.terms.some(
    (term) =>
      term.kind === 'casus' &&
      term.patterns.some(({ by }) => by?.kind === 'role' && mutual.some((role) => role.singular === by.role)),
  );
  const aids = pact.norms.filter(
    (norm) => isAid(norm) && isDuty(norm) && CLASSES.get(norm.act.verb) === 'help',
  );
  return loses || meant || aids.length === 0
    ? []
    : [
        found(
          asked,
          'attacker-is-fellow',
          `${attacker} attacks a fellow party and keeps its seat and its rights: no sentence suspends or expels it.`,
          [],
          citesOf(aids),
        ),
      ];
};

const CLASSES: ReadonlyMap<string, string> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** All the forces of a guarantor are promised by two pacts. */
const means = (asked: Asked, pact: Pact): readonly Finding[] => {
  const whole = aidsOf(asked).filter((norm) =>
    [...(norm.act.menu?.items ?? []), ...(norm.act.menu?.mustInclude ?? [])].some(
      (item) => MEASURES.find((entry) => entry.id === item.measure)?.share === SHARES[2],
    ),
  );
  const others = whole.filter((norm) => norm.cite.pact !== pact.id);
  const own = whole.filter((norm) => norm.cite.pact === pact.id);
  return own.length > 0 && others.length > 0
    ? [
        found(
          asked,
          'means-not-there',
          'All its forces are promised to two at once.',
          [],
          citesOf([...own, ...others]),
        ),
      ]
    : [];
};
