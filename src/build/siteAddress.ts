import type { Atlas } from '../core/model.ts';

/** The public address of the site, ending in a slash: `SITE` from the environment, else `url` of `atlas.yaml`. */
export function siteAddress(atlas: Atlas): URL {
  const given = process.env['SITE'];
  const text = given === undefined || given === '' ? atlas.settings.url : given;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`SITE is "${text}". Give a full address, such as SITE=https://example.org/atlas/`);
  }
  const url = new URL(text);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
