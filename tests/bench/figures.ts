/** What is known of one visit with an empty cache. Times are ms since navigation where nothing else is said. */
export interface Figures {
  /** The first frame with every feature drawn, by whichever renderer comes first. */
  visibleMs: number;
  /** Compressed bytes received until then. */
  bytesBeforeVisible: number;
  /** Null where the page painted nothing that the browser counts as content. */
  firstPaintMs: number | null;
  /** The map is in sight and answers to dragging and clicking. Null on the bare pages, which do not say. */
  usableMs: number | null;
  /** MapLibre is in charge and idle. Null where there is no WebGL. */
  glMs: number | null;
  /** Compressed, until the page is calm. */
  bytes: number;
  requests: number;
  /** What long tasks took beyond 50 ms each, until the page is calm. */
  blockingMs: number;
  /** Cumulative layout shift until the page is calm, no unit. */
  layoutShift: number;
  /** From the click on a feature to the frame that shows its popup. */
  popupMs: number;
  /** Which animation frame after the click that is: 1 is the very next. */
  popupFrames: number;
  /** The same by key, from a link of the list on the map. Null on the bare pages, whose maps have none. */
  popupKeyMs: number | null;
  /** 95th percentile of the time between two animation frames of a drag. */
  intervalMs: number;
  /** Main-thread time for each frame of a drag. */
  panFrameMs: number;
  /** 95th percentile of the time between two animation frames of the flights of a tour. Null where none is measured. */
  tourIntervalMs: number | null;
  /** Main-thread time for each frame of these flights. */
  tourFrameMs: number | null;
}

/** The value at a share of a list, between its neighbours in proportion: 0.5 is the median. NaN where the list is empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}

/** The values of one figure over several visits, without those that are null. */
export function valuesOf(visits: readonly Figures[], key: keyof Figures): number[] {
  return visits.map((figures) => figures[key]).filter((value) => value !== null);
}
