import type { ChoiceInfo } from '@casus/engine';
import { element, escaped } from '../markup.ts';
import { inSentence, label, listed, listedShort } from '../names.ts';
import { alternativeWords } from '../prose.ts';
import { NONE_OWED, selectionWords, type Comparison } from '../resolutions.ts';
import { date } from '../zone.ts';
import { articleName, cited } from '../tree.ts';
import type { Brief } from './model.ts';

/** What the results say about one choice: which duties hang on it, and what each alternative makes of them. */
function hangs(choice: ChoiceInfo, comparison: Comparison | undefined, brief: Brief): string {
  if (!comparison) return '';
  const verdicts = comparison.verdicts.filter(({ dependsOn }) => dependsOn.includes(choice.id));
  if (verdicts.length === 0)
    return element('p', { class: 'hangs' }, 'In this run no verdict changes with it.');
  const items = verdicts.slice(0, 8).map((verdict) => {
    const who = listedShort(
      verdict.parties.map((party) => label(brief.print.names, party)),
      4,
    );
    const alone = verdict.dependsOn.length === 1;
    const results = verdict.results.map(({ result, under }) => {
      const labels = [
        ...new Set(
          under.map((selection) => (alone ? (selection[choice.id] ?? '') : selectionWords(selection))),
        ),
      ];
      return `${result === NONE_OWED ? 'nothing owed' : result}: ${listedShort(labels, 3)}`;
    });
    const with_ = alone
      ? ''
      : ` (together with ${listed(verdict.dependsOn.filter((id) => id !== choice.id))})`;
    return element(
      'li',
      {},
      `${element('strong', {}, escaped(`${who}, ${verdict.verb}, ${articleName(verdict.article)}`))}${escaped(`${with_}: ${results.join('; ')}`)}`,
    );
  });
  const more = verdicts.length > 8 ? element('li', {}, `and ${verdicts.length - 8} more verdicts`) : '';
  return element('div', { class: 'hangs' }, [
    element('strong', {}, 'What hangs on it'),
    element('ul', { class: 'plain' }, [...items, more]),
  ]);
}

/** One bracket or reading: where it stands, each alternative with who wants it, and what hangs on it. */
export function choiceHtml(choice: ChoiceInfo, comparison: Comparison | undefined, brief: Brief): string {
  const taken = brief.selection[choice.id];
  const options = choice.options.flatMap((option) => {
    const held = option.heldBy.map((party) => inSentence(brief.print.names, party));
    const source = [
      ...(held.length > 0
        ? [choice.kind === 'bracket' ? `wanted by ${listed(held)}` : `held by ${listed(held)}`]
        : []),
      ...(option.source ? [choice.kind === 'bracket' ? `statement ${option.source}` : option.source] : []),
      ...(option.asOf === undefined ? [] : [`as known on ${date(option.asOf, brief.print.zone)}`]),
      ...(taken === option.label ? ['taken for the lanes above'] : []),
    ];
    const small = source.length > 0 ? ` ${element('small', {}, escaped(`(${source.join('; ')})`))}` : '';
    const words = option.text === '' ? element('em', {}, alternativeWords('')) : escaped(option.text);
    return [element('dt', {}, escaped(option.label)), element('dd', {}, `${words}${small}`)];
  });
  const name = choice.kind === 'bracket' ? `Bracket ${choice.id}` : `Reading of ${choice.id}`;
  const places = [...new Set(choice.cites.map(cited))];
  return element('div', { class: 'choice' }, [
    element(
      'h3',
      {},
      escaped(choice.about === '' || choice.about === choice.id ? name : `${name}: ${choice.about}`),
    ),
    element('p', { class: 'where' }, escaped(listed(places))),
    element('dl', {}, options),
    hangs(choice, comparison, brief),
  ]);
}
