/** Each line of the text as an item. */
export function Points({ of }: { of: string }) {
  return (
    <ul>
      {of.split('\n').map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
