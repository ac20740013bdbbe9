/** Zod, which would try whether it may make code of texts: pages forbid that (build/policy.ts), and browsers report the try. */
import * as z from 'zod';

// Before any form is made of it: each asks once.
z.config({ jitless: true });

export { z };
