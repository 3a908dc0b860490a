import { describe, it } from 'vitest';
import { holds } from '../tables/testing/table.ts';

// Russia attacks Poland at hour 0, and at once a question is put to the Council; help is due at hour 48. At one
// instant the order is: acts, then closings of procedures and silence that speaks, then what is due (SEMANTICS 2).
describe('a closing at the very instant at which a duty is due', () => {
  const law = (council: string, duty: string) => `Article 1 "Help"
  Attack means an armed attack by Russia on any Member, as determined by the Council.
  (1) When Russia attacks any Member, each other Member shall provide the victim with arms within 48 hours of the attack${duty}.
Article 2 "Council"
  The Council is composed of the Members.
  ${council}
  The Assembly is composed of the Members.
  The Assembly decides by majority.`;
  const told = (votes: string) => `1 March 2024, 00:00 UTC:
  (1) Russia attacks Poland by missiles.
  Italy proposes "Motion" to the Council.
${votes}10 March 2024:
  Time passes.
`;
  const vote = (hour: number, ...who: readonly string[]) =>
    `${1 + Math.floor(hour / 24)} March 2024, ${String(hour % 24).padStart(2, '0')}:00 UTC:\n${who.map((one) => `  ${one} "Motion".\n`).join('')}`;
  const MAJORITY = 'It decides by majority.';
  const lapse = (means: string, rule = MAJORITY) =>
    `${rule} Failing a decision within 48 hours, the proposal ${means}.`;
  const all = (status: string) => [`FRA 1(1) ${status}`, `ITA 1(1) ${status}`];

  it.each([
    [
      'time is up, and a rejection is a decision',
      lapse('is rejected'),
      ', until the Council decides',
      '',
      'lapsed',
    ],
    [
      'time is up, and a rejection is no adoption',
      lapse('is rejected'),
      ', until the Council adopts a decision',
      '',
      'breached',
    ],
    [
      'time is up, and the proposal is adopted',
      lapse('is adopted'),
      ', until the Council adopts a decision',
      '',
      'lapsed',
    ],
    [
      'an hour later it is too late',
      lapse('is adopted').replace('48', '49'),
      ', until the Council decides',
      '',
      'breached',
    ],
    [
      'silence carries',
      'It decides by consensus with silence of 48 hours.',
      ', until the Council adopts a decision',
      '',
      'lapsed',
    ],
    [
      'silence broken at its last instant carries nothing',
      'It decides by consensus with silence of 48 hours.',
      ', until the Council adopts a decision',
      vote(48, 'France objects to'),
      'breached',
    ],
    [
      'the vote that carries is cast at that instant',
      MAJORITY,
      ', until the Council adopts a decision',
      vote(47, 'Italy votes for') + vote(48, 'Poland votes for'),
      'lapsed',
    ],
    [
      'the vote that carries is cast an hour later',
      MAJORITY,
      ', until the Council adopts a decision',
      vote(47, 'Italy votes for') + vote(49, 'Poland votes for'),
      'breached',
    ],
    [
      'passed on, it is not decided',
      lapse('passes to the Assembly'),
      ', until the Council decides',
      '',
      'breached',
    ],
    [
      'a duty that asks for no decision is judged as if there were none',
      lapse('is adopted'),
      '',
      '',
      'breached',
    ],
  ])('%s', (says, council, duty, votes, status) => {
    holds({ says, text: law(council, duty), told: told(votes), left: all(status) });
  });

  it('silence on the casus speaks before the duty is judged that it ends', () => {
    const text = (deemed: string) =>
      law(MAJORITY, ', until an Attack is established').replace(
        'Article 2',
        `  Failing a determination within 48 hours, the Attack is deemed ${deemed}.\nArticle 2`,
      );
    holds({ says: '', text: text('established'), told: told(''), left: all('lapsed') });
    holds({ says: '', text: text('rejected'), told: told(''), left: all('breached') });
  });

  it('what the silence of a parliament means is settled before the duty is judged that it excuses', () => {
    const text = (deemed: string) => `${law(MAJORITY, '')}
Article 3 "Parliament"
  Parliament acts for Italy.
  Italy is not required to act unless Parliament authorises it.
  Failing authorisation within 48 hours, it is deemed ${deemed}.`;
    const left = (italy: string) => ['FRA 1(1) breached', `ITA 1(1) ${italy}`];
    holds({ says: '', text: text('given'), told: told(''), left: left('breached') });
    holds({ says: '', text: text('refused'), told: told(''), left: left('excused') });
  });

  it('the time for a body to meet runs out with the rest, after what closes', () => {
    const text = (until: string) => `Article 1 "Council"
  The Council is composed of the Members.
  It meets at the request of Italy within 48 hours${until}.
  ${lapse('is rejected')}`;
    const called = `${told('').replace('(1) Russia attacks Poland by missiles.', 'Italy requests a meeting of the Council.')}`;
    const due = (status: string) => ['FRA+ITA+POL 1 ' + status];
    holds({ says: '', text: text(''), told: called, left: due('breached') });
    holds({ says: '', text: text(' until the Council decides'), told: called, left: due('lapsed') });
  });

  it('a remedy for the breach comes after both', () => {
    const text = `${law(lapse('is rejected'), '')}
Article 3 "Funds"
  When the Council rejects the proposal, France shall provide Poland with funds within 24 hours.`;
    holds({ says: '', text, told: told(''), left: [...all('breached'), 'FRA 3 breached'] });
  });
});
