/** Groups: several features together, drawn as the label points of their members. */
import type { MultiPoint } from 'geojson';
import { propertySpan, type SoundFile } from './featureLinks.ts';
import { pointOf } from './geometry.ts';
import { shortestStretch } from './longitudes.ts';
import type { IssueCode } from './issueCodes.ts';
import { createReport, type Issue } from './issues.ts';
import type { Bbox, Position } from './model.ts';
import { boxAcross } from './unrolled.ts';
import { wrapLng } from './wrapLng.ts';

/** The features of an atlas in their order, with what each one is to the others. */
export interface Family {
  files: SoundFile[];
  /** Ids of the features that name an id in `part_of`, in atlas order. */
  membersOf(id: string): string[];
  /** Box and point of a feature; those of a group come from its members. The box may go on past 180 degrees, no point does. */
  placeOf(id: string): { bbox: Bbox; point: Position };
}

/** Sorts the features: those of the list first, the rest by id. No feature may be part of itself. */
export function toFamily(files: SoundFile[], order: string[]): Family {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = ({ checked }: SoundFile) => rank.get(checked.id) ?? order.length;
  const sorted = [...files].sort((a, b) => rankOf(a) - rankOf(b) || (a.checked.id < b.checked.id ? -1 : 1));
  const byId = new Map(sorted.map((file) => [file.checked.id, file]));
  const members = new Map<string, string[]>();
  for (const { checked } of sorted) {
    const { part_of: parent } = checked.properties;
    if (parent === undefined) continue;
    const siblings = members.get(parent);
    if (siblings) siblings.push(checked.id);
    else members.set(parent, [checked.id]);
  }
  const family: Family = {
    files: sorted,
    membersOf: (id) => members.get(id) ?? [],
    placeOf(id) {
      const checked = byId.get(id)?.checked;
      if (!checked) throw new Error(`No feature "${id}" in this family.`);
      const own = family.membersOf(id);
      if (checked.properties.kind !== 'group' || own.length === 0)
        return { bbox: boxAcross(checked.geometry), point: checked.point };
      const boxes = own.map((member) => family.placeOf(member).bbox);
      const [west, east] = shortestStretch(boxes.map((box) => [box[0], box[2]] as const));
      const south = Math.min(...boxes.map((box) => box[1]));
      const north = Math.max(...boxes.map((box) => box[3]));
      const middle: Position = [(west + east) / 2, (south + north) / 2];
      if (middle[0] > 180) middle[0] = wrapLng(middle[0]);
      return { bbox: [west, south, east, north], point: pointOf({ type: 'Point', coordinates: middle }) };
    },
  };
  return family;
}

/** The geometry that a group must have now. */
export function groupGeometry(family: Family, id: string): MultiPoint {
  return {
    type: 'MultiPoint',
    coordinates: family.membersOf(id).map((member) => family.placeOf(member).point),
  };
}

/** Notes groups that no feature names. */
export function checkEmptyGroups(family: Family): Issue[] {
  return groupsOf(family).flatMap((file) => {
    const { id } = file.checked;
    return family.membersOf(id).length > 0
      ? []
      : note(file, 'empty-group', `No feature has "part_of": "${id}".`);
  });
}

/** Notes groups whose points are no longer their members' label points. */
export function checkGroupPoints(family: Family): Issue[] {
  return groupsOf(family).flatMap((file) => {
    const { id, geometry } = file.checked;
    const isCurrent = JSON.stringify(geometry) === JSON.stringify(groupGeometry(family, id));
    return isCurrent
      ? []
      : note(file, 'group-out-of-date', `The points of "${id}" are not those of its members.`);
  });
}

function groupsOf(family: Family): SoundFile[] {
  return family.files.filter(({ checked }) => checked.properties.kind === 'group');
}

function note(file: SoundFile, code: IssueCode, cause: string): Issue[] {
  const report = createReport(file.file, file.text);
  report.add(code, propertySpan(file, 'kind', 'value'), cause, { feature: file.checked.id });
  return report.issues();
}
