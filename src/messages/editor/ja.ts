/** The words of the editor in Japanese. */
import type { EditorWords } from './en.ts';

export const words: EditorWords = {
  title: 'データの編集',
  back: 'アトラスへ戻る',
  loading: 'ファイルを読み込んでいます…',
  loadFailed: 'ファイルが届きませんでした。',
  tryAgain: 'もう一度試す',
  files: {
    label: 'ファイル',
    placeholder: '場所または記事を選ぶ',
    features: '場所',
    articles: '記事',
    others: '設定と ID',
    none: 'この語を名前に含むファイルはありません。',
  },
  choose: '地図で場所を選ぶか、一覧からファイルを選んでください。',
  undo: (what) => `元に戻す：${what}`,
  redo: (what) => `やり直す：${what}`,
  nothingToUndo: '元に戻すものはありません',
  nothingToRedo: 'やり直すものはありません',
  panes: { map: '地図', form: 'フォーム', text: 'テキスト', issues: '問題点', changes: '変更' },
  changed: (count) => (count === 0 ? '変更なし' : `${count} ファイルを変更`),
  issues: {
    none: '問題点はありません。',
    checking: '確認しています…',
    errors: (count) => `エラー ${count} 件`,
    warnings: (count) => `警告 ${count} 件`,
    fix: '直す',
    fixAll: '安全に直せるものをすべて直す',
    inEnglish: '説明は英語です。',
    failed: '確認が止まりました。ページを読み込み直してください。下書きは残っています。',
  },
  steps: {
    typing: '入力',
    field: (name) => `${name}の変更`,
    fix: '修正',
    fixAll: 'まとめて修正',
    move: '頂点の移動',
    add: '頂点の追加',
    remove: '頂点の削除',
    revert: (name) => `${name}の変更の取り消し`,
  },
  kept: {
    text: (files) => `ここで ${files} ファイルを編集し、まだ保存していません。`,
    goOn: '続ける',
    discard: '破棄する',
    broken: '下書きが残っていましたが、読めなくなっています。',
    notKept:
      'ブラウザーが最後の編集を保存できませんでした。編集はこのタブにしかありません。閉じる前に保存してください。',
    noStorage:
      'このブラウザーはこのページのデータを保存しません。編集はこのタブにしかありません。閉じる前に保存してください。',
  },
  otherTab: {
    text: 'この下書きは別のタブで開いています。ここでは読むだけです。',
    takeOver: 'ここで編集する',
  },
};
