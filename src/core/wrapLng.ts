/** A longitude (degrees) from -180 up to 180, without 180 itself: 181 → -179. */
export function wrapLng(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
