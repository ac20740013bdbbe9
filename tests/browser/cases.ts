import { inject } from 'vitest';

/** All cases where there is time for them (`npm run test:slow`), else the first ones: those that differ most come first. */
export function someOf<Case>(cases: readonly Case[], always = 1): Case[] {
  return inject('every') ? [...cases] : cases.slice(0, always);
}

/** Like `someOf`, and those that are always taken are spread over all. */
export function spreadOf<Case>(cases: readonly Case[], always: number): Case[] {
  const step = Math.max(1, Math.ceil(cases.length / always));
  return inject('every') ? [...cases] : cases.filter((_case, index) => index % step === 0);
}
