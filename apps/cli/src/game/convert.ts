import {
  agentFormOf,
  type ExtensiveGame,
  gameToJson,
  type NormalGame,
  normalFormOf,
  reducedFormOf,
  type SequenceForm,
  sequenceFormOf,
  sequenceFormToJson,
  simultaneous,
  writeEfg,
  writeNfg,
} from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';

/** The forms that a game can be put into. */
export const FORMS = ['extensive', 'agent', 'normal', 'reduced', 'sequence'] as const;
/** The formats that it can be written in. */
export const FORMATS = ['efg', 'nfg', 'json'] as const;

/** One of the forms. */
export type Form = (typeof FORMS)[number];

/** A game in the form that was asked for. */
export type Formed = ExtensiveGame | NormalGame | { readonly kind: 'sequence'; readonly form: SequenceForm };

/** Puts a game into a form, where it has one. */
export function formed(game: ExtensiveGame | NormalGame, form: Form): Outcome<Formed> {
  const tree = (): ExtensiveGame => (game.kind === 'normal' ? simultaneous(game) : game);
  switch (form) {
    case 'extensive':
      return good(tree());
    case 'agent':
      return good(agentFormOf(tree()).game);
    case 'normal':
    case 'reduced': {
      if (game.kind === 'normal') return good(game);
      const made = form === 'normal' ? normalFormOf(game) : reducedFormOf(game);
      return made.kind === 'table'
        ? good(made.game)
        : bad(
            EXIT.stopped,
            `its table would hold ${made.payoffs.toLocaleString('en')} payoffs (${made.counts.map((count) => count.toLocaleString('en')).join(' x ')} strategies)`,
            'keep it as a tree, or take --form sequence, which is as long as the tree',
          );
    }
    case 'sequence': {
      const made = sequenceFormOf(tree());
      return made
        ? good({ kind: 'sequence', form: made })
        : bad(
            EXIT.usage,
            'a player forgets what it knew or did, and such a game has no sequence form',
            'take --form normal',
          );
    }
  }
}

/** Writes what was made, in a format that can hold it. */
export function written(made: Formed, format: (typeof FORMATS)[number]): Outcome<string> {
  switch (made.kind) {
    case 'sequence':
      return format === 'json'
        ? good(`${JSON.stringify(sequenceFormToJson(made.form), null, 1)}\n`)
        : bad(EXIT.usage, `the sequence form cannot be written as ${format}`, 'take --to json');
    case 'normal':
      if (format === 'nfg') return good(writeNfg(made));
      return format === 'json'
        ? good(`${JSON.stringify(gameToJson(made), null, 1)}\n`)
        : bad(
            EXIT.usage,
            'a table does not say who moves when',
            'take --to nfg or json, or --form extensive',
          );
    case 'extensive':
      if (format === 'efg') return good(writeEfg(made));
      return format === 'json'
        ? good(`${JSON.stringify(gameToJson(made), null, 1)}\n`)
        : bad(
            EXIT.usage,
            'a tree cannot be written as nfg',
            'take --to efg or json, or --form reduced or normal',
          );
  }
}
