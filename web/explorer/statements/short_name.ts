/** A name for a place with room for so many letters: what stands before a dash, else its first and last words. */
export function shortened(name: string, letters: number): string {
  const [first = ''] = name.split(' – ');
  const text = first.length > 2 ? first : name;
  if (text.length <= letters) return text;
  let end = '';
  for (const word of text.split(' ').toReversed()) {
    const longer = end ? `${word} ${end}` : word;
    if (longer.length > letters / 2) break;
    end = longer;
  }
  return `${text.slice(0, letters - 1 - end.length - (end ? 1 : 0)).trimEnd()}…${end && ` ${end}`}`;
}
