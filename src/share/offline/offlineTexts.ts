/** The words around keeping the atlas on a device. */
import type { Language } from '../../core/model.ts';

export interface OfflineTexts {
  title: string;
  /** What it means. */
  about: string;
  /** With the megabytes. */
  size: (mb: string) => string;
  /** Where the map is in tiles, of which the far views are kept. */
  coarse: string;
  keep: string;
  keeping: string;
  kept: string;
  remove: string;
  removed: string;
  notRemoved: string;
  /** This browser, or this way of opening the page, has no means for it. */
  impossible: string;
  /** The browser says no, or a file did not arrive, or there is no room. */
  failed: string;
  newVersion: string;
  reload: string;
  otherTabs: string;
}

export const OFFLINE_TEXTS: Record<Language, OfflineTexts> = {
  en: {
    title: 'Without a network',
    about:
      'This device can keep the whole atlas: every page in all languages, the map and the search. It then opens with no network.',
    size: (mb) => `It takes about ${mb} MB.`,
    coarse: 'The map of close views is left out: without a network they are drawn coarsely.',
    keep: 'Keep this atlas on this device',
    keeping: 'Being kept …',
    kept: 'The atlas is kept on this device. It opens with no network.',
    remove: 'Remove it from this device',
    removed: 'The atlas is no longer kept on this device.',
    notRemoved:
      'It could not be removed. Try again, or clear the data of this site in the settings of the browser.',
    impossible: 'This browser cannot keep the atlas on this device.',
    failed:
      'The atlas could not be kept: the network failed, or the browser has no room or does not allow it. Everything else goes on as before.',
    newVersion: 'There is a new version of this atlas.',
    reload: 'Reload',
    otherTabs:
      'Other tabs show this atlas too, in the version that they have. Close them, and then reload this one.',
  },
  ja: {
    title: 'ネットワークなしで使う',
    about:
      'この端末にアトラス全体（全言語のすべてのページ、地図、検索）を保存できます。保存後は、ネットワークに接続しなくても開けます。',
    size: (mb) => `約 ${mb} MB を使用します。`,
    coarse:
      '近くから見た詳しい地図は保存されません。ネットワークがないときは、拡大した地図は粗く描かれます。',
    keep: 'このアトラスを端末に保存',
    keeping: '保存しています…',
    kept: 'アトラスはこの端末に保存されています。ネットワークに接続しなくても開けます。',
    remove: '端末から削除',
    removed: 'アトラスを端末から削除しました。',
    notRemoved:
      '削除できませんでした。もう一度試すか、ブラウザーの設定でこのサイトのデータを消去してください。',
    impossible: 'このブラウザーでは、アトラスを端末に保存できません。',
    failed:
      'アトラスを保存できませんでした。通信が途切れたか、空き容量が足りないか、ブラウザーが許可していません。そのほかの機能はこれまでどおり使えます。',
    newVersion: 'このアトラスの新しい版があります。',
    reload: '再読み込み',
    otherTabs:
      'ほかのタブでも、このアトラスが現在の版で開かれています。それらを閉じてから、このタブを再読み込みしてください。',
  },
  ru: {
    title: 'Без сети',
    about:
      'Атлас можно целиком сохранить на этом устройстве: все страницы на всех языках, карту и поиск. После этого он открывается без сети.',
    size: (mb) => `Потребуется около ${mb} МБ.`,
    coarse: 'Подробная карта близких видов не сохраняется: без сети они рисуются грубо.',
    keep: 'Сохранить атлас на этом устройстве',
    keeping: 'Сохраняется…',
    kept: 'Атлас сохранён на этом устройстве и открывается без сети.',
    remove: 'Удалить с этого устройства',
    removed: 'Атлас больше не хранится на этом устройстве.',
    notRemoved:
      'Удалить не удалось. Попробуйте ещё раз или очистите данные этого сайта в настройках браузера.',
    impossible: 'Этот браузер не может сохранить атлас на устройстве.',
    failed:
      'Сохранить атлас не удалось: прервалась связь, не хватает места или браузер не разрешает. Всё остальное работает как прежде.',
    newVersion: 'Есть новая версия этого атласа.',
    reload: 'Перезагрузить',
    otherTabs:
      'Этот атлас открыт и в других вкладках, в прежней версии. Закройте их и затем перезагрузите эту.',
  },
};
