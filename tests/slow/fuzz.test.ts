/** What comes in from outside, 100,000 inputs by chance. */
import { fuzz } from '../fuzz/fuzz.ts';

fuzz(100_000);
