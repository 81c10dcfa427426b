/** The outlines of the Land's districts and independent cities, by AGS; the server draws them, too. */

import outlines from '../../../api/http/embed/outlines.json';

export const VIEW_BOX = outlines.viewBox;
export const PATHS: ReadonlyMap<string, string> = new Map(Object.entries(outlines.paths));
