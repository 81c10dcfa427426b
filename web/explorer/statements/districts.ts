/** The outlines of the Land's districts and independent cities, by AGS. */

import outlines from './outlines.json';

export const VIEW_BOX = outlines.viewBox;
export const PATHS: ReadonlyMap<string, string> = new Map(Object.entries(outlines.paths));
