/** Trusted Types (https://w3c.github.io/trusted-types/dist/spec/), as far as we use them; TypeScript's own lists have none yet. */
interface ScriptAddressPolicy {
  /** Throws a `TypeError` where the policy gives null. */
  createScriptURL: (address: string) => { toString: () => string };
}

// Only `var` makes it a property of `globalThis`.
// eslint-disable-next-line no-var
declare var trustedTypes:
  | {
      readonly defaultPolicy: object | null;
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string | null },
      ) => ScriptAddressPolicy;
    }
  | undefined;
