/** What a link says that was made for another version of the data than the one at hand. */
import type { Explorer } from '../app/explorer.svelte.ts';
import { comparePage, versionPage } from '../core/repositoryPages.ts';
import type { Language } from '../core/model.ts';
import type { Notice } from '../ui/notice.ts';

interface VersionTexts {
  text: (asked: string, shown: string) => string;
  archive: string;
  changes: string;
  none: string;
}

const TEXTS: Record<Language, VersionTexts> = {
  en: {
    text: (asked, shown) => `This link was made for version ${asked} of the data. This page shows ${shown}.`,
    archive: 'That version in the repository',
    changes: 'What has changed between them',
    none: 'The address of the repository, where older versions are kept, is not given.',
  },
  ja: {
    text: (asked, shown) =>
      `このリンクはデータの版 ${asked} のために作られました。このページは ${shown} を表示しています。`,
    archive: 'リポジトリにあるその版',
    changes: '二つの版の違い',
    none: '以前の版を保存しているリポジトリの所在は示されていません。',
  },
  ru: {
    text: (asked, shown) =>
      `Эта ссылка сделана для версии данных ${asked}. На этой странице показана версия ${shown}.`,
    archive: 'Та версия в хранилище',
    changes: 'Что изменилось между ними',
    none: 'Адрес хранилища с прежними версиями не указан.',
  },
};

/** The notice for a link of the version `asked`, with the ways to it where the settings name a repository. */
export function versionNotice(explorer: Explorer, asked: string): Notice {
  const { version, language } = explorer;
  const { repository = '' } = explorer.atlas.settings;
  const texts = TEXTS[language];
  const [archive, changes] = [versionPage(repository, asked), comparePage(repository, asked, version)];
  if (archive === null || changes === null) return { text: `${texts.text(asked, version)} ${texts.none}` };
  return {
    text: texts.text(asked, version),
    links: [
      { label: texts.archive, href: archive },
      { label: texts.changes, href: changes },
    ],
  };
}
