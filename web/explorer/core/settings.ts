/** What the operator of this server has set, from the page's head. */

const content = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="prevnet-${name}"]`)?.content || null;

export const settings = {
  imprint: content('imprint'),
  privacy: content('privacy'),
  operator: content('operator'),
  feedback: content('feedback'),
  graphiql: content('graphiql') === 'yes',
};
