/** The question behind a view, as a text that stands alone and gives the same answer elsewhere. */

type Variables = Record<string, unknown>;

const TEXTS = new Set(['ID', 'String', 'Date', 'PartialDate', 'URL']);

/** The operation with its variables' values as defaults, so that it can be pasted anywhere without a second box. */
export function asGraphQL(document: string, variables: Variables): string {
  const text = tidy(document);
  const end = text.indexOf('{');
  const head = text
    .slice(0, end)
    .replace(/\$(\w+): (\[?)(\w+)([!\]]*)(?: = [^,)$]+)?/g, (whole, name, open, type, close) => {
      const value = variables[name];
      if (value === undefined || value === null) return whole;
      return `$${name}: ${open}${type}${close} = ${literal(value, TEXTS.has(type))}`;
    });
  return `${head}${text.slice(end)}\n`;
}

export function asCurl(document: string, variables: Variables, origin: string): string {
  const body = JSON.stringify({ query: tidy(document), variables }).replaceAll("'", "'\\''");
  return `curl -s '${origin}/graphql' -H 'Content-Type: application/json' -d '${body}'\n`;
}

/** Python without any package to install. */
export function asPython(document: string, variables: Variables, origin: string): string {
  return `import json
import urllib.request

QUESTION = """
${tidy(document).replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
"""
VARIABLES = json.loads(${JSON.stringify(JSON.stringify(variables))})

request = urllib.request.Request(
    "${origin}/graphql",
    json.dumps({"query": QUESTION, "variables": VARIABLES}).encode(),
    {"Content-Type": "application/json"},
)
with urllib.request.urlopen(request, timeout=60) as response:
    answer = json.load(response)
print(json.dumps(answer, ensure_ascii=False, indent=2))
`;
}

/** A value in GraphQL; `quoted`: its texts are texts, not names of an enumeration. */
function literal(value: unknown, quoted: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, quoted)).join(', ')}]`;
  return typeof value === 'string' && !quoted ? value : JSON.stringify(value);
}

function tidy(document: string): string {
  const lines = document.trim().split('\n');
  return lines.map((line) => line.replace(/^ {4}(?=fragment |query )/, '')).join('\n');
}
