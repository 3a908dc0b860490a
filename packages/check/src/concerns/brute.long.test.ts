// The same as in brute.prop.test.ts, over thousands of pacts with more runs each, from a new seed.

import { agreeWishes } from '../testing/agree-wishes.ts';

agreeWishes(60, 2_000);
