/** What is known of something: one sign, one colour, one word; never by colour alone. */

export type StatusKind = 'CURRENT' | 'OLDER' | 'UNREPORTED' | 'NONE' | 'ENDING' | 'ENDED';

/** The sign alone, where the words stand beside it. */
export function StatusMark({ kind }: { kind: StatusKind }) {
  return (
    <svg className={`status-mark ${kind.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'ENDING' ? (
        <>
          <path className="ground" d="M8 1.5 15 14.5H1z" />
          <path className="sign" d="M8 6v4m0 2v.5" />
        </>
      ) : (
        <>
          <rect className="ground" x="1" y="1" width="14" height="14" rx="3" />
          {kind === 'CURRENT' && <path className="sign" d="m4.500 8.200 2.500 2.500 4.500-5" />}
          {kind === 'NONE' && <path className="sign" d="m5 5 6 6m0-6-6 6" />}
          {kind === 'ENDED' && <path className="sign" d="M4.500 8h7" />}
        </>
      )}
    </svg>
  );
}

/** `text`: the word and its date, such as „aktuell belegt · Mai 2025“. */
export function Status({ kind, text }: { kind: StatusKind; text: string }) {
  return (
    <span className="status">
      <StatusMark kind={kind} />
      {text}
    </span>
  );
}
