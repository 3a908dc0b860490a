// Ways in which reports give a voice its word, one sentence of our own for each: who, on record or not, to whom, what.

import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';

/** Speaker, "on record" or "anonymous", hearer, act. */
type Row = readonly [speaker: string, record?: string, audience?: string, act?: string];

const read = (text: string) => readReport(text, { day: Date.UTC(2026, 1, 10, 12) });

type Case = readonly [text: string, ...Row[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a verb before or behind its voice': [
    ['The treaty, argued Oule, would lapse after ten years.', ['Oule', 'on record']],
    ['There is, Sorg believes, no appetite for a second treaty.', ['Sorg', 'on record']],
    ['Holm would sign tomorrow, his aides insist.', ['his aides', 'anonymous']],
    [
      '"It is," Oule said, "a promise on paper. It does not name one ship."',
      ['Oule', 'on record', 'not stated', 'asserts'],
    ],
    [
      'Denying the report, Holm told the Senate that no such clause existed.',
      ['Holm', 'on record', 'the Senate', 'denies'],
    ],
    [
      'Lind took to Telegram to deny that any territory had been offered.',
      ['Lind', 'on record', 'not stated', 'denies'],
    ],
  ],
  'any verb beside quoted words': [
    ['"We have nothing to hide," beamed Defence Minister Tarek Oule.', ['Tarek Oule', 'on record']],
    [
      '"Nobody will send soldiers there," snapped the ambassador, leaving the hall.',
      ['the ambassador', 'on record'],
    ],
    ['Brenn shot back: "The text was never agreed."', ['Brenn', 'on record', 'not stated', 'denies']],
  ],
  'a deed of speech, then words': [
    ['The chancellor hit back on Monday, insisting the draft bound nobody.', ['The chancellor', 'on record']],
    [
      'The Brennish foreign ministry issued a statement calling the report "pure invention".',
      ['The Brennish foreign ministry', 'on record', 'not stated', 'denies'],
    ],
    ["Sorg's remarks drew a sharp rebuke from Holm, who said that Pravia had no say.", ['Holm', 'on record']],
  ],
  'nouns that attribute': [
    ['In Brenn\'s words, the clause is "a door without a wall".', ['Brenn', 'on record']],
    [
      'The position of the Varnian government is that troops may enter only after a cease-fire.',
      ['the Varnian government', 'on record'],
    ],
    ["The minister's answer was that the treaty did not exist.", ['The minister', 'on record']],
    [
      "Hadram's line has not changed: no soldiers before a signature.",
      ['Hadram', 'on record', 'not stated', 'rejects'],
    ],
    [
      'Per two people briefed on the matter, the clock would start at the first shot.',
      ['two people briefed on the matter', 'anonymous', 'not stated'],
    ],
    ['As Sorg tells it, the Americans had offered a treaty and then withdrew it.', ['Sorg', 'on record']],
    [
      'Under the plan, according to a European official who has read it, guarantors would have three days to act.',
      ['a European official', 'anonymous'],
    ],
  ],
  'one voice in the mouth of another': [
    [
      'The agency quoted Foreign Minister Ilda Brenn as saying that no treaty had been signed.',
      ['Ilda Brenn', 'on record'],
    ],
    [
      'Ilda Brenn was quoted as saying by the daily Horn that the guarantee would bind all five states.',
      ['Ilda Brenn', 'on record'],
    ],
    ['According to Lind, Brenn had told her that the Americans would sign.', ['Lind', 'on record']],
    [
      'Ministers were told by the chief of staff that a brigade would be needed.',
      ['the chief of staff', 'on record'],
    ],
    ['It emerged on Friday that Pravia had been offered a seat.', ['Pravia', 'anonymous', 'not stated']],
  ],
  'many, and nobody in particular': [
    [
      'Officials in Hadram insist that the offer stands, while diplomats doubt that it will survive the week.',
      ['Officials in Hadram', 'anonymous'],
      ['diplomats', 'anonymous', 'not stated', 'doubts'],
    ],
    [
      'A source close to the talks poured cold water on the idea of a deployment.',
      ['A source close to the talks', 'anonymous', 'not stated', 'rejects'],
    ],
    [
      '"They agreed to everything," said one. "They agreed to nothing," said the other.',
      ['one', 'anonymous'],
      ['the other'],
    ],
    ['"No ships," said Dr. Pell of the Varn Institute.', ['Pell', 'on record']],
  ],
  'the papers of a conference': [
    [
      'The Parties reaffirm their commitment to a treaty and decide to establish a monitoring mission.',
      ['Parties', 'on record'],
      ['Parties', 'on record'],
    ],
    [
      '1. The Sides agreed that the cease-fire shall enter into force at noon.\n2. The Sides noted that no text on troops exists.',
      ['Sides', 'on record'],
      ['Sides', 'on record'],
    ],
  ],
  'two statements in one sentence, or in one quotation': [
    [
      'Two diplomats familiar with the draft told the Courier that it names four guarantors and sets a limit of 48 hours.',
      ['Two diplomats familiar with the draft', 'anonymous', 'the Courier'],
      ['Two diplomats familiar with the draft', 'anonymous', 'the Courier'],
    ],
    [
      '"The guarantee is not a blank cheque. It lasts ten years. And parliament must vote on it," Sorg said.',
      ['Sorg', 'on record'],
      ['Sorg', 'on record', 'not stated', 'demands'],
    ],
  ],
  'turns of speech': [
    [
      'Marek Sorg spoke to us in Hadram.\n\nQ: Will there be troops?\n\nA: There will be observers, and they will be unarmed.',
      ['Marek Sorg', 'on record'],
    ],
    ['Sorg (Lab): My government will never accept a veto.', ['Sorg', 'on record', 'not stated', 'rejects']],
    ['Kremlin: no talks before a cease-fire', ['Kremlin', 'on record']],
    ['@OdaLind: No deal without Ostland.', ['@OdaLind', 'on record']],
  ],
  'no word given is a word too': [
    [
      'The spokesman would not be drawn on whether the guarantee covered the islands.',
      ['The spokesman', 'on record', 'not stated', 'disclaims'],
    ],
    [
      "Pravia's foreign minister, Lena Sorg, said that her country would sign. She did not expect the treaty to name a deadline.",
      ['Lena Sorg'],
      ['Lena Sorg'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (...given) => {
    const [text, ...rows] = given as unknown as Case;
    const found = read(text).map(({ speaker, record, audience, act }) => [speaker, record, audience, act]);
    const asked = rows.map((row, at) => row.map((_wanted, field) => found[at]?.[field]));
    expect(asked).toEqual(rows);
    expect(found).toHaveLength(rows.length);
  });
});

describe('a report in another language', () => {
  it.each([
    'Le ministre des Affaires étrangères a déclaré mardi : "Nous ne signerons aucun traité sans une garantie des États-Unis", selon un diplomate européen présent à la réunion de Bruxelles. Le Kremlin a rejeté cette proposition et parle de provocation.',
    'Der Außenminister sagte am Dienstag: "Ohne eine Garantie der Vereinigten Staaten werden wir keinen Vertrag unterschreiben", so ein Diplomat. Moskau lehnte den Vorschlag ab und sprach von einer Provokation gegen Russland und seine Nachbarn.',
    'Министр иностранных дел заявил: "Мы не подпишем договор".',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('what is no statement', () => {
  it.each([
    'A spokesperson for Sorg did not immediately respond to a request for comment.',
    'Will there be a treaty?',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
