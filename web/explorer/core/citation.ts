/** Citations of a page: a sentence, BibTeX and CSL-JSON. Days are ISO dates. */

export interface Cited {
  title: string;
  url: string;
  /** The day on which the page is read. */
  accessed: string;
  /** When the data were loaded; null if that is not known. */
  dated: string | null;
  version: string | null;
  operator: string | null;
}

const CREATOR = 'prevnet';
const yearOf = ({ dated, accessed }: Cited) => (dated ?? accessed).slice(0, 4);

/** Braces and backslashes would end the text, the others are commands of TeX. */
const tex = (text: string) =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '~') return '\\textasciitilde{}';
    if (sign === '^') return '\\textasciicircum{}';
    return `\\${sign}`;
  });

export function asBibTeX(cited: Cited): string {
  const { title, url, accessed, version, operator } = cited;
  const fields: [string, string | null][] = [
    ['title', `{${tex(title)}}`],
    ['author', `{${CREATOR}}`],
    ['organization', operator && tex(operator)],
    ['year', yearOf(cited)],
    ['version', version && tex(version)],
    ['url', url],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@online{prevnet-${accessed},\n${lines.join('\n')}\n}\n`;
}

export function asCSL(cited: Cited): string {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  const entry = {
    id: `prevnet-${cited.accessed}`,
    type: 'webpage',
    title: cited.title,
    author: [{ literal: CREATOR }],
    ...(cited.operator && { publisher: cited.operator }),
    ...(cited.version && { version: cited.version }),
    ...(cited.dated && { issued: parts(cited.dated.slice(0, 10)) }),
    accessed: parts(cited.accessed),
    URL: cited.url,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
