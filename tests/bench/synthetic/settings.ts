/** The settings of an invented atlas. */
import type { Bbox } from '../../../src/core/model.ts';
import { MADE } from './statements.ts';

/** `atlas.yaml` for a region; `bearings` are ids of places on the basemap. */
export function settingsText(features: number, view: Bbox, bearings: readonly string[]): string {
  return `# Invented: made by tests/bench/synthetic.
format: 1
title: { en: An Atlas of ${features} Features, ja: ${features}件の地図帳, ru: Атлас на ${features} объектов }
description:
  en: An invented atlas of ${features} features, to measure with.
  ja: 計測のために作られた${features}件の架空の地図帳。
  ru: Вымышленный атлас на ${features} объектов, для измерений.
url: https://invented.example/
languages: [en, ja, ru]
view: [${view.map((edge) => edge.toFixed(2)).join(', ')}]
names:
  order: [en, ja, ru]
  reason: { en: The order of the alphabet., ja: アルファベット順。, ru: По алфавиту. }
labels: { en: [en, ru], ja: [ja, ru], ru: [ru, ja] }
viewpoints:
  - id: both
    name: { en: Both sides, ja: 双方, ru: Обе стороны }
    note: { en: Lines are drawn as disputed., ja: 線は係争中として描く。, ru: Линии показаны как спорные., source: '${MADE}' }
  - id: east
    name: { en: As the East presents it, ja: 東側の立場, ru: В изложении Востока }
    note: { en: As the East presents it., ja: 東側の立場による。, ru: В изложении Востока., source: '${MADE}' }
  - id: west
    name: { en: As the West presents it, ja: 西側の立場, ru: В изложении Запада }
    note: { en: As the West presents it., ja: 西側の立場による。, ru: В изложении Запада., source: '${MADE}' }
dispute:
  en: Some islands are administered by the East and claimed by the West. This atlas takes no side.
  ja: 一部の島は東側の施政下にあり、西側が領有権を主張している。この地図帳はどちらの立場もとらない。
  ru: Некоторыми островами управляет Восток; на них претендует Запад. Атлас не принимает ничью сторону.
  source: '${MADE}'
bearings: [${bearings.join(', ')}]
repository: https://repository.example/invented-atlas
licences:
  - what: { en: Everything, ja: すべて, ru: Всё }
    credit: Invented for measuring
    onMap: true
    licence: CC0-1.0
    url: https://creativecommons.org/publicdomain/zero/1.0/
`;
}
