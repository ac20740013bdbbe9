/** The style sheet of drawings, made from the cartography: a colour changed there changes here. */
import { CONTROLS_PX, FILL, GAP_PX, POPUP_BESIDE_FROM_PX, POPUP_WIDTH } from '../cartography/fit.ts';
import { DOT_STROKE_PX, FACES, HALO_PX, LABEL_STYLES } from '../cartography/labelStyles.ts';
import { MAP_LAYERS, type MapLayer } from '../cartography/layers.ts';
import { PALETTES, type Palette } from '../cartography/palette.ts';

/** Colour of a part of the palette in a style sheet. */
type Paint = (name: keyof Palette) => string;

/** The style sheet of the page's drawing, light and dark. `viewpoints` are the ids; the first is shown unless another is chosen. */
export function pageStyleSheet(viewpoints: readonly string[]): string {
  const paint: Paint = (name) => `var(--map-${name})`;
  const colors = Object.entries(PALETTES.light).map(
    ([name, color]) => `--map-${name}:light-dark(${color},${PALETTES.dark[name as keyof Palette]})`,
  );
  return [
    `:root{${colors.join(';')}}`,
    ...fitRules(),
    ...drawingRules(paint),
    ...viewpointRules(viewpoints),
  ].join('\n');
}

/** How a frame fits into the map: what `fitCamera` works out in the browser. */
function fitRules(): string[] {
  const { share, least, most } = POPUP_WIDTH;
  const room = `calc(clamp(${least}px,${share * 100}cqw,${most}px) + ${GAP_PX + CONTROLS_PX}px)`;
  return [
    ...Object.entries(FILL).map(([kind, fill]) => `.drawing.${kind}>.frame{--fill:${fill}}`),
    `@container drawing (min-width:${POPUP_BESIDE_FROM_PX}px){.drawing.popup>.frame{--room:${room}}}`,
  ];
}

function drawingRules(paint: Paint): string[] {
  return [
    ...MAP_LAYERS.flatMap((layer) => layerRules(layer, paint)),
    `.dot{fill:${paint('halo')};stroke:${paint('place')};stroke-width:${DOT_STROKE_PX}px}`,
    ...Object.entries(LABEL_STYLES).map(
      ([name, { face, spacingEm, color, halo }]) =>
        `.labels .${name}{font-family:${family(FACES[face])};font-weight:${face === 'strong' ? 600 : 400};` +
        `font-style:${face === 'water' ? 'italic' : 'normal'};letter-spacing:${spacingEm}em;` +
        `fill:${paint(color)};stroke:${paint(halo)};stroke-width:${2 * HALO_PX}px}`,
    ),
    '.labels text{paint-order:stroke;stroke-linejoin:round}',
  ];
}

function layerRules(layer: MapLayer, paint: Paint): string[] {
  const { id, color } = layer;
  if (layer.type === 'fill') return [`.${id}.fill{fill:${paint(color)};stroke:none}`];
  const cap = layer.cap ?? (layer.dash ? 'butt' : 'round');
  return [
    `.${id}.line{fill:none;stroke:${paint(color)};stroke-linecap:${cap};stroke-linejoin:round}`,
    ...(layer.selectedColor ? [`.${id} .selected{stroke:${paint(layer.selectedColor)}}`] : []),
  ];
}

/** One viewpoint's lines are shown, and its words: those of the radio button that is checked, or of the first where there is none. */
function viewpointRules(viewpoints: readonly string[]): string[] {
  const [first, ...others] = viewpoints;
  if (first === undefined) return [];
  const checked = (id: string) => `:root:has(input[name=viewpoint][value="${id}"]:checked)`;
  return [
    '[class^=viewpoint-]{display:none}',
    `.viewpoint-${first}{display:inline}`,
    ...others.flatMap((id) => [
      `${checked(id)} [class^=viewpoint-]{display:none}`,
      `${checked(id)} .viewpoint-${id}{display:inline}`,
    ]),
  ];
}

/** A face of the map as a list of font families. */
export function family(names: readonly string[]): string {
  // The first name only tells MapLibre weight and slope.
  return names
    .slice(1)
    .map((name) => (/ /.test(name) ? `'${name}'` : name))
    .join(',');
}
