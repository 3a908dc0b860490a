import type { Area, ProtectedObject } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { suggest } from '../link/suggest.ts';
import { complain, type Here, overAt, startOf, termNamed } from './context.ts';
import { nounOf, whoOf } from './who.ts';

/** A place in a condition: any of its parts. */
export const placeOf = (place: ast.Place, here: Here): Area =>
  unite(place.items.map((base) => baseOf(base, here)));

const unite = (areas: readonly Area[]): Area =>
  areas.length === 1 && areas[0] ? areas[0] : { kind: 'union', of: areas };

/** An area as a definition draws it. */
export const areaOf = (set: ast.AreaSet, here: Here): Area => {
  const base = unite(set.items.map((term) => termArea(term, here)));
  return set.minus.length === 0
    ? base
    : { kind: 'except', base, minus: unite(set.minus.map((term) => termArea(term, here))) };
};

/** An area in lettered items; later letters may refer to earlier ones. */
export const letteredOf = (areas: ast.LetteredAreas, here: Here): Area => {
  const lettered = new Map(areas.items.map((item) => [item.letter, item]));
  return { kind: 'union', of: areas.items.map((item) => letteredItem(item, { ...here, lettered })) };
};

const letteredItem = (item: ast.LetteredArea, here: Here): Area => {
  const area = areaOf(item.area, here);
  const from = startOf(here.low, item.from, item);
  const until = overAt(here.low, item.until, item);
  return from === undefined && until === undefined
    ? area
    : {
        kind: 'dated',
        area,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      };
};

const termArea = (term: ast.AreaTerm, here: Here): Area => {
  let area = baseOf(term.base, here);
  for (const limit of term.limits) {
    switch (limit.$type) {
      case 'AreaIn': {
        const inside = placeOf(limit.place, here);
        area =
          area.kind === 'territory' || area.kind === 'objects'
            ? { ...area, in: inside }
            : { kind: 'overlap', of: [area, inside] };
        break;
      }
      case 'ControlledBy':
        area =
          area.kind === 'territory'
            ? { ...area, control: whoOf(limit.who, here) }
            : {
                kind: 'overlap',
                of: [area, { kind: 'territory', of: { kind: 'any state' }, control: whoOf(limit.who, here) }],
              };
        break;
      case 'AsOf': {
        const at = limit.signature ? here.low.signed : startOf(here.low, limit.at, limit);
        const asOf = <T extends Area>(part: T): Area =>
          part.kind === 'territory' && at !== undefined
            ? { ...part, asOf: at }
            : part.kind === 'overlap'
              ? { ...part, of: part.of.map(asOf) }
              : part;
        area = asOf(area);
        break;
      }
      case 'NorthOf':
        area = northOf(area, limit.line, limit, here);
        break;
    }
  }
  return area;
};

/** "North of the Tropic of Cancer" narrows to the part of the catalogue that is called so. */
const northOf = (area: Area, line: string, node: ast.AreaLimit, here: Here): Area => {
  const narrow = (part: Area): Area => {
    if (part.kind === 'region') {
      const name =
        here.low.catalogue.world.regions.find((region) => region.id === part.region)?.name ?? part.region;
      return { kind: 'region', region: region(`${name} north of the ${line}`, node, here) };
    }
    if (part.kind === 'union') {
      // The line narrows what stands next to it: the last item of the list.
      return {
        ...part,
        of: part.of.map((each, index) => (index === part.of.length - 1 ? narrow(each) : each)),
      };
    }
    return (part.kind === 'territory' || part.kind === 'objects') && part.in
      ? { ...part, in: narrow(part.in) }
      : part;
  };
  return narrow(area);
};

const region = (name: string, node: ast.AreaLimit | ast.AreaBase | ast.Noun, here: Here): string => {
  const found = here.low.catalogue.region(name);
  if (found === undefined)
    complain(
      here.low,
      'P005',
      node,
      `${name} is no region of the catalogue and no area of this pact.`,
      suggest(name, [...here.low.catalogue.names, ...here.low.names.terms.keys()]),
    );
  return found ?? name;
};

const baseOf = (base: ast.AreaBase, here: Here): Area => {
  switch (base.$type) {
    case 'AreaOf': {
      // "The territory of any Member except Greenland" takes a place away; of a state, its territory.
      const { who, without } = withoutExcepted(base.who);
      const area: Area = {
        kind: 'territory',
        of: whoOf(who, here),
        ...(base.only === 'islands'
          ? { only: 'islands' as const }
          : base.only === 'metropolitan territory'
            ? { only: 'metropolitan' as const }
            : {}),
      };
      return without.length === 0
        ? area
        : { kind: 'except', base: area, minus: unite(without.map((noun) => areaOfNoun(noun, here))) };
    }
    case 'ObjectsOf':
      return { kind: 'objects', objects: base.objects as ProtectedObject[], of: whoOf(base.who, here) };
    case 'PartsOf':
      return unite(base.names.map((name) => ({ kind: 'region', region: region(name, base, here) })));
    case 'AreaName': {
      const term = termNamed(here.low, base.name);
      if (term !== undefined && here.low.names.terms.get(term) === 'line')
        return { kind: 'line', line: term };
      if (term !== undefined) return { kind: 'term', term };
      return { kind: 'region', region: region(base.name, base, here) };
    }
    case 'StatesIn':
      return { kind: 'territory', of: { kind: 'any state' } };
    case 'LetterRef': {
      const item = here.lettered?.get(base.letter);
      return item ? letteredItem(item, here) : { kind: 'everywhere' };
    }
    case 'ContactLine':
      return { kind: 'line', line: 'line of contact' };
  }
};

/** A set of owners, and what is excepted from the last of them. */
const withoutExcepted = (who: ast.Who): { readonly who: ast.Who; readonly without: readonly ast.Noun[] } => {
  const last = who.items.at(-1);
  if (last?.$type !== 'Quantified' || !last.except) return { who, without: [] };
  const { except, ...bare } = last;
  return { who: { ...who, items: [...who.items.slice(0, -1), bare] }, without: except.items };
};

const areaOfNoun = (noun: ast.Noun, here: Here): Area =>
  noun.$type === 'Named' && noun.pact === undefined && here.low.catalogue.party(noun.name) === undefined
    ? { kind: 'region', region: region(noun.name, noun, here) }
    : { kind: 'territory', of: nounOf(noun, here) };
