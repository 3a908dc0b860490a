import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { brief } from '../testing/brief.ts';
import { madeForecast, madeNames } from '../testing/forecasts.ts';
import { coverage } from '../testing/matrix.ts';
import { PROMISES } from '../testing/promises.ts';
import { names, renewedAttack } from '../testing/renewed-attack.ts';
import type { Brief, WaysOut } from './model.ts';
import { briefHtml } from './page.ts';
import { summaryLines } from './summary.ts';

const documentOf = (html: string) => {
  const window = new Window();
  window.document.write(html);
  return window.document;
};

const { report: _report, crisis: _crisis, brackets: _brackets, ...bare } = brief;
const textOnly: Brief = { ...bare, reasons: [], factReasons: [] };

describe('the page of a brief', () => {
  const html = briefHtml(brief);
  const page = documentOf(html);

  it('names no address outside itself and no script', () => {
    const known = html.replaceAll('http://www.w3.org/2000/svg', '');
    expect(known).not.toMatch(/https?:|\/\/[a-z]|@import|url\((?!#)|<script|<link|<iframe|\son\w+=/i);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('has one title, and headings that go down step by step', () => {
    const levels = [...page.querySelectorAll('h1,h2,h3')].map((head) => Number(head.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has unique ids, and links and labels that lead to one', () => {
    const ids = [...page.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...[...page.querySelectorAll('a[href]')].map((each) => each.getAttribute('href')?.slice(1)),
      ...[...page.querySelectorAll('[aria-labelledby]')].flatMap((each) =>
        each.getAttribute('aria-labelledby')?.split(' '),
      ),
    ];
    for (const target of targets) expect(ids).toContain(target);
  });

  it('gives every table a caption, column headings and row headings', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
      for (const row of table.querySelectorAll('tbody tr'))
        expect(row.children.length).toBe(table.querySelectorAll('thead th').length);
    }
  });

  it('says that it is a run and no forecast, in five lines, with the receipt', () => {
    expect(page.querySelector('.label')?.textContent).toMatch(/^Run\..*Not a forecast\.$/);
    expect(page.querySelectorAll('.summary dt')).toHaveLength(5);
    expect(page.querySelector('#receipt')?.textContent).toContain('a'.repeat(64));
    expect(page.querySelector('.command')?.textContent).toBe(brief.receipt.command);
  });

  it('shows brackets with their labels, who wants what, and what hangs on them', () => {
    const words = page.querySelector('#brackets')?.textContent ?? '';
    expect(words).toContain(
      'All 4 resolutions of the brackets were run; they give 2 different results; only bracket 2 matters.',
    );
    expect(words).toContain('depends on bracket 2');
    expect(words).toContain('wanted by Ukraine');
    expect(words).toContain('In this run no verdict changes with it.');
    expect(page.querySelector('.bracket')?.textContent).toBe('[2, UKR: shall (S17) | Drafters: no text]');
  });

  it('keeps what a text says as text', () => {
    expect(html).toContain('&#60;arms&#62; &#38; force');
    expect(briefHtml({ ...brief, title: '<script>alert(1)</script>' })).not.toContain('<script');
  });

  it('is the same bytes for the same brief', () => {
    expect(briefHtml(brief)).toBe(html);
  });

  it('of a text alone says that nothing was run', () => {
    const plain = documentOf(briefHtml(textOnly));
    expect(plain.querySelector('.label')?.textContent).toContain('Nothing was run.');
    expect(plain.querySelector('#lanes')).toBeNull();
    expect(summaryLines(textOnly)).toHaveLength(5);
  });
});

describe('what is assured, on the page', () => {
  const page = documentOf(briefHtml({ ...brief, assured: PROMISES.slice(2, 4), coverage }));

  it('stands beside each other and guarantor by guarantor, each once for a phone', () => {
    expect(page.querySelectorAll('#assured > figure svg')).toHaveLength(2);
    expect(page.querySelectorAll('#assured details svg')).toHaveLength(4);
    expect(page.querySelector('#assured .narrow svg')?.getAttribute('width')).toBe('390');
    expect(page.querySelector('#assured figcaption')?.textContent).toContain('Draft of 2022');
    expect(page.querySelectorAll('#assured tbody tr').length).toBeGreaterThan(4);
  });

  it('and what is covered has its picture, sentence and table', () => {
    expect(page.querySelectorAll('#coverage svg')).toHaveLength(1);
    expect(page.querySelector('#coverage figcaption')?.textContent).toContain('leave nothing assured');
    expect(page.querySelectorAll('#coverage table')).toHaveLength(1);
  });

  it('gives no id twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says so where nobody is bound', () =>
    expect(briefHtml({ ...brief, assured: [] })).toContain('Nobody is bound: there is no guarantor.'));
});

describe('what can go wrong, on the page', () => {
  const [duty] = renewedAttack.positions.filter(({ status }) => status === 'breached');
  const without = { ...renewedAttack, positions: renewedAttack.positions.filter((one) => one !== duty) };
  const waysOut: WaysOut = {
    result: {
      pacts: ['TEST-2027'],
      horizon: 2_592_000_000,
      classes: 3,
      open: ['armed attack at sea (FRA)'],
      states: 12,
      loopholes: [
        {
          slug: 'attacker-veto',
          severity: 'grave',
          guarantors: ['FRA'],
          victim: 'UKR',
          attacker: 'RUS',
          class: 'armed attack',
          classes: 1,
          at: [{ pact: 'TEST-2027', article: '3', text: 'It decides by <unanimity>.' }],
          says: 'From hour 0: none, not force.',
          chronicle: [],
          states: 12,
          repair: { words: 'leave the attacker out of the vote' },
        },
      ],
    },
    runs: [{ name: 'attacker-veto', parties: duty?.bearers ?? [], left: without, meant: renewedAttack }],
    names,
  };
  const html = briefHtml({ ...brief, waysOut });
  const section = documentOf(html).querySelector('#ways-out');

  it('stands in a table, in lanes and loophole by loophole, with what was not looked at', () => {
    expect(section?.querySelectorAll('table tbody tr')).toHaveLength(1);
    expect(section?.querySelectorAll('figure svg')).toHaveLength(1);
    expect(section?.querySelector('details')?.textContent).toContain('leave the attacker out of the vote');
    expect(section?.textContent).toContain('Not looked at to the end: armed attack at sea (FRA).');
    expect(html).toContain('decides by &#60;unanimity&#62;');
  });

  it('has no picture where every loophole is read off the words, and no section where nobody asked', () => {
    const bare = documentOf(briefHtml({ ...brief, waysOut: { ...waysOut, runs: [] } }));
    expect(bare.querySelectorAll('#ways-out svg')).toHaveLength(0);
    expect(documentOf(briefHtml(brief)).querySelector('#ways-out')).toBeNull();
  });
});

describe('a brief with a forecast', () => {
  const foretold = { result: madeForecast, names: madeNames, numbers: 'Numbers: made for a test.' };
  const page = documentOf(briefHtml({ ...brief, foretold }));
  const section = page.querySelector('#forecast');

  it('says before any figure that it is estimated, by whose numbers, by which model, from how many draws', () => {
    const [first, second] = section?.querySelectorAll('p') ?? [];
    expect(first?.textContent).toBe('Estimated, not proved. Numbers: made for a test.');
    expect(second?.textContent).toMatch(/^Estimated, not proved: .* draws, seed \d+\./u);
    expect(section?.querySelectorAll('figure svg')).toHaveLength(2);
    for (const warning of madeForecast.warnings) expect(section?.textContent).toContain(warning);
  });

  it('no longer says of the whole page that it is no forecast', () => {
    expect(page.body.textContent).not.toContain('Not a forecast');
    expect(page.querySelector('#limits')?.textContent).toContain('said in one section alone');
    expect(documentOf(briefHtml(brief)).querySelector('#forecast')).toBeNull();
  });
});
