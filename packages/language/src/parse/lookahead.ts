import { type LangiumCoreServices, type LangiumParser, prepareLangiumParser } from 'langium';

/**
 * A parser that looks ahead past the end of a rule. Langium's own prediction stops there, so that an open
 * list swallows whatever comma or `and` comes next: in "When the Council authorises force, any Member may",
 * the comma ends the condition. Here an open end is followed into every place where the rule is used, until
 * one way of reading is left (docs/decisions/008).
 */
export function farSightedParser(services: LangiumCoreServices): LangiumParser {
  const parser = prepareLangiumParser(services);
  const { lookaheadStrategy } = (parser as unknown as { readonly wrapper: { lookaheadStrategy: Strategy } })
    .wrapper;
  const network = once(() => networkOf(lookaheadStrategy.atn));
  lookaheadStrategy.buildLookaheadForAlternation = ({ rule, prodOccurrence }) => {
    const choose = decision(lookaheadStrategy, network, `${rule.name}_Alternation_${prodOccurrence}`);
    return function (this: Reader): number | undefined {
      return choose(this, undefined);
    };
  };
  lookaheadStrategy.buildLookaheadForOptional = ({ rule, prodOccurrence, prodType }) => {
    const choose = decision(lookaheadStrategy, network, `${rule.name}_${prodType}_${prodOccurrence}`);
    return function (this: Reader): boolean {
      return choose(this, LEAVE) === ENTER;
    };
  };
  parser.finalize();
  return parser;
}

/** Ways out of a decision on an optional part: its content comes first. */
const ENTER = 0;
const LEAVE = 1;
/** Tokens to look at for one decision: more than any sentence needs, few enough for noise without end. */
const FARTHEST = 300;
/** Most states of a grammar, and most ways out of one. */
const MOST_PLACES = 2 ** 14;
const MOST_WAYS = 2 ** 9;
/** Chevrotain's number for the last state of a rule, and for the token after the last. */
const RULE_STOP = 7;
const END = 1;

/** What this file uses of Chevrotain's lookahead strategy and of its network of states (versions are exact). */
interface Strategy {
  readonly atn: Atn;
  buildLookaheadForAlternation: (asked: Asked) => (this: Reader) => number | undefined;
  buildLookaheadForOptional: (asked: Asked & { readonly prodType: string }) => (this: Reader) => boolean;
}
interface Asked {
  readonly rule: { readonly name: string };
  readonly prodOccurrence: number;
}
interface Reader {
  LA(ahead: number): { readonly tokenTypeIdx: number };
  /** The rules being read, outermost first, by short names, and which call of the rule above each is. */
  readonly RULE_STACK: readonly number[];
  readonly RULE_OCCURRENCE_STACK: readonly number[];
  readonly shortRuleNameToFull: Readonly<Record<number, string>>;
}
interface Atn {
  readonly decisionMap: Readonly<Record<string, AtnState>>;
  readonly ruleToStartState: ReadonlyMap<unknown, AtnState>;
}
interface AtnState {
  readonly type: number;
  readonly rule: { readonly name: string };
  readonly production?: { readonly idx: number };
  readonly stop?: AtnState;
  readonly transitions: readonly {
    readonly target: AtnState;
    readonly tokenType?: { readonly tokenTypeIdx: number };
    readonly followState?: AtnState;
    readonly rule?: { readonly name: string };
  }[];
}

/** A state of the network: reads a token, or leads on without one; the last state of a rule leads back. */
interface Place {
  readonly id: number;
  readonly reads: readonly { readonly token: number; to: Place }[];
  readonly leads: readonly { readonly to: Place; readonly back?: Place }[];
  readonly last: boolean;
  /** Of a last state: every place where its rule may have been used. */
  readonly uses: Place[];
}

/** Where a reading may stand: the way chosen, the place, and the rules to come back to, as far as they are known. */
interface Stand {
  readonly way: number;
  readonly place: Place;
  readonly back: Back;
}
interface Back {
  readonly id: number;
  readonly place?: Place;
  readonly up?: Back;
  readonly down: Map<number, Back>;
}

/** All stands after some tokens, and what each next token leads to. */
interface Ahead {
  readonly stands: readonly Stand[];
  readonly way?: number;
  /** All ways have come to the same places, as far as can be told without knowing where the rule is used. */
  readonly tied?: boolean;
  readonly next: (Ahead | undefined)[];
}

interface Network {
  readonly placeOf: (state: AtnState) => Place;
  /** Where the reading goes on after a call of a rule: by the calling rule, the called one and which call it is. */
  readonly after: ReadonlyMap<string, Place>;
  readonly top: Back;
  backs: number;
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Chevrotain's states as places, each numbered once, with the uses of every rule. */
function networkOf(atn: Atn): Network {
  const places = new Map<AtnState, Place>();
  const after = new Map<string, Place>();
  const todo: AtnState[] = [];
  const placeOf = (state: AtnState): Place => {
    const known = places.get(state);
    if (known) return known;
    const made: Place = { id: places.size, reads: [], leads: [], last: state.type === RULE_STOP, uses: [] };
    places.set(state, made);
    todo.push(state);
    return made;
  };
  for (const start of atn.ruleToStartState.values()) placeOf(start);
  for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
    const from = placeOf(state);
    for (const { target, tokenType, followState, rule } of state.transitions) {
      const to = placeOf(target);
      if (tokenType)
        (from.reads as { token: number; to: Place }[]).push({ token: tokenType.tokenTypeIdx, to });
      else if (followState) {
        const back = placeOf(followState);
        (from.leads as { to: Place; back?: Place }[]).push({ to, back });
        after.set(callOf(state.rule.name, rule?.name, state.production?.idx), back);
        if (target.stop) placeOf(target.stop).uses.push(back);
      } else (from.leads as { to: Place }[]).push({ to });
    }
  }
  // A grammar of ours that outgrows the numbers of `keyOf` fails at once, and does not misread.
  if (places.size >= MOST_PLACES || [...places.values()].some(({ leads }) => leads.length >= MOST_WAYS))
    throw new Error('lookahead: a grammar too large for the numbers of its stands');
  return { placeOf, after, top: { id: 0, down: new Map() }, backs: 1 };
}

const callOf = (calling?: string, called?: string, nth?: number): string => `${calling}>${called}>${nth}`;

/** The rules to come back to, all of them, as the parser stands. */
function backOf(network: Network, { RULE_STACK, RULE_OCCURRENCE_STACK, shortRuleNameToFull }: Reader): Back {
  let back = network.top;
  for (let depth = 1; depth < RULE_STACK.length; depth += 1) {
    const [calling, called] = [RULE_STACK[depth - 1], RULE_STACK[depth]].map(
      (short) => shortRuleNameToFull[short ?? 0],
    );
    const place = network.after.get(callOf(calling, called, RULE_OCCURRENCE_STACK[depth]));
    if (place) back = deeper(network, back, place);
  }
  return back;
}

/** A decision of the grammar: the way to take, or `none` where no way reads the first token. */
function decision(
  strategy: Strategy,
  network: () => Network,
  key: string,
): (reader: Reader, none: number | undefined) => number | undefined {
  const known = new Map<string, Ahead>();
  const starts = new Map<Back, Ahead>();
  const startFrom = (back: Back): Ahead => {
    const made = starts.get(back) ?? startOf(network(), strategy.atn.decisionMap[key], back);
    starts.set(back, made);
    return made;
  };
  let start: Ahead | undefined;
  const read = (reader: Reader, from: Ahead, none: number | undefined): Ahead | number | undefined => {
    let now = from;
    for (let ahead = 1; ahead <= FARTHEST; ahead += 1) {
      const token = reader.LA(ahead).tokenTypeIdx;
      const next = (now.next[token] ??= reach(network(), now, token, known));
      // Where the text goes wrong farther on, the way that came so far meets the wrong word and reports it there.
      if (next.stands.length === 0) return ahead === 1 ? none : firstWay(now);
      if (next.way !== undefined) return next.tied ? next : next.way;
      now = next;
    }
    return firstWay(now);
  };
  return (reader, none) => {
    start ??= startFrom(network().top);
    const found = read(reader, start, none);
    if (typeof found !== 'object') return found;
    // Tied over all uses of the rule; this one use may tell.
    const here = read(reader, startFrom(backOf(network(), reader)), none);
    return typeof here === 'object' ? here.way : here;
  };
}

const firstWay = ({ stands }: Ahead): number => Math.min(...stands.map(({ way }) => way));

function startOf(network: Network, state: AtnState | undefined, back: Back): Ahead {
  if (!state) throw new Error('lookahead: a decision that the network does not know'); // both come from one grammar
  const set = new Stands();
  for (const [way, { to }] of network.placeOf(state).leads.entries())
    spread(network, { way, place: to, back }, set);
  return { stands: set.all, next: [] };
}

/** Where all stands are after one more token. */
function reach(network: Network, from: Ahead, token: number, known: Map<string, Ahead>): Ahead {
  const set = new Stands();
  for (const { way, place, back } of from.stands) {
    // Nothing uses the rule of a whole file: it ends with the text.
    if (place.last && token === END) set.add({ way, place, back });
    for (const read of place.reads)
      if (read.token === token) spread(network, { way, place: read.to, back }, set);
  }
  const same = known.get(set.key);
  if (same) return same;
  const made: Ahead = { stands: set.all, next: [], ...wayOf(set.all) };
  known.set(set.key, made);
  return made;
}

/** Follows what leads on without a token; an open end goes back to every use of its rule. */
function spread(network: Network, from: Stand, set: Stands): void {
  const todo = [from];
  for (let stand = todo.pop(); stand !== undefined; stand = todo.pop()) {
    if (!set.see(stand)) continue;
    const { way, place, back } = stand;
    if (place.last) {
      if (back.place && back.up) todo.push({ way, place: back.place, back: back.up });
      else if (place.uses.length === 0) set.add(stand);
      for (const use of back.place ? [] : place.uses) todo.push({ way, place: use, back: network.top });
      continue;
    }
    if (place.reads.length > 0) set.add(stand);
    for (const lead of place.leads)
      todo.push({ way, place: lead.to, back: lead.back ? deeper(network, back, lead.back) : back });
  }
}

function deeper(network: Network, up: Back, place: Place): Back {
  const known = up.down.get(place.id);
  if (known) return known;
  const made: Back = { id: network.backs, place, up, down: new Map() };
  network.backs += 1;
  up.down.set(place.id, made);
  return made;
}

/** A set of stands, each once. */
class Stands {
  readonly all: Stand[] = [];
  private readonly seen = new Set<number>();
  private readonly keys: number[] = [];

  /** Whether a stand is new here. */
  see(stand: Stand): boolean {
    const key = keyOf(stand);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  add(stand: Stand): void {
    this.all.push(stand);
    this.keys.push(keyOf(stand));
  }

  get key(): string {
    return [...new Set(this.keys)].sort((a, b) => a - b).join(' ');
  }
}

/**
 * One number for a stand, since it is made for every state that a parser looks at; it stays below 2^53. Ways and places
 * are of the grammar, and 2^30 chains of rules to come back to are more than a text within the limit of length can make.
 */
const keyOf = ({ way, place, back }: Stand): number => (way * MOST_PLACES + place.id) * 2 ** 30 + back.id;

/** The way that is left: the only one, or the first where all ways have come to the same places. */
function wayOf(stands: readonly Stand[]): Pick<Ahead, 'way' | 'tied'> {
  const ways = new Map<number, Set<number>>();
  const all = new Set<number>();
  for (const { way, place, back } of stands) {
    all.add(way);
    const key = keyOf({ way: 0, place, back });
    const there = ways.get(key);
    if (there) there.add(way);
    else ways.set(key, new Set([way]));
  }
  const [first] = all;
  if (all.size === 1 && first !== undefined) return { way: first };
  // Every place is shared by all ways: no word to come can tell them apart.
  return all.size > 0 && [...ways.values()].every((some) => some.size === all.size)
    ? { way: Math.min(...all), tied: true }
    : {};
}
