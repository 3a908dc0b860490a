import type { World } from '@casus/engine';

/** How a party is called in prose, by its catalogue code. */
export interface Name {
  readonly name: string;
  /** Takes the definite article inside a sentence ("the United States"). */
  readonly the: boolean;
}

/** Names of parties by catalogue code; a code that is missing is shown as it stands. */
export type Names = Readonly<Record<string, Name>>;

/** The names that the catalogue gives. */
export function namesOf(world: World): Names {
  return Object.fromEntries(
    world.actors.map((actor) => [actor.id, { name: actor.called ?? actor.name, the: actor.the === true }]),
  );
}

/** The name as a label, without article: "United States". */
export const label = (names: Names, party: string): string => names[party]?.name ?? party;

/** The name inside a sentence: "the United States". */
export const inSentence = (names: Names, party: string): string =>
  names[party]?.the ? `the ${label(names, party)}` : label(names, party);

/** "A", "A and B", "A, B and C": treaty English has no comma before that `and`. */
export function listed(items: readonly string[], joint = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** At most `most` names, then how many more there are: "Belgium, Canada and 12 others". */
export function listedShort(items: readonly string[], most: number): string {
  if (items.length <= most + 1) return listed(items);
  const shown = items.slice(0, most);
  return listed([...shown, `${items.length - most} others`]);
}

/** First letter in upper case; the rest is left alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 duty", "2 duties". */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
