// The same as in brute.prop.test.ts, over thousands of pacts with more runs each, from a new seed.

import { agreement } from '../testing/agreement.ts';

agreement(80, 2_000);
