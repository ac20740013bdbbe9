/** What an atlas says in its own voice: its words are checked, those of quotations, claims and sources are not. */
import { propertySpan, type SoundFile } from './featureLinks.ts';
import { createReport, type Issue } from './issues.ts';
import type { Language, Settings, Texts } from './model.ts';
import { findOneSided, type FindOneSided, type OwnText } from './oneSidedWords.ts';
import { SETTINGS_FILE } from './paths.ts';
import { LANGUAGES } from './schema.ts';
import type { DataPath } from './schemaIssues.ts';
import type { SettingsFile } from './settings.ts';
import { quote } from './unsafeText.ts';

/** A file that says which of its texts are in the atlas's own voice. */
export interface VoicedFile {
  file: string;
  text: string;
  ownTexts: OwnText[];
}

/** Notes one-sided words in the texts of settings, features and other files: articles, lessons, names of the basemap. */
export function checkOwnWords(
  file: SettingsFile,
  features: readonly SoundFile[],
  others: readonly VoicedFile[],
): Issue[] {
  if (!file.oneSidedWords) return [];
  const find = findOneSided(file.oneSidedWords);
  return [
    ...check(find, SETTINGS_FILE, file.text, ownTextsOfSettings(file)),
    ...features.flatMap((feature) =>
      check(find, feature.file, feature.text, ownTextsOfFeature(feature), feature.checked.id),
    ),
    ...others.flatMap(({ file: path, text, ownTexts }) => check(find, path, text, ownTexts)),
  ];
}

function check(
  find: FindOneSided,
  file: string,
  fileText: string,
  texts: OwnText[],
  feature?: string,
): Issue[] {
  const report = createReport(file, fileText);
  for (const { language, text, span } of texts) {
    const word = find(text, language);
    if (word === null) continue;
    const cause = `${quote(word)} stands in the atlas’s own voice.`;
    report.add('one-sided-word', span, cause, feature === undefined ? {} : { feature });
  }
  return report.issues();
}

/** Names, description and administration; not the claims, which are positions. */
function ownTextsOfFeature(file: SoundFile): OwnText[] {
  const { properties } = file.checked;
  return LANGUAGES.flatMap((language) => {
    const administered = language === 'en' ? 'administered_by' : `administered_by:${language}`;
    return [`name:${language}`, `description:${language}`, administered].flatMap((key) => {
      const text = properties[key];
      if (typeof text !== 'string') return [];
      return [{ language, text, span: propertySpan(file, key, 'value') }];
    });
  });
}

function ownTextsOfSettings({ settings, located }: SettingsFile): OwnText[] {
  if (!settings || !located) return [];
  return textsOf(settings).flatMap(([path, texts]) =>
    LANGUAGES.flatMap((language: Language) => {
      const text = texts[language];
      return text === undefined ? [] : [{ language, text, span: located.value([...path, language]) }];
    }),
  );
}

/** Every text of the settings with the path to it. */
function textsOf(settings: Settings): [path: DataPath, texts: Texts][] {
  const { title, description, names, viewpoints, dispute, licences } = settings;
  return [
    [['title'], title],
    [['description'], description],
    [['names', 'reason'], names.reason],
    ...viewpoints.flatMap(({ name, note }, index): [DataPath, Texts][] => [
      [['viewpoints', index, 'name'], name],
      [['viewpoints', index, 'note'], note.text],
    ]),
    [['dispute'], dispute.text],
    ...licences.map(({ what }, index): [DataPath, Texts] => [['licences', index, 'what'], what]),
  ];
}
