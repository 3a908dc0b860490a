import type { ChoiceInfo } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Choices } from './choices.ts';
import { complain, type Lowering, termNamed, textOf } from './context.ts';
import type { Placed } from './sentences.ts';

/** Readings of a pact by what they explain. */
export interface Readings {
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, ast.Reading>>;
  /** Readings that replace the sentence they follow; by sentence. */
  readonly ofSentence: ReadonlyMap<Placed, string>;
}

const targetOf = (reading: ast.Reading, low: Lowering): string | undefined => {
  const { target } = reading;
  if (!target) return undefined;
  const words = target.name ?? target.quoted ?? target.phrase ?? '';
  return termNamed(low, words) ?? words;
};

/** Collects the readings and adds their choices. */
export const collectReadings = (low: Lowering, sentences: readonly Placed[], choices: Choices): Readings => {
  const byId = new Map<string, Map<string, ast.Reading>>();
  const ofSentence = new Map<Placed, string>();
  for (const home of sentences) {
    for (const reading of home.readings) {
      const target = targetOf(reading, low);
      const id = target ?? `Article ${home.cite.article}`;
      if (target === undefined) ofSentence.set(home, id);
      const map = byId.get(id) ?? new Map<string, ast.Reading>();
      map.set(reading.title, reading);
      byId.set(id, map);
      const option = {
        label: reading.title,
        heldBy: (reading.heldBy?.items ?? []).map((item) => item.name),
        text: textOf(reading.body),
        ...(reading.source === undefined ? {} : { source: reading.source }),
      };
      const known = choices.infos.get(id);
      const info: ChoiceInfo = known ?? {
        id,
        kind: 'reading',
        about: target ?? `the sentence of Article ${home.cite.article}`,
        options: [{ label: 'plain', heldBy: [], text: target === undefined ? home.cite.text : '' }],
        cites: [home.cite],
      };
      choices.infos.set(id, { ...info, options: [...info.options, option] });
      const used =
        target === undefined ||
        low.names.terms.has(target) ||
        sentences.some((other) =>
          other.cite.text.toLowerCase().includes(target.replace(/^a /, '').toLowerCase()),
        );
      if (!used) complain(low, 'P009', reading, `Nothing in ${low.id} says "${id}".`);
    }
  }
  return { byId, ofSentence };
};
