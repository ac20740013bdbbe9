/** Of every measured page, in CSS pixels. */
export const VIEWPORT = { width: 1440, height: 900 };
