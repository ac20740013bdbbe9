/** Opens a large atlas: in brief, with what loads the rest. Loaded where there is one. */
import { fromBriefAtlas, type BriefAtlas } from '../../core/large/briefAtlas.ts';
import type { Language } from '../../core/model.ts';
import type { AtlasBundle, LargeFiles } from '../atlasBundle.ts';
import { LargeContent } from './largeContent.ts';
import { loadJson } from './loadJson.ts';

/** The bundle with the atlas in brief. Throws where it does not arrive. */
export async function openLarge(
  bundle: AtlasBundle,
  files: LargeFiles,
  language: Language,
): Promise<AtlasBundle> {
  const brief = fromBriefAtlas(await loadJson<BriefAtlas>(files.brief[language] ?? ''), language);
  return new LargeContent({ ...bundle, atlas: { ...bundle.atlas, ...brief } }, files).bundle();
}
