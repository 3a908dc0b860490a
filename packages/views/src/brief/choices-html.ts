import type { ChoiceInfo } from '@casus/engine';
import { element, escaped } from '../markup.ts';
import { inSentence, label, listed, listedShort } from '../names.ts';
import { alternativeWords } from '../prose.ts';
import type { Comparison } from '../resolutions.ts';
import { date } from '../zone.ts';
import { articleName, cited } from '../citing.ts';
import type { Brief } from './model.ts';

/** What the results say about one choice: what each other alternative, taken alone, changes in the run that is shown. */
function hangs(choice: ChoiceInfo, comparison: Comparison | undefined, brief: Brief): string {
  if (!comparison) return '';
  const changes = comparison.alone.filter((change) => change.choice === choice.id);
  const depends = comparison.verdicts.some(({ dependsOn }) => dependsOn.includes(choice.id));
  if (changes.length === 0)
    return element(
      'p',
      { class: 'hangs' },
      depends
        ? 'Changed alone it changes no verdict of this run; together with another choice it does.'
        : 'In this run no verdict changes with it.',
    );
  const items = [...new Set(changes.map(({ label: taken }) => taken))].map((taken) => {
    const mine = changes.filter((change) => change.label === taken);
    const words = mine.slice(0, 6).map(({ parties, verb, article, from, to }) => {
      const who = listedShort(
        parties.map((party) => label(brief.print.names, party)),
        4,
      );
      return `${who}: ${verb} (${articleName(article)}) ${to}, instead of ${from}`;
    });
    const more = mine.length > 6 ? [`${mine.length - 6} more`] : [];
    return element(
      'li',
      {},
      `${element('strong', {}, escaped(`With ${taken}:`))} ${escaped([...words, ...more].join('; '))}.`,
    );
  });
  const lead = element('strong', {}, 'What each other alternative, taken alone, would change');
  return element('div', { class: 'hangs' }, [lead, element('ul', { class: 'plain' }, items)]);
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
    const empty = choice.kind === 'reading' ? 'as the words stand' : alternativeWords('');
    const words = option.text === '' ? element('em', {}, empty) : escaped(option.text);
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
