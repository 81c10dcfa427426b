/** Loads every language before a test module runs, as the page does before it shows anything. */

import { LANGUAGES, loadViews } from './catalogue';

await Promise.all(LANGUAGES.map(loadViews));
