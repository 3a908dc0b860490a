import { presentOf } from '../compile/rolls.ts';
import { covers, isWithin } from '../compile/world.ts';
import type { Area } from '../model/area.ts';
import type { Cite } from '../model/cite.ts';
import type { Verdict } from '../model/event.ts';
import type { PartyId, Pronoun, Who } from '../model/who.ts';
import { and, not, or, sure } from '../truth/kleene.ts';
import { attackerOf } from '../casus/attacker.ts';
import { type Context, inside, withRule, withThat } from './context.ts';
import { eventAt, holdersOf, partiesOf, victimsOf } from './read.ts';

/** Whether a party is one of those that a text means, in a case. An unknown actor makes it contested. */
export const includes = (who: Who, party: PartyId, context: Context): Verdict => {
  if (who.kind === 'anyone') return 'true';
  if (party === 'unknown') return 'contested';
  const { state, at } = context;
  switch (who.kind) {
    case 'states':
      return sure(who.ids.some((id) => id === party || presentOf(state.system.world, id, at) === party));
    case 'role':
    case 'body':
      return sure(members(who, context).includes(party));
    case 'group': {
      const term = context.rule.terms
        .get(who.term)
        ?.find((entry) => entry.kind === 'group' && covers(entry.valid, at) && isKnown(entry.cite, context));
      const there = term?.kind === 'group' ? inside(context, `group ${who.term}`) : undefined;
      return term?.kind === 'group' && there ? includes(term.who, party, there) : 'false';
    }
    case 'in':
      return sure(isHome(who.area, party, context));
    case 'any state':
      return sure((state.system.world.actors.get(party)?.kind ?? 'state') === 'state');
    case 'pronoun':
      return pronoun(who.pronoun, context).includes(party)
        ? 'true'
        : who.pronoun === 'attacker' && attackerOf(context) === 'unknown'
          ? 'contested'
          : 'false';
    case 'except':
      return and(includes(who.base, party, context), not(includes(who.minus, party, context)));
    case 'union':
      return who.of.reduce<Verdict>(
        (sofar, part) => (sofar === 'true' ? sofar : or(sofar, includes(part, party, context))),
        'false',
      );
    case 'such':
      return and(includes(who.base, party, context), context.weigh(who.that, withThat(context, party)));
  }
};

/** A definition in a secret annex means something only to those who know of it. */
export const isKnown = (cite: Cite, context: Context): boolean =>
  cite.knownTo === undefined || context.bearer === undefined || cite.knownTo.includes(context.bearer);

/** Whether a state has a home in a region, or in one of several. */
const isHome = (area: Area, party: PartyId, context: Context): boolean => {
  if (area.kind === 'union') return area.of.some((part) => isHome(part, party, context));
  if (area.kind !== 'region') return false;
  const { world } = context.state.system;
  return (world.territories.get(party) ?? []).some(
    (home) =>
      isWithin(world, home.id, area.region, context.at) ||
      (world.regions.get(home.id)?.kind === 'territory' && partly(context, home.id, area.region)),
  );
};

/** A state lies in a region if a part of its territory does (Turkey in Europe). */
const partly = (context: Context, territory: string, region: string): boolean => {
  const { world } = context.state.system;
  for (const part of world.regions.values()) {
    if (part.within.some((link) => link.in === territory) && isWithin(world, part.id, region, context.at))
      return true;
  }
  return false;
};

/** The parties that a text means, in a case; empty for sets that cannot be listed. */
export const members = (who: Who, context: Context): readonly PartyId[] => {
  const { state, at } = context;
  switch (who.kind) {
    case 'anyone':
      return [];
    case 'states':
      return who.ids.map((id) => presentOf(state.system.world, id, at));
    case 'role': {
      const rule = who.pact === undefined ? context.rule : state.system.byId.get(who.pact);
      if (!rule) return [];
      return rule.roles.has(who.role) ? holdersOf(state, rule, who.role, at) : partiesOf(state, rule, at);
    }
    case 'body': {
      const rule = who.pact === undefined ? context.rule : state.system.byId.get(who.pact);
      const body = rule?.pact.bodies.find((entry) => entry.name === who.body && covers(entry.valid, at));
      if (!rule || !body) return [];
      if (body.actsFor !== undefined) return [body.actsFor];
      const there = inside(withRule(context, rule), `body ${rule.pact.id} ${body.name}`);
      return body.members && there ? members(body.members, there) : [];
    }
    case 'group': {
      const term = context.rule.terms
        .get(who.term)
        ?.find((entry) => entry.kind === 'group' && covers(entry.valid, at) && isKnown(entry.cite, context));
      const there = term?.kind === 'group' ? inside(context, `group ${who.term}`) : undefined;
      return term?.kind === 'group' && there ? members(term.who, there) : [];
    }
    case 'in':
    case 'any state':
      return [...state.system.world.actors.values()]
        .filter(
          (actor) =>
            actor.kind === 'state' && covers(actor, at) && includes(who, actor.id, context) === 'true',
        )
        .map((actor) => actor.id);
    case 'pronoun':
      return pronoun(who.pronoun, context);
    case 'except':
      return members(who.base, context).filter((party) => includes(who.minus, party, context) !== 'true');
    case 'union':
      return [...new Set(who.of.flatMap((part) => members(part, context)))];
    case 'such':
      return members(who.base, context).filter(
        (party) => context.weigh(who.that, withThat(context, party)) === 'true',
      );
  }
};

/** Who a pronoun stands for; empty where the case names nobody. */
export const pronoun = (word: Pronoun, context: Context): readonly PartyId[] => {
  const { state, case: of } = context;
  switch (word) {
    case 'victim':
      return of ? victimsOf(state, of) : [];
    case 'attacker': {
      const attacker = attackerOf(context);
      return attacker === undefined || attacker === 'unknown' ? [] : [attacker];
    }
    case 'bearer':
      return context.bearer === undefined ? [] : [context.bearer];
    case 'that party':
      return context.that !== undefined ? [context.that] : of ? victimsOf(state, of) : [];
    case 'requester':
    case 'invoker': {
      if (!of) return [];
      for (let index = of.events.length - 1; index >= 0; index -= 1) {
        const event = eventAt(state, of.events[index] ?? -1);
        if (
          event &&
          (event.kind === 'request' || event.kind === 'invocation') &&
          (event.kind === 'request') === (word === 'requester')
        )
          return [event.by];
      }
      return [];
    }
    case 'other party': {
      const not =
        context.bearer !== undefined && context.seekingOther
          ? [context.bearer]
          : of && of.root >= 0
            ? victimsOf(state, of)
            : context.bearer === undefined
              ? []
              : [context.bearer];
      const all = partiesOf(state, context.rule, context.at);
      const others = all.filter((party) => !not.includes(party));
      // Where all are victims of one incident, each is the other's other.
      return others.length > 0 || not.length < 2 ? others : all;
    }
    case 'parties to the dispute': {
      const attacker = attackerOf(context);
      return of
        ? [...victimsOf(state, of), ...(attacker === undefined || attacker === 'unknown' ? [] : [attacker])]
        : [];
    }
  }
};
