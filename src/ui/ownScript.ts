/** Addresses of our own workers, for pages that take no other (Trusted Types: see build/policy.ts). */

const policy = globalThis.trustedTypes?.createPolicy('passage-atlas', {
  // Other sites may stand on the same host, below other paths.
  createScriptURL: (address) =>
    new URL(address, location.href).href.startsWith(location.origin + import.meta.env.BASE_URL)
      ? address
      : null,
});

/** The address in the form in which the browser takes it. Throws where it is not below the path of this site. */
export function ownScript(address: string): string {
  // What it gives instead of a text is for the browser alone, whose types know only texts.
  return (policy?.createScriptURL(address) ?? address) as string;
}
