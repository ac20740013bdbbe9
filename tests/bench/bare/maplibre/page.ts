/** What a tutorial would write: the same data, plain layers, a popup with the id of what was clicked. */
import {
  Map as MapLibreMap,
  Popup,
  setWorkerUrl,
  type ExpressionSpecification,
  type PointLike,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

declare const SHAPES: string;
declare const LABELS: string;
declare const BOUNDS: [number, number, number, number];

setWorkerUrl(workerUrl);

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const address = (file: string) => new URL(file, document.baseURI).href;

const map = new MapLibreMap({
  container: 'map',
  bounds: BOUNDS,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      shapes: { type: 'geojson', data: address(SHAPES) },
      labels: { type: 'geojson', data: address(LABELS) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#d8e6ec' } },
      { id: 'areas', type: 'fill', source: 'shapes', filter: isArea, paint: { 'fill-color': '#f2ede0' } },
      { id: 'lines', type: 'line', source: 'shapes', paint: { 'line-color': '#31525f', 'line-width': 1 } },
      {
        id: 'names',
        type: 'symbol',
        source: 'labels',
        layout: { 'text-field': ['get', 'text'], 'text-size': 12 },
      },
    ],
  },
});

// The first frame that holds everything; `idle` may be a frame later.
const onRender = () => {
  if (!map.areTilesLoaded() || !map.isSourceLoaded('shapes') || !map.isSourceLoaded('labels')) return;
  map.off('render', onRender);
  performance.mark('map:frame');
};
void map.on('render', onRender);
void map.once('idle', () => performance.mark('map:gl'));

// The land has no id, and nothing to say.
const featureAt = (point: PointLike) =>
  map
    .queryRenderedFeatures(point, { layers: ['areas', 'lines'] })
    .find(({ properties }) => 'id' in properties);

void map.on('mousemove', ({ point }) => {
  map.getCanvas().style.cursor = featureAt(point) ? 'pointer' : '';
});
void map.on('click', ({ point, lngLat }) => {
  const feature = featureAt(point);
  if (feature) new Popup().setLngLat(lngLat).setText(String(feature.properties['id'])).addTo(map);
});

// On the way from place to place, as a tour would.
Object.assign(window, {
  benchFly: ({ zoom, lat, lng }: { zoom: number; lat: number; lng: number }, duration: number) =>
    map.easeTo({ center: [lng, lat], zoom, duration }),
});
