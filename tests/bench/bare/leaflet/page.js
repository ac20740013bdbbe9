/* global document, requestAnimationFrame, SHAPES, LABELS, BOUNDS */
// What a tutorial would write: the same data on a canvas, names as text icons, a popup with the id of what was clicked.
// Plain JavaScript, so that the project's types do not depend on the bench's own libraries.
import { divIcon, geoJSON, map as createMap, marker } from 'leaflet';
import 'leaflet/dist/leaflet.css';

const [west, south, east, north] = BOUNDS;
const bounds = [
  [south, west],
  [north, east],
];

// Fractional zooms, so that the view is the other pages'; no fade, as there.
const map = createMap('map', { preferCanvas: true, zoomSnap: 0, fadeAnimation: false }).fitBounds(bounds);

const load = async (file) => (await fetch(file)).json();
const [shapes, labels] = await Promise.all([load(SHAPES), load(LABELS)]);

const style = ({ geometry }) => ({
  color: '#31525f',
  weight: 1,
  fill: geometry.type.endsWith('Polygon'),
  fillColor: '#f2ede0',
  fillOpacity: 1,
});
const hasId = ({ properties }) => 'id' in properties;

geoJSON(shapes, { style, interactive: false, filter: (feature) => !hasId(feature) }).addTo(map);
geoJSON(shapes, { style, filter: hasId })
  .bindPopup(({ feature }) => feature.properties.id)
  .addTo(map);

// MapLibre counts zooms for tiles of twice the size. It hides names that collide; here, those meant for closer views stay away.
const zoom = map.getZoom() - 1;
for (const { properties, geometry } of labels.features) {
  if (zoom < properties.minZoom || zoom >= properties.maxZoom) continue;
  const name = document.createElement('span');
  name.textContent = properties.text;
  const icon = divIcon({ className: 'name', html: name });
  marker(geometry.coordinates.toReversed(), { interactive: false, icon }).addTo(map);
}

// The canvas is drawn in the next animation frame; in the one after that, it has been painted.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map:frame')));
