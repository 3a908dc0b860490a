// The search and the trying of every run agree on small random pacts; what cannot matter is left out, and changes nothing.

import { agreement } from '../testing/agreement.ts';

agreement(120, 300);
