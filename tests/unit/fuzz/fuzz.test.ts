/** What comes in from outside, 2,000 inputs by chance; `npm run test:slow` tries 100,000. */
import { fuzz } from '../../fuzz/fuzz.ts';

fuzz(2000);
