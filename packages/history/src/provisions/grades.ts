import type { ProvisionFunction } from './model.ts';

/**
 * What each grade stands for, function by function, from 0 to 4; empty where a grade is never given. The order is
 * editorial, ours and no measure; which grade a text gets follows from the compiled pact alone, in the rooms beside.
 */
export const GRADE_MEANINGS: Readonly<
  Record<ProvisionFunction, readonly [string, string, string, string, string]>
> = {
  form: [
    'not binding, not signed',
    '',
    'not binding but signed, or binding but not signed',
    '',
    'binding and signed',
  ],
  parties: [
    'nobody is bound to another',
    'one guarantor, or two parties each for the other',
    'two guarantors, or three to five parties',
    'three to five guarantors, or six to twelve parties',
    'six guarantors or more, or thirteen parties or more',
  ],
  trigger: [
    'nothing is owed that something could set off',
    'something else than an incident',
    'only incidents of some quality, or by certain means',
    'an armed attack, whatever its quality',
    'less than an armed attack too, or it stands at all times',
  ],
  territory: [
    'no incident is named',
    'only a part of the territory',
    'a part of the territory with forces, vessels or aircraft, or a named region',
    'the whole territory',
    'anywhere, or forces, vessels or aircraft beside the territory',
  ],
  adversary: [
    'none is named',
    'named states, or a party',
    'states of a region or group, or any but some',
    'any state',
    'anyone',
  ],
  'who decides': [
    'nothing is to be decided',
    'nobody named, each for itself, or one party',
    'a body',
    'the victim, and it may be contested; or an opinion',
    'the victim',
  ],
  body: [
    'unanimity',
    'consensus, or no rule is stated',
    'two thirds, a number of votes, or weighted votes',
    'a majority, or there is no body',
    'each for itself',
  ],
  consultation: [
    'none',
    'owed without a time, or later than within a month',
    'within a month',
    'within a week',
    'within three days',
  ],
  strength: [
    'nothing is owed, or nothing is required',
    'may or intends to, or a conduct that is no help',
    'should or endeavours to',
    'undertakes to',
    'shall',
  ],
  clock: [
    'no time is stated',
    'an open word such as forthwith, or later than within a month',
    'within a month',
    'within a week',
    'within three days',
  ],
  means: [
    'none, or a free choice',
    'what is necessary, or no means named',
    'one of a list',
    'all that is listed',
    'all in its power',
  ],
  force: [
    'not named, and nobody is required to use it',
    'not named',
    'allowed, not owed',
    'one way to perform',
    'owed',
  ],
  veto: [
    'any member of a body or a veto in it, or three kinds of power and more',
    'two kinds of power to stop it',
    'one kind of power to stop it',
    '',
    'nobody, by its words',
  ],
  conditions: ['four kinds of conditions or more', 'three kinds', 'two kinds', 'one kind', 'none'],
  reservations: [
    '',
    'a party is exempt, or leaves some out',
    'a party has made a declaration',
    'only the place among other treaties',
    'none',
  ],
  exit: [
    'at any time without notice',
    'with notice of less than a year',
    'with notice of a year',
    'with notice of two years, or only by not renewing it',
    'no way out is named',
  ],
  term: [
    'less than five years, or shorter than it seems by what it is tied to',
    'five years and more',
    'ten years and more',
    'twenty years and more',
    'no end stated, and tied to nothing',
  ],
};
