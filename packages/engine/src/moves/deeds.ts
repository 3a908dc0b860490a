import type { Move, MoveDomain } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { aboutDomain, byBreach, type Desk, free, lawful, marked, one, some } from './make.ts';
import type { Template } from './template.ts';
import { tryAct } from './trial.ts';

/** Acts in the world: force and threats, measures, deliveries, conduct. These can break a prohibition. */

/** Incidents by a party: each group of kinds against each group of targets that the same norms protect. */
export const incidents = (desk: Desk): readonly Move[] => {
  const { by, words, others } = desk;
  const details: readonly MoveDomain[] = [
    some('in', words.regions, { optional: true, beyond: true }),
    one('object', ['territory', 'forces', 'vessels', 'aircraft'], { optional: true }),
    one('across', words.lines, { optional: true, beyond: true }),
    free('supportedBy'),
    free('qualities'),
    some('disputed', ['attribution', 'scale', 'place', 'provocation', 'kind'], {
      takes: 'any',
      optional: true,
    }),
    aboutDomain(desk),
  ];
  const plain = one('means', [], { takes: 'any', optional: true, beyond: true });
  const nuclear = some('means', ['nuclear weapons'], { beyond: true });
  const make = (
    kind: (typeof words.kinds)[number][number],
    on: readonly PartyId[],
    means?: string,
  ): Template => ({
    kind: 'incident',
    incident: kind,
    by,
    on,
    ...(means === undefined ? {} : { means: [means] }),
  });
  const target = others[0];
  if (!desk.bans || target === undefined)
    return [
      lawful(desk, make('armed attack', target === undefined ? [] : [target]), [
        one('incident', words.kinds.flat()),
        some('on', others, { takes: 'any', beyond: true }),
        plain,
        ...details,
      ]),
    ];
  const out: Move[] = [];
  for (const kinds of words.kinds) {
    const [first] = kinds;
    if (first === undefined) continue;
    for (const means of [undefined, 'nuclear weapons']) {
      const kind = one('incident', kinds);
      const how = means === undefined ? plain : nuclear;
      const nobody = tryAct(desk.state, make(first, [], means));
      out.push(marked(desk, make(first, [], means), [kind, how, ...details], nobody));
      for (const { values, trial } of byBreach(desk, others, (party) => make(first, [party], means)))
        out.push(
          marked(
            desk,
            make(first, values.slice(0, 1), means),
            // Others may stand beside those named: the mark speaks of those named.
            [kind, some('on', values, { beyond: true }), how, ...details],
            trial,
          ),
        );
    }
  }
  return out;
};

/** Measures for somebody, against somebody, both or neither; and deliveries. */
export const measures = (desk: Desk): readonly Move[] => {
  const { by, words, others } = desk;
  const rest = [free('amount'), aboutDomain(desk)];
  const out: Move[] = [];
  const groups = desk.bans ? words.measures : [words.measures.flat()];
  for (const group of groups) {
    const [measure] = group;
    if (measure === undefined) continue;
    const which = one('measure', group);
    const put = (event: Template, domains: readonly MoveDomain[]): void => {
      const all = [which, ...domains, ...rest];
      if (!desk.bans) out.push(lawful(desk, event, all));
      else {
        const trial = tryAct(desk.state, event);
        if (!trial.refused) out.push(marked(desk, event, all, trial));
      }
    };
    put({ kind: 'measure', by, measure }, []);
    put({ kind: 'measure', by, measure, to: [] }, [some('to', [], { takes: 'any' })]);
    for (const { values, event } of targets(desk, (party) => ({ kind: 'measure', by, measure, to: [party] })))
      put(event, [some('to', values, { beyond: true })]);
    for (const { values, event } of targets(desk, (party) => ({
      kind: 'measure',
      by,
      measure,
      against: [party],
    })))
      put(event, [some('against', values, { takes: 'any', beyond: true }), free('to')]);
    for (const { values, event } of targets(desk, (party) => ({
      kind: 'delivery',
      by,
      measure,
      to: [party],
    })))
      put(event, [some('to', values, { takes: others.length === 0 ? 'any' : 'some', beyond: true })]);
  }
  return out;
};

/** Targets in groups that break the same norms, each with its first instance. */
const targets = (
  desk: Desk,
  make: (party: PartyId) => Template,
): readonly { readonly values: readonly PartyId[]; readonly event: Template }[] => {
  const [first] = desk.others;
  if (first === undefined) return [];
  if (!desk.bans) return [{ values: desk.others, event: make(first) }];
  return byBreach(desk, desk.others, make).map(({ values }) => ({
    values,
    event: make(values[0] ?? first),
  }));
};

/** A word that no text uses, to stand for any object but those named. */
const OTHER_OBJECT = 'something else';

/** Conduct by verb and object. */
export const conduct = (desk: Desk): readonly Move[] => {
  const { by, words } = desk;
  const rest = [free('to'), aboutDomain(desk)];
  const out: Move[] = [
    lawful(desk, { kind: 'conduct', by, verb: words.otherConduct[0] ?? 'warn' }, [
      one('verb', words.otherConduct),
      free('object'),
      ...rest,
    ]),
  ];
  for (const [verb, objects] of words.conduct) {
    const make = (object: string | undefined): Template => ({
      kind: 'conduct',
      by,
      verb,
      ...(object === undefined ? {} : { object }),
    });
    if (!desk.bans) {
      out.push(
        lawful(desk, make(undefined), [one('object', objects, { optional: true, beyond: true }), ...rest]),
      );
      continue;
    }
    out.push(marked(desk, make(undefined), rest, tryAct(desk.state, make(undefined))));
    for (const { values, trial } of byBreach(desk, objects, make))
      out.push(marked(desk, make(values[0]), [one('object', values), ...rest], trial));
    out.push(
      marked(
        desk,
        make(OTHER_OBJECT),
        [one('object', [OTHER_OBJECT], { beyond: true }), ...rest],
        tryAct(desk.state, make(OTHER_OBJECT)),
      ),
    );
  }
  return out;
};
