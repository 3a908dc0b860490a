import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';

// A brief as its reader meets it: opened from a disk in a real browser, printed, on a phone, in the dark.
// `npm test` installs Chromium where it can (scripts/outside.sh).

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (CHROMIUM === undefined)
  console.warn(
    'SKIPPED: no Chromium on this machine (scripts/outside.sh installs it); briefs were not looked at.',
  );
const PDF_READER = spawnSync('pdftotext', ['-v']).error === undefined;

const BRIEFS = [
  ['a crisis', 'crisis.html', ['UA-A5T-2025', '--crisis', 'renewed-attack']],
  ['a text alone', 'text.html', ['RIO-1947']],
  [
    'everything that can be asked of a text',
    'whole.html',
    ['BUDAPEST-1994', '--assured', '--matrix', '--loopholes', '--need', 'arms=24,force=72'],
  ],
  ['an alliance of 32', 'alliance.html', ['NAT-1949', '--crisis', 'falklands-1982']],
] as const;
const COMPARISONS = [
  [
    'three texts side by side',
    'three.html',
    ['compare', 'budapest-1994', 'tfeu-222', 'nat-1949', '--relatives', '3'],
  ],
  ['one text in two versions', 'two.html', ['diff', 'istanbul-2022', '--old', '1=UKR', '--new', '1=RUS']],
] as const;
const SCREENS = [390, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
);

interface Seen {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly said: readonly string[];
}

describe.skipIf(CHROMIUM === undefined)('in a real browser', () => {
  inEmptyFolder();
  let browser: Browser;
  const summaries = new Map<string, readonly string[]>();

  beforeAll(async () => {
    for (const [, file, args] of BRIEFS) {
      const { code, out } = await invoke('brief', ...args, '--out', file, '--json');
      expect(code).toBe(0);
      const { summary } = JSON.parse(out) as { summary: { head: string; says: string }[] };
      summaries.set(
        file,
        summary.map(({ head, says }) => `${head} ${says}`),
      );
    }
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  }, 120_000);
  afterAll(async () => browser.close());

  async function open(file: string, width: number, scheme: 'light' | 'dark', script = true): Promise<Seen> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(pathToFileURL(resolve(file)).href);
    return { page, requests, said };
  }

  async function fits(file: string, width: number, scheme: 'light' | 'dark'): Promise<void> {
    const { page, requests, said } = await open(file, width, scheme);
    expect(requests).toEqual([pathToFileURL(resolve(file)).href]);
    expect(said).toEqual([]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    // Ink on paper, whichever is the dark one: WCAG 2.2 asks for 4.5 to 1.
    expect(await contrast(page, 'main')).toBeGreaterThan(7);
    for (const of of ['.sub', 'nav a', '.label']) expect(await contrast(page, of), of).toBeGreaterThan(4.5);
    await page.context().close();
  }

  describe.each(COMPARISONS)('the page of %s', (_what, file, args) => {
    beforeAll(async () => {
      expect((await invoke(...args, '--html', file)).code).toBe(0);
    }, 120_000);
    it.each(SCREENS)('at %i pixels, %s: asks for nothing, complains of nothing, fits', (width, scheme) =>
      fits(file, width, scheme),
    );
  });

  describe.each(BRIEFS)('the brief of %s', (_what, file) => {
    it.each(SCREENS)('at %i pixels, %s: asks for nothing, complains of nothing, fits', (width, scheme) =>
      fits(file, width, scheme),
    );

    it('has its headings in order, and pictures that say what they are', async () => {
      const { page } = await open(file, 1440, 'light');
      const levels = await page.$$eval('h1,h2,h3,h4', (heads) =>
        heads.map(({ tagName }) => Number(tagName.slice(1))),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      const pictures = await page.$$eval('svg', (all) =>
        all.map((svg) => ({
          role: svg.getAttribute('role'),
          title: svg.querySelector(':scope > title')?.textContent ?? '',
          desc: svg.querySelector(':scope > desc')?.textContent ?? '',
        })),
      );
      if (file !== 'text.html') expect(pictures.length).toBeGreaterThan(0);
      for (const { role, title, desc } of pictures) {
        expect(role).toBe('img');
        expect(title.length).toBeGreaterThan(10);
        expect(desc.length).toBeGreaterThan(20);
      }
      // What a screen reader is told: every picture and every link has a name.
      const nameless = await page.$$eval(
        'a, [role=img], [role=group], table',
        (all) =>
          all.filter(
            (each) =>
              !(
                each.getAttribute('aria-label') ??
                each.getAttribute('aria-labelledby') ??
                each.textContent
              )?.trim(),
          ).length,
      );
      expect(nameless).toBe(0);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.context().close();
    });

    it('leads with the keyboard: to the summary first, then through the contents to a section', async () => {
      const { page } = await open(file, 1440, 'light');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the summary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const target = await page.evaluate(
        () => document.querySelector(location.hash)?.querySelector('h2')?.textContent,
      );
      expect(target).toBeTruthy();
      await page.context().close();
    });

    it('prints to a PDF that has the five lines', async (test) => {
      const { page } = await open(file, 1440, 'dark');
      await page.pdf({ path: `${file}.pdf`, format: 'A4' });
      await page.context().close();
      expect(statSync(`${file}.pdf`).size).toBeGreaterThan(10_000);
      if (!PDF_READER) return test.skip('pdftotext is not on this machine: the PDF was made and not read');
      const text = spawnSync('pdftotext', ['-raw', `${file}.pdf`, '-'], { encoding: 'utf8' }).stdout;
      const flat = text.replace(/\s+/g, ' ');
      const lines = summaries.get(file) ?? [];
      expect(lines).toHaveLength(5);
      for (const line of lines) for (const word of line.split(' ')) expect(flat, line).toContain(word);
      // In their order, and before anything else of the page.
      const places = lines.map((line) => flat.indexOf(line.split(' ').slice(0, 4).join(' ')));
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      return undefined;
    });
  });

  it('needs no script: the page is the same with scripts off', async () => {
    const words = async (script: boolean): Promise<string> => {
      const { page } = await open('crisis.html', 1440, 'light', script);
      const text = await page.locator('main').innerText();
      await page.context().close();
      return text;
    };
    expect(await words(false)).toBe(await words(true));
    expect(readFileSync('crisis.html', 'utf8')).not.toContain('<script');
  });

  it('keeps the picture legible on a phone', async () => {
    const { page } = await open('crisis.html', 390, 'light');
    const smallest = await page.$$eval('figure svg text', (all) =>
      Math.min(...all.map((each) => each.getBoundingClientRect().height)),
    );
    expect(smallest).toBeGreaterThan(8);
    await page.context().close();
  });

  it('would see a page that asks for something, complains, or is too wide (else the above proves nothing)', async () => {
    writeFileSync(
      'loud.html',
      '<img src="nowhere.png"><div style="width:2000px">x</div><script>console.error("x")</script>',
    );
    const { page, requests, said } = await open('loud.html', 390, 'light');
    expect(requests).toHaveLength(2);
    expect(said.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(390);
    await page.context().close();
  });
});

/** Contrast of the words of an element with what is behind them (WCAG 2.2, "contrast ratio"). */
async function contrast(page: Page, selector: string): Promise<number> {
  return page.$eval(selector, (element) => {
    const parsed = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = parsed(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind: Element | null = element;
    while (behind && parsed(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    const [a, b] = [
      light(getComputedStyle(element).color),
      light(behind ? getComputedStyle(behind).backgroundColor : 'rgb(255,255,255)'),
    ];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
}
