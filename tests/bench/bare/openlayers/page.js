/* global document, SHAPES, LABELS, BOUNDS */
// What a tutorial would write: the same data as vector layers, a popup with the id of what was clicked.
// Plain JavaScript, so that the project's types do not depend on the bench's own libraries.
import OpenLayersMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import 'ol/ol.css';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style, Text } from 'ol/style.js';

const popup = document.createElement('div');
popup.className = 'popup';
const overlay = new Overlay({ element: popup, positioning: 'bottom-center' });

const map = new OpenLayersMap({ target: 'map', overlays: [overlay], view: new View() });
map.getView().fit(transformExtent(BOUNDS, 'EPSG:4326', 'EPSG:3857'), { size: map.getSize() });

const load = async (file) => (await fetch(file)).json();
const [shapes, labels] = await Promise.all([load(SHAPES), load(LABELS)]);

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const shapeStyle = new Style({
  fill: new Fill({ color: '#f2ede0' }),
  stroke: new Stroke({ color: '#31525f', width: 1 }),
});
const nameStyle = (feature) =>
  new Style({ text: new Text({ text: feature.get('text'), font: '12px sans-serif' }) });

map.addLayer(
  new VectorLayer({ source: new VectorSource({ features: format.readFeatures(shapes) }), style: shapeStyle }),
);
map.addLayer(
  new VectorLayer({
    source: new VectorSource({ features: format.readFeatures(labels) }),
    style: nameStyle,
    declutter: true,
  }),
);
map.once('rendercomplete', () => performance.mark('map:frame'));

// The land has no id, and nothing to say; nor have the names.
const featureAt = (pixel) =>
  map.forEachFeatureAtPixel(pixel, (feature) => (feature.get('id') ? feature : undefined));

map.on('pointermove', ({ pixel, dragging }) => {
  if (!dragging) map.getTargetElement().style.cursor = featureAt(pixel) ? 'pointer' : '';
});
map.on('click', ({ pixel, coordinate }) => {
  const feature = featureAt(pixel);
  popup.textContent = feature?.get('id') ?? '';
  overlay.setPosition(feature ? coordinate : undefined);
});
