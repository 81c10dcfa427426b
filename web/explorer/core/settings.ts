/** What the operator of this server has set, from the page's head. */

const content = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="prevnet-${name}"]`)?.content || null;

const basePath = content('base-path') ?? '';

export const settings = {
  /** The path below which a proxy shows the pages and the API; empty without one. */
  basePath,
  /** What comes before the paths of permalinks and of the API. */
  site: window.location.origin + basePath,
  imprint: content('imprint'),
  privacy: content('privacy'),
  /** The day on which the data were loaded. */
  dataDay: content('data-day'),
  operator: content('operator'),
  feedback: content('feedback'),
  graphiql: content('graphiql') === 'yes',
  uiPage: content('ui-page') === 'yes',
};
