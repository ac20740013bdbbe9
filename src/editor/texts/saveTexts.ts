/** The words of saving. */
import type { Language } from '../../core/model.ts';
import type { Trouble } from '../save/trouble.ts';

export interface SaveTexts {
  title: string;
  toFiles: string;
  toFolder: string;
  toFolderHint: string;
  otherWays: string;
  downloadFile: (name: string) => string;
  downloadPatch: string;
  copyFile: (name: string) => string;
  copyPatch: string;
  editOn: (name: string, host: string) => string;
  editHint: string;
  handedIn: string;
  handedInAsk: string;
  yes: string;
  cancel: string;
  busy: string;
  errors: (count: number) => string;
  saveAllTheSame: string;
  seeIssues: string;
  saved: (files: number) => string;
  downloaded: (name: string) => string;
  applyIt: string;
  copied: (what: string) => string;
  patch: string;
  marked: string;
  noFolder: string;
  troubles: Record<Exclude<Trouble, 'cancelled'>, string>;
  copyRefused: string;
  notWritten: (path: string) => string;
  noServer: string;
  refused: string;
  byHand: (paths: string) => string;
  commonForm: string;
}

export const SAVE_TEXTS: Record<Language, SaveTexts> = {
  en: {
    title: 'Save',
    toFiles: 'Save to the files',
    toFolder: 'Save to a folder …',
    toFolderHint: 'Choose your copy of the repository on this computer, or the folder geodata in it.',
    otherWays: 'Other ways to save',
    downloadFile: (name) => `Download ${name}`,
    downloadPatch: 'Download as a patch',
    copyFile: (name) => `Copy the text of ${name}`,
    copyPatch: 'Copy the patch',
    editOn: (name, host) => `Edit ${name} on ${host}`,
    editHint: 'Copy the text first: there you put it in the place of the old one.',
    handedIn: 'Mark as handed in',
    handedInAsk:
      'Have you handed these changes in? They are then no longer shown as unsaved, and cannot be taken back in this list.',
    yes: 'Yes, I have',
    cancel: 'Cancel',
    busy: 'Saving …',
    errors: (count) =>
      `${count === 1 ? '1 error' : `${count} errors`}: a pull request would fail. Save all the same?`,
    saveAllTheSame: 'Save all the same',
    seeIssues: 'See the issues',
    saved: (files) => (files === 1 ? '1 file saved.' : `${files} files saved.`),
    downloaded: (name) =>
      `${name} is in your downloads. The draft stays here until you mark it as handed in.`,
    applyIt: 'In the folder of the repository, this puts it into your files:',
    copied: (what) => `Copied: ${what}. The draft stays here until you mark it as handed in.`,
    patch: 'the patch',
    marked: 'Marked as handed in.',
    noFolder:
      'This folder holds no atlas: atlas.yaml and ids.txt are not in it, nor in a folder geodata inside it. Choose the folder of your copy of the repository.',
    troubles: {
      denied:
        'The browser was not allowed to write there. Nothing is lost: try again and allow it, or download.',
      full: 'The disk is full. Nothing is lost: make room and save again.',
      readOnly: 'The file cannot be written: it is read-only. Nothing is lost: change that and save again.',
      gone: 'The folder or a file in it is gone. Nothing is lost: choose the folder again.',
      other: 'It could not be saved. Nothing is lost: try again, or download.',
    },
    copyRefused: 'The browser does not allow copying here. Download instead.',
    notWritten: (path) => `${path} was written, but something else stands in it now. Save again.`,
    noServer:
      'The server does not answer. See whether "npm start" still runs, and save again: the draft is kept.',
    refused: 'The server did not save it. The draft is kept.',
    byHand: (paths) => `This cannot be saved from here and has to be done by hand: ${paths}`,
    commonForm: 'common form',
  },
  ja: {
    title: '保存',
    toFiles: 'ファイルに保存',
    toFolder: 'フォルダーに保存…',
    toFolderHint:
      'このコンピューターにあるリポジトリのコピー、またはその中の geodata フォルダーを選んでください。',
    otherWays: 'ほかの保存方法',
    downloadFile: (name) => `${name} をダウンロード`,
    downloadPatch: 'パッチとしてダウンロード',
    copyFile: (name) => `${name} のテキストをコピー`,
    copyPatch: 'パッチをコピー',
    editOn: (name, host) => `${name} を ${host} で編集`,
    editHint: '先にテキストをコピーしておき、開いたページで元のテキストと置き換えてください。',
    handedIn: '提出済みにする',
    handedInAsk:
      'この変更を提出しましたか？提出済みにすると、未保存としては表示されなくなり、この一覧から元に戻せなくなります。',
    yes: '提出しました',
    cancel: 'キャンセル',
    busy: '保存しています…',
    errors: (count) =>
      `エラーが ${count} 件あります。このままではプルリクエストは通りません。それでも保存しますか？`,
    saveAllTheSame: 'それでも保存',
    seeIssues: '問題点を見る',
    saved: (files) => `${files} 個のファイルを保存しました。`,
    downloaded: (name) => `${name} をダウンロードしました。下書きは、提出済みにするまでここに残ります。`,
    applyIt: 'リポジトリのフォルダーで次を実行すると、ファイルに反映されます：',
    copied: (what) => `コピーしました：${what}。下書きは、提出済みにするまでここに残ります。`,
    patch: 'パッチ',
    marked: '提出済みにしました。',
    noFolder:
      'このフォルダーにはアトラスがありません。atlas.yaml と ids.txt が、フォルダーの中にも、その中の geodata フォルダーにも見つかりません。リポジトリのコピーのフォルダーを選んでください。',
    troubles: {
      denied:
        'ブラウザーに書き込みの許可がありません。下書きは失われていません。もう一度試して許可するか、ダウンロードしてください。',
      full: 'ディスクがいっぱいです。下書きは失われていません。空きを作ってから、もう一度保存してください。',
      readOnly:
        'ファイルが読み取り専用のため書き込めません。下書きは失われていません。設定を変えてから、もう一度保存してください。',
      gone: 'フォルダーまたはその中のファイルがなくなっています。下書きは失われていません。フォルダーを選び直してください。',
      other: '保存できませんでした。下書きは失われていません。もう一度試すか、ダウンロードしてください。',
    },
    copyRefused: 'ブラウザーがコピーを許可していません。代わりにダウンロードしてください。',
    notWritten: (path) =>
      `${path} に書き込みましたが、内容が別のものになっています。もう一度保存してください。`,
    noServer:
      'サーバーが応答しません。「npm start」が動いているか確かめて、もう一度保存してください。下書きは残っています。',
    refused: 'サーバーは保存しませんでした。下書きは残っています。',
    byHand: (paths) => `ここからは保存できないため、手作業が必要です：${paths}`,
    commonForm: '共通の書式',
  },
  ru: {
    title: 'Сохранение',
    toFiles: 'Сохранить в файлы',
    toFolder: 'Сохранить в папку…',
    toFolderHint: 'Выберите копию репозитория на этом компьютере или папку geodata в ней.',
    otherWays: 'Другие способы сохранить',
    downloadFile: (name) => `Скачать ${name}`,
    downloadPatch: 'Скачать как патч',
    copyFile: (name) => `Скопировать текст ${name}`,
    copyPatch: 'Скопировать патч',
    editOn: (name, host) => `Править ${name} на ${host}`,
    editHint: 'Сначала скопируйте текст: там его надо вставить вместо старого.',
    handedIn: 'Отметить как отправленное',
    handedInAsk:
      'Вы отправили эти изменения? Тогда они больше не будут числиться несохранёнными, и отменить их в этом списке будет нельзя.',
    yes: 'Да, отправлены',
    cancel: 'Отмена',
    busy: 'Сохранение…',
    errors: (count) => `Ошибок: ${count}. Запрос на слияние не пройдёт проверку. Всё равно сохранить?`,
    saveAllTheSame: 'Всё равно сохранить',
    seeIssues: 'Посмотреть ошибки',
    saved: (files) => `Сохранено файлов: ${files}.`,
    downloaded: (name) =>
      `${name} — в ваших загрузках. Черновик остаётся здесь, пока вы не отметите его как отправленный.`,
    applyIt: 'В папке репозитория эта команда внесёт его в ваши файлы:',
    copied: (what) =>
      `Скопировано: ${what}. Черновик остаётся здесь, пока вы не отметите его как отправленный.`,
    patch: 'патч',
    marked: 'Отмечено как отправленное.',
    noFolder:
      'В этой папке нет атласа: ни в ней, ни в папке geodata внутри неё нет файлов atlas.yaml и ids.txt. Выберите папку своей копии репозитория.',
    troubles: {
      denied:
        'Браузеру не разрешено туда писать. Ничего не потеряно: попробуйте ещё раз и разрешите запись или скачайте файл.',
      full: 'Диск заполнен. Ничего не потеряно: освободите место и сохраните ещё раз.',
      readOnly: 'Файл доступен только для чтения. Ничего не потеряно: снимите запрет и сохраните ещё раз.',
      gone: 'Папки или файла в ней больше нет. Ничего не потеряно: выберите папку заново.',
      other: 'Сохранить не удалось. Ничего не потеряно: попробуйте ещё раз или скачайте файл.',
    },
    copyRefused: 'Браузер не разрешает копировать. Лучше скачайте файл.',
    notWritten: (path) => `Файл ${path} записан, но теперь в нём что-то другое. Сохраните ещё раз.`,
    noServer:
      'Сервер не отвечает. Проверьте, работает ли ещё «npm start», и сохраните ещё раз: черновик на месте.',
    refused: 'Сервер этого не сохранил. Черновик на месте.',
    byHand: (paths) => `Это нельзя сохранить отсюда, сделайте это вручную: ${paths}`,
    commonForm: 'общий вид',
  },
};
