/** What one can take along from a view: its address, its table, its picture, a citation, its question for programs. */

import { type ReactNode, useEffect, useState } from 'react';
import { DataVersionDocument } from '../generated';
import { Icon } from '../ui/icon';
import { Sheet } from '../ui/sheet';
import { addressOf, type Parameters, today, useAddress, useDayAndLanguage } from './address';
import { type AnswerQuery, useAnswer } from './ask';
import { asBibTeX, asCSL, type Cited } from './citation';
import { useMessages } from './language';
import { publicAddress } from './public_address';
import { settings } from './settings';

/** A table of the server: its name, and what it is asked with besides day and language. */
export interface SharedTable {
  name: string;
  parameters?: Parameters;
}

/** What a subscription is narrowed to; the calendar knows only the first two. */
export interface Subscribed extends Parameters {
  within?: string | undefined;
  actor?: string | undefined;
  kinds?: readonly string[] | null;
  only?: readonly string[] | null;
}

interface Props {
  of: Pick<AnswerQuery<unknown>, 'document' | 'variables'>;
  table?: SharedTable;
  /** The feeds of changes and the calendar of endings, if the view has any. */
  feeds?: Subscribed;
  /** The drawing of the view, once it stands. */
  picture?: () => SharedPicture | null;
}

/** A drawing of the page, which gets its title and source here, or the text of an SVG file that has them. */
export type SharedPicture = SVGSVGElement | string;

/** Each has an icon of the same name. */
type Tool = 'share' | 'subscribe' | 'table' | 'picture' | 'cite' | 'code';

export function ShareBar({ of, table, feeds, picture }: Props) {
  const t = useMessages();
  const [opened, setOpened] = useState<Tool | null>(null);
  const contents: Record<Tool, ReactNode> = {
    share: <ShareLink />,
    subscribe: feeds && <Subscribe to={feeds} />,
    table: table && <Table of={table} />,
    picture: picture && <Picture of={picture} />,
    cite: <Citation />,
    code: <Code of={of} />,
  };
  const tools = (Object.keys(contents) as Tool[]).filter((tool) => contents[tool]);
  return (
    <div className="share-bar">
      {tools.map((tool) => (
        <button key={tool} type="button" data-tool={tool} onClick={() => setOpened(tool)}>
          <Icon name={tool} />
          <span>{t(`page-tool-${tool}`)}</span>
        </button>
      ))}
      {opened && (
        <Sheet label={t(`page-tool-${opened}`)} closeLabel={t('page-close')} onClose={() => setOpened(null)}>
          <div className="share-sheet">
            <h2>{t(`page-tool-${opened}`)}</h2>
            {contents[opened]}
          </div>
        </Sheet>
      )}
    </div>
  );
}

/** The address of the view for others. Without a day an address means today, which is another day tomorrow. */
export function usePermalink(): string {
  const { day, dayGiven, with: changed } = useAddress();
  return settings.site + publicAddress(changed(dayGiven ? {} : { on: day }));
}

function ShareLink() {
  const t = useMessages();
  return (
    <>
      <p>{t('page-share-link-what')}</p>
      <Copying forms={[[t('page-share-link'), usePermalink()]]} isShort />
    </>
  );
}

function Subscribe({ to: feeds }: { to: Subscribed }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const { within, actor } = feeds;
  const href = (feed: string, parameters: Parameters) =>
    settings.site + addressOf(`/feeds/${feed}`, new URLSearchParams(), { lang: language.toLowerCase(), ...parameters });
  const addresses = [
    ['atom', href('changes.atom', feeds)],
    ['json', href('changes.json', feeds)],
    ['calendar', href('endings.ics', { within, actor })],
  ] as const;
  return (
    <>
      <p>{t('page-share-subscribe-what')}</p>
      <ul>
        {addresses.map(([name, address]) => (
          <li key={name}>
            <a href={address}>{t(`page-share-subscribe-${name}`)}</a>
          </li>
        ))}
      </ul>
      <Copying forms={addresses.map(([name, address]) => [t(`page-share-subscribe-${name}`), address])} isShort />
    </>
  );
}

const FORMATS = [
  ['xlsx', {}],
  ['csv', {}],
  ['csv', { profile: 'data' }],
] as const;

function Table({ of: { name, parameters } }: { of: SharedTable }) {
  const t = useMessages();
  const { day, language } = useDayAndLanguage();
  const href = (format: string, more: Parameters) =>
    settings.basePath +
    addressOf(`/export/${name}.${format}`, new URLSearchParams(), {
      on: day,
      lang: language.toLowerCase(),
      ...more,
      ...parameters,
    });
  return (
    <>
      <p>{t('page-share-table-what', { day })}</p>
      <ul>
        {FORMATS.map(([format, more]) => {
          const kind = 'profile' in more ? 'data' : format;
          return (
            <li key={kind}>
              <a href={href(format, more)} download>
                {t(`page-share-format-${kind}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Picture({ of }: { of: () => SharedPicture | null }) {
  const t = useMessages();
  const { day } = useDayAndLanguage();
  const address = usePermalink();
  const [status, setStatus] = useState('');
  const saveAs = async (format: 'svg' | 'png') => {
    const { asPNG, asSVG, pictureName, save } = await import('./picture');
    const drawing = of();
    if (!drawing) return setStatus(t('page-share-picture-none'));
    const title = document.querySelector('h1')?.textContent ?? document.title;
    const lines = [t('page-share-picture-source', { day }), address];
    const svg = typeof drawing === 'string' ? drawing : asSVG(drawing, { title, lines });
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPNG(svg);
    save(content, `${pictureName(address, day)}.${format}`);
    setStatus(t('page-share-picture-saved', { format: format.toUpperCase() }));
  };
  return (
    <>
      <p>{t('page-share-picture-what')}</p>
      <div className="row">
        {(['png', 'svg'] as const).map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void saveAs(format).catch(() => setStatus(t('page-share-picture-none')))}
          >
            {t(`page-share-save-${format}`)}
          </button>
        ))}
      </div>
      <p role="status">{status}</p>
    </>
  );
}

function Citation() {
  const t = useMessages();
  const url = usePermalink();
  const { result } = useAnswer(DataVersionDocument, {});
  const { dataset } = result.data ?? {};
  if (!dataset && !result.error) return null;
  const cited: Cited = {
    // A headline is a sentence; in a citation, the full stop is the citation's.
    title: (document.querySelector('h1')?.textContent?.trim() ?? document.title).replace(/\.$/, ''),
    url,
    accessed: today(),
    dated: dataset?.loadedAt ?? null,
    version: dataset?.version ?? null,
    operator: settings.operator,
  };
  const sentence = t('page-share-citation', {
    title: cited.title,
    dated: cited.dated?.slice(0, 10) ?? cited.accessed,
    version: cited.version ?? '',
    url,
    accessed: cited.accessed,
  });
  return (
    <Copying
      forms={[
        [t('page-share-cite-text'), sentence],
        ['BibTeX', asBibTeX(cited)],
        ['CSL-JSON', asCSL(cited)],
      ]}
    />
  );
}

function Code({ of: { document, variables } }: { of: Pick<AnswerQuery<unknown>, 'document' | 'variables'> }) {
  const t = useMessages();
  const { site } = settings;
  const [write, setWrite] = useState<typeof import('./copying') | null>(null);
  // What is copied must be there when its button is pressed: browsers allow copying only then.
  useEffect(() => {
    import('./copying').then(setWrite, () => undefined);
  }, []);
  return (
    <>
      <p>{t('page-share-code-what')}</p>
      <Copying
        forms={[
          ['GraphQL', write?.asGraphQL(document, variables)],
          ['curl', write?.asCurl(document, variables, site)],
          ['Python', write?.asPython(document, variables, site)],
          ['R', write?.asR(document, variables, site)],
        ]}
      />
    </>
  );
}

/** Buttons that copy a text each; the last one copied is shown, so that it can be selected by hand, too. */
function Copying({
  forms,
  isShort = false,
}: {
  forms: readonly (readonly [string, string | undefined])[];
  isShort?: boolean;
}) {
  const t = useMessages();
  const [shown, setShown] = useState(0);
  const [status, setStatus] = useState('');
  const [shownForm = '', shownText = ''] = forms[shown] ?? [];
  const copy = async (index: number) => {
    const [form = '', text = ''] = forms[index] ?? [];
    setShown(index);
    try {
      await navigator.clipboard.writeText(text);
      setStatus(t('page-share-done', { form }));
    } catch {
      setStatus(t('page-share-failed'));
    }
  };
  return (
    <>
      <div className="row">
        {forms.map(([form, text], index) => (
          <button key={form} type="button" disabled={text === undefined} onClick={() => void copy(index)}>
            {t('page-share-copy', { form })}
          </button>
        ))}
      </div>
      <p role="status">{status}</p>
      <textarea
        readOnly
        rows={isShort ? 3 : 12}
        value={shownText}
        aria-label={t('page-share-text', { form: shownForm })}
        spellCheck={false}
      />
    </>
  );
}
