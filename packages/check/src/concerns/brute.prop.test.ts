// The search for concerns and purposes and the trying of every run agree on small random pacts.

import { agreeWishes } from '../testing/agree-wishes.ts';

agreeWishes(60, 400);
