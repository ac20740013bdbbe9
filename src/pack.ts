/**
 * The beginning of the lesson pack: the atlas as one HTML file, to be opened from a disk with no network. All that pages
 * load stands in it, and addresses are in the hash.
 */
import './pack/packLocation.ts';
import { bundle } from 'virtual:geodata';
import { start } from './app/start.ts';
import type { Language } from './core/model.ts';
import { messages as en } from './messages/en.ts';
import { messages as ja } from './messages/ja.ts';
import { messages as ru } from './messages/ru.ts';
import type { Messages } from './messages/en.ts';
import { answerFromPack } from './pack/packFiles.ts';
import { followPackLinks, languageInHash } from './pack/packLinks.ts';
import './ui/base.css';
import './ui/notices.css';
import './svg/drawing.css';
import 'virtual:map.css';
import './pack/pack.css';

const MESSAGES: Record<Language, Messages> = { en, ja, ru };

const target = document.getElementById('app');
if (!target || !bundle) throw new Error('The lesson pack is not whole');
const { languages } = bundle.atlas.settings;
const language = languageInHash(languages);
document.documentElement.lang = language;
answerFromPack(bundle.site);
followPackLinks({ languages, site: bundle.site });
const drawing = document.querySelector<HTMLTemplateElement>(`template[data-drawing="${language}"]`);
if (drawing) document.body.append(drawing.content);
await start(target, MESSAGES[language]);
