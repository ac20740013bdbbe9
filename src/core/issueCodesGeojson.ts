/** Codes for the files in `features/` and `basemap/`. */
import type { CodeEntry } from './issueCodes.ts';

function error(cause: string, cure: string): CodeEntry {
  return { severity: 'error', cause, cure };
}

function warning(cause: string, cure: string): CodeEntry {
  return { severity: 'warning', cause, cure };
}

/** Meaning and cure of the codes for GeoJSON. */
export const GEOJSON_CODES = {
  'broken-json': error('The text is not JSON.', 'Mend the text at this place.'),
  'too-deep': error('Brackets are nested far deeper than GeoJSON needs.', 'Remove the extra brackets.'),
  'bad-number': error('A number is larger than programs can hold.', 'Correct the number.'),
  'negative-zero': warning('A zero has a sign.', 'Write 0.'),
  'duplicate-key': error('A key stands twice in one object.', 'Keep one of the two.'),
  'wrong-type': error(
    'The object is not what this file must hold.',
    'Put one Feature in each file of features/, one FeatureCollection in each file of basemap/.',
  ),
  'wrong-geometry': error(
    'The geometry has a type that does not exist or does not fit the kind of the feature.',
    'Use (Multi)Polygon for land, (Multi)LineString for lines, Point for places, MultiPoint for groups.',
  ),
  'bad-coordinates': error(
    'The coordinates are not nested as the geometry type asks.',
    'Compare the brackets with another feature of the same geometry type.',
  ),
  'bad-position': error(
    'A position is not [longitude, latitude] in degrees.',
    'Give two numbers, longitude from -180 to 180, then latitude from -90 to 90.',
  ),
  'swapped-position': error('Longitude and latitude are swapped.', 'Write the longitude first.'),
  'position-height': warning(
    'A position has more than two numbers; only longitude and latitude are used.',
    'Run "npm run geodata -- format", which removes the rest.',
  ),
  'foreign-projection': error(
    'The positions are not degrees of WGS 84, the only ones that GeoJSON knows.',
    'Save the file again in the reference system WGS 84 (EPSG:4326).',
  ),
  'crs-member': warning('The member "crs" is no longer part of GeoJSON (RFC 7946, 4).', 'Remove it.'),
  'misplaced-member': error(
    'A member stands in an object of a type that cannot have it (RFC 7946, 7.1).',
    'Move it to where it belongs, or give it another name.',
  ),
  'bbox-differs': warning(
    'A stored bbox is not [west, south, east, north] of what it stands with.',
    'Remove it: programs find it out by themselves.',
  ),
  'empty-collection': warning('A collection holds nothing.', 'Add something to it or remove it.'),
  'empty-geometry': warning('A geometry has no positions.', 'Add them, or write null for the geometry.'),
  'unclosed-ring': error('A ring does not end where it begins.', 'Repeat its first position at its end.'),
  'too-few-positions': error(
    'A line has fewer than two positions, or a ring fewer than four.',
    'Add the missing positions or remove the part.',
  ),
  'self-crossing-ring': error(
    'A ring crosses or touches itself.',
    'Move or remove one of the positions of the crossing.',
  ),
  'crossing-rings': error('Two rings of a feature cross each other.', 'Move the positions of one of them.'),
  'self-crossing-line': warning(
    'A line crosses itself.',
    'Move or remove one of the positions of the crossing.',
  ),
  'misplaced-hole': error(
    'A hole lies outside its outer ring, or inside another hole.',
    'Put it into the part that it is a hole of, or remove it.',
  ),
  'part-inside-part': error(
    'A part of a shape lies inside another part of it.',
    'Remove it; if it is water, make it a hole of the other part.',
  ),
  'crosses-antimeridian': error(
    'A line goes more than half around the Earth.',
    'Cut it at longitude 180 and give the other part longitudes of the other sign (RFC 7946, 3.1.9).',
  ),
  spike: warning('A ring has a thorn without width.', 'Remove the position at its tip.'),
  sliver: warning('A ring has hardly any width.', 'Remove it, or correct its positions.'),
  'overlapping-features': warning(
    'Two features overlap, and neither is part of the other.',
    'Move their common coast to the same positions, or say in "part_of" which one belongs to which.',
  ),
  'over-budget': warning(
    'A shape has more positions than a map of this scale can show.',
    'Simplify it; geodata/SOURCES.md says how fine the coasts are.',
  ),
  'stray-position': warning(
    'A position or a part lies far from all others of its shape.',
    'Look for a slip in a digit and correct it.',
  ),
  'too-precise': warning(
    'A position has more than 6 decimals, which is less than the width of a hand.',
    'Run "npm run geodata -- check --fix".',
  ),
  'repeated-point': warning('The same position stands twice in a row.', 'Remove one of the two.'),
  'wrong-winding': warning(
    'A ring runs the wrong way round (RFC 7946: outer rings counter-clockwise, holes clockwise).',
    'Run "npm run geodata -- check --fix".',
  ),
  'not-canonical': warning(
    'The file is right, but not written in the common form.',
    'Run "npm run geodata -- format".',
  ),
  'id-mismatch': error('The id is not the name of the file.', 'Make the two the same.'),
  'bad-id': error(
    'The id is not a slug.',
    'Use up to 80 small letters a-z and digits, in groups joined by single hyphens.',
  ),
  'duplicate-id': error('Two things have the same id.', 'Give one of them another id.'),
  'missing-property': error('A required value is missing.', 'Add it.'),
  'bad-value': error('A value has the wrong form.', 'Write it as geodata/README.md shows.'),
  'unknown-kind': error('The kind does not exist.', 'Use one of the kinds that geodata/README.md lists.'),
  'unknown-status': error(
    'The status does not exist.',
    'Use one of the values that geodata/README.md lists.',
  ),
  'unknown-certainty': error(
    'The certainty does not exist.',
    'Use one of the values that geodata/README.md lists.',
  ),
  'unknown-boundary-value': error(
    'A boundary has a value that does not exist.',
    'Use one of the values that geodata/README.md lists.',
  ),
  'missing-source': error('A fact has no source.', 'Name the source with its date.'),
  'unknown-key': warning('Nothing reads this key.', 'Correct its name or remove it.'),
  'unknown-feature': error('There is no feature with this id.', 'Use the id of a file in features/.'),
  'circular-part-of': error('A feature is part of itself.', 'Break the circle at one part_of.'),
  'empty-group': error('A group has no members.', 'Name the group in the part_of of its members.'),
  'group-out-of-date': warning(
    'The points of a group are not those of its members.',
    'Run "npm run geodata -- format".',
  ),
  'missing-viewpoint': error(
    'A boundary does not say how it stands in every viewpoint.',
    'Add a value for each viewpoint of atlas.yaml.',
  ),
  'measure-differs': warning(
    'The drawn shape and the stated figure differ by more than the tolerance.',
    'Correct the shape or the figure, or state a tolerance with its reason.',
  ),
} as const satisfies Record<string, CodeEntry>;
