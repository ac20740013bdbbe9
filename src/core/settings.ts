/** `atlas.yaml`: the settings of an atlas. */
import { createReport, type Issue, type Report } from './issues.ts';
import { SETTINGS_FILE } from './paths.ts';
import type { Settings, Sourced, Viewpoint } from './model.ts';
import type { OneSidedWords } from './oneSidedWords.ts';
import { checkSchema, type Located } from './schemaIssues.ts';
import { settings as schema, type WrittenSettings } from './settingsSchema.ts';
import { parseYaml } from './yamlText.ts';

/** What `atlas.yaml` holds; `settings` is null where faults do not allow it. */
export interface SettingsFile {
  text: string;
  settings: Settings | null;
  /** Ids of features in the order of the list. */
  order: string[];
  /** Ids of the places that bearings are taken from. */
  bearings: string[];
  located: Located | null;
  /** Words that the atlas never uses in its own voice. */
  oneSidedWords: OneSidedWords | null;
  issues: Issue[];
}

/** Reads the text of `atlas.yaml`. */
export function readSettingsFile(text: string): SettingsFile {
  const report = createReport(SETTINGS_FILE, text);
  const parsed = parseYaml(report, text, 0, false);
  const written = parsed && checkSchema(report, schema, parsed.value, parsed.located);
  if (parsed && written) checkRepeats(report, written, parsed.located);
  return {
    text,
    settings: written && toSettings(written),
    order: written?.features ?? [],
    bearings: written?.bearings ?? [],
    located: parsed?.located ?? null,
    oneSidedWords: written?.oneSidedWords ?? null,
    issues: report.issues(),
  };
}

function checkRepeats(report: Report, written: WrittenSettings, located: Located): void {
  const lists: [string, string[], (index: number) => PropertyKey[]][] = [
    ['viewpoint', written.viewpoints.map(({ id }) => id), (index) => ['viewpoints', index, 'id']],
    ['feature', written.features ?? [], (index) => ['features', index]],
    ['place', written.bearings ?? [], (index) => ['bearings', index]],
    ['language', written.languages, (index) => ['languages', index]],
  ];
  for (const [what, ids, path] of lists) {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      report.add(
        'duplicate-id',
        located.value(path(index)),
        `The ${what} "${id}" stands twice in the list.`,
        {
          cure: 'Remove one of the two.',
        },
      );
    });
  }
}

function toSettings(written: WrittenSettings): Settings {
  const { title, description, url, languages, view, names, labels, dispute, licences } = written;
  const { repository, report } = written;
  return {
    title,
    description,
    url: url.endsWith('/') ? url : `${url}/`,
    languages,
    view: view[0] > view[2] ? [view[0], view[1], view[2] + 360, view[3]] : view,
    names,
    labels,
    viewpoints: written.viewpoints.map((viewpoint): Viewpoint => ({
      ...viewpoint,
      note: toSourced(viewpoint.note),
    })),
    dispute: toSourced(dispute),
    licences,
    ...(repository === undefined ? {} : { repository }),
    ...(report === undefined ? {} : { report }),
  };
}

function toSourced({ source, ...text }: WrittenSettings['dispute']): Sourced {
  return { text, source };
}
